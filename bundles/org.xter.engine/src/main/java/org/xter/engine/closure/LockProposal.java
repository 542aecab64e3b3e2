package org.xter.engine.closure;

import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockDifference;

/**
 * A lock somebody may take or leave.
 *
 * @param lock the lock
 * @param text the lock's text, to be written where the lock is kept
 * @param difference what changes against the lock there was; against no packages when there was none
 */
public record LockProposal(Lock lock, String text, LockDifference difference) {}

package org.xter.document.packages;

import java.util.List;
import java.util.Optional;
import org.xter.debian.lock.Lock;
import org.xter.engine.closure.Closure;
import org.xter.engine.closure.LockStatus;
import org.xter.report.Problem;

/**
 * How the lock beside an edition stands.
 *
 * @param lock the lock; nothing when there is none or it cannot be read
 * @param status how it stands to the edition; nothing while the edition has errors
 * @param closure all packages of the edition; nothing without a lock, or while the edition has errors and never had none
 * @param problems why the lock cannot be read
 */
public record LockState(
        Optional<Lock> lock, Optional<LockStatus> status, Optional<Closure> closure, List<Problem> problems) {
    /** Nothing known yet. */
    public static final LockState UNKNOWN =
            new LockState(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public LockState {
        problems = List.copyOf(problems);
    }
}

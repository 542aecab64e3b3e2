package org.xter.debian.lock;

import java.time.Instant;
import org.xter.store.Digest;

/**
 * A suite of a repository as it was when the lock was made.
 *
 * @param id the repository's id
 * @param suite the suite
 * @param release the digest of its {@code InRelease} file
 * @param date when the suite was made
 */
public record LockedRepository(String id, String suite, Digest release, Instant date) {}

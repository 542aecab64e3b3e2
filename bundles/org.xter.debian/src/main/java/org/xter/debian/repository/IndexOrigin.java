package org.xter.debian.repository;

import java.time.Instant;
import org.xter.store.Digest;

/**
 * One package index of a pool and where it comes from.
 *
 * @param repository the repository
 * @param suite the suite, as the repository names it
 * @param component the component; empty for a flat repository
 * @param priority the pin priority of its packages
 * @param index the packages
 * @param release the digest of the suite's {@code InRelease} or {@code Release} file
 * @param date when the suite was made
 */
public record IndexOrigin(
        Repository repository,
        String suite,
        String component,
        int priority,
        PackageIndex index,
        Digest release,
        Instant date) {
    /** Suite and component as people say them, such as {@code bookworm main}. */
    public String label() {
        return component.isEmpty() ? suite : suite + " " + component;
    }
}

package org.xter.document.packages;

import java.util.List;
import java.util.Optional;
import org.xter.debian.search.PackageCatalog;
import org.xter.report.Problem;

/** What is known of the packages an edition could have. */
public sealed interface ArchiveState {
    /** It is being looked up. */
    record Looking() implements ArchiveState {}

    /** The edition does not say yet which distribution it is made of. */
    record Unnamed() implements ArchiveState {}

    /** The lists of packages were never fetched on this machine. */
    record NotFetched() implements ArchiveState {}

    /**
     * The lists cannot be used.
     *
     * @param problems why, and what to do
     */
    record Unusable(List<Problem> problems) implements ArchiveState {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The lists are here.
     *
     * @param catalog all packages
     */
    record Ready(PackageCatalog catalog) implements ArchiveState {}

    /** The packages, when they are known. */
    default Optional<PackageCatalog> ready() {
        return this instanceof Ready ready ? Optional.of(ready.catalog()) : Optional.empty();
    }
}

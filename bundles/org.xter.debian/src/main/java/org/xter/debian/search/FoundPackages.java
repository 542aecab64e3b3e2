package org.xter.debian.search;

import java.util.List;

/**
 * The answer to a search.
 *
 * @param packages the best of them, best first
 * @param total how many there are in all
 */
public record FoundPackages(List<FoundPackage> packages, int total) {
    public FoundPackages {
        packages = List.copyOf(packages);
    }

    /** Whether some are left out. */
    public boolean isCut() {
        return packages.size() < total;
    }
}

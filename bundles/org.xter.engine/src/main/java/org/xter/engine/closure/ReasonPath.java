package org.xter.engine.closure;

import java.util.List;
import java.util.Optional;
import org.xter.debian.lock.LockedPackage;
import org.xter.debian.solve.Reason;
import org.xter.report.Place;

/**
 * Why a package is there: from what was asked for down to it.
 *
 * @param set {@link org.xter.engine.resolve.PackageSets#SYSTEM} or {@link org.xter.engine.resolve.PackageSets#BOOT}
 * @param place where the edition asks for the first; nothing when every edition has it
 * @param links one a package, the last is the one in question
 */
public record ReasonPath(String set, Optional<Place> place, List<Link> links) {
    public ReasonPath {
        links = List.copyOf(links);
    }

    /**
     * A package on the way.
     *
     * @param locked the package
     * @param reason why it is there; for all but the first, the package before needs it
     */
    public record Link(LockedPackage locked, Reason reason) {}
}

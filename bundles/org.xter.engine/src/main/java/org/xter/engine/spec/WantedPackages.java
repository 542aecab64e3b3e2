package org.xter.engine.spec;

import java.util.List;
import org.xter.report.Place;

/**
 * Packages somebody asks for together.
 *
 * @param packages names, each optionally with {@code =VERSION} or {@code /SUITE}, with the place they are asked for at
 * @param recommends whether what they recommend comes along
 * @param excluded packages that must not come
 */
public record WantedPackages(List<Wanted> packages, boolean recommends, List<String> excluded) {
    public WantedPackages {
        packages = List.copyOf(packages);
        excluded = List.copyOf(excluded);
    }

    /**
     * One wish.
     *
     * @param text {@code NAME}, {@code NAME=VERSION} or {@code NAME/SUITE}
     * @param place where the edition says so
     */
    public record Wanted(String text, Place place) {}
}

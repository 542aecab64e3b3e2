package org.xter.document.assist;

import java.util.List;

/** Knows names of packages. Implementations answer within a few milliseconds or with nothing. */
@FunctionalInterface
public interface PackageNames {
    /** Knows none. */
    PackageNames NONE = (prefix, limit) -> List.of();

    /**
     * A package by its name.
     *
     * @param name its name
     * @param synopsis what it is, on one line; may be empty
     */
    record Known(String name, String synopsis) {}

    /** The packages whose names begin so, in the order they are to be offered, at most so many. */
    List<Known> startingWith(String prefix, int limit);
}

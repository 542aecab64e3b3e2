package org.xter.debian.lock;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numeric ids that the packages' scripts gave to system users and groups, so that they get the same ones again.
 *
 * @param users by name
 * @param groups by name
 */
public record SystemIds(SortedMap<String, Integer> users, SortedMap<String, Integer> groups) {
    /** None known yet. */
    public static final SystemIds NONE = new SystemIds(Map.of(), Map.of());

    public SystemIds {
        users = Collections.unmodifiableSortedMap(new TreeMap<>(users));
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    }

    /** The same from any maps. */
    public SystemIds(Map<String, Integer> users, Map<String, Integer> groups) {
        this(new TreeMap<>(users), new TreeMap<>(groups));
    }
}

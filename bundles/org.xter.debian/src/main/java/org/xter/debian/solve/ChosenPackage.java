package org.xter.debian.solve;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.debian.repository.AvailablePackage;

/**
 * A package of a solution.
 *
 * @param source what is chosen and where it comes from
 * @param reasons why it is there, for each set it is in, by the set's id
 */
public record ChosenPackage(AvailablePackage source, SortedMap<String, Reason> reasons) {
    public ChosenPackage {
        reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
    }

    /** Its name. */
    public String name() {
        return source.name();
    }
}

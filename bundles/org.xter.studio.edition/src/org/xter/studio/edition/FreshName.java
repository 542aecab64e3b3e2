package org.xter.studio.edition;

import java.util.Collection;

/** Names for new parts that nothing of their kind has yet. */
public final class FreshName {
    private FreshName() {}

    /** The wish itself when it is free, else with the first number from 2 that is. */
    public static String of(String wish, Collection<String> taken) {
        String name = wish;
        for (int n = 2; taken.contains(name); n++) {
            name = wish + "-" + n;
        }
        return name;
    }
}

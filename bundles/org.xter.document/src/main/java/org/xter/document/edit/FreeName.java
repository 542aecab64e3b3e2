package org.xter.document.edit;

import java.util.Set;

/** Names nobody has yet. */
public final class FreeName {
    private FreeName() {}

    /**
     * A name like another: that one when it is free, else with a number behind it.
     *
     * @param longest how many characters it may have, at least 8
     */
    public static String like(String name, Set<String> taken, int longest) {
        if (!taken.contains(name)) {
            return name;
        }
        String base = name.replaceFirst("-[0-9]{1,4}$", "");
        for (int number = 2; ; number++) {
            String suffix = "-" + number;
            String candidate = base.substring(0, Math.min(base.length(), longest - suffix.length())) + suffix;
            if (!taken.contains(candidate)) {
                return candidate;
            }
        }
    }
}

package org.xter.tests.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an expression of type String can say: words with places for what is known only when the program runs. A place is
 * the character U+FFFC; two places never follow each other.
 */
final class Words {
    /** Stands for what is known only when the program runs. */
    static final char PLACE = '\uFFFC';

    /** Says nothing that the sources know. */
    static final Set<String> UNKNOWN = Set.of(String.valueOf(PLACE));

    private static final java.util.regex.Pattern WORD = java.util.regex.Pattern.compile("\\p{L}{2}");

    private Words() {}

    /** All combinations of two parts in a row. */
    static Set<String> join(Set<String> first, Set<String> second) {
        Set<String> joined = new LinkedHashSet<>();
        for (String one : first) {
            for (String other : second) {
                joined.add((one + other).replaceAll(PLACE + "+", String.valueOf(PLACE)));
            }
        }
        return joined;
    }

    /** What a format of {@link java.util.Formatter} says with its arguments. */
    static Set<String> format(String format, List<Set<String>> arguments) {
        Set<String> said = Set.of("");
        List<Set<String>> left = new ArrayList<>(arguments);
        int at = 0;
        java.util.regex.Matcher conversion = java.util.regex.Pattern.compile(
                        "%(?:([%n])|[-#+ 0,(]*\\d*(?:\\.\\d+)?[a-zA-Z])")
                .matcher(format);
        while (conversion.find()) {
            said = join(said, Set.of(format.substring(at, conversion.start())));
            at = conversion.end();
            if (conversion.group(1) == null) {
                said = join(said, left.isEmpty() ? UNKNOWN : left.remove(0));
            } else {
                said = join(said, Set.of(conversion.group(1).equals("%") ? "%" : "\n"));
            }
        }
        return join(said, Set.of(format.substring(at)));
    }

    /** As phrases are written: places numbered from 0. */
    static String numbered(String words) {
        StringBuilder numbered = new StringBuilder();
        int next = 0;
        for (char each : words.toCharArray()) {
            if (each == PLACE) {
                numbered.append('{').append(next++).append('}');
            } else {
                numbered.append(each);
            }
        }
        return numbered.toString();
    }

    /** What can be said, or only a place where that has no words at all, such as a value in quotes or without. */
    static Set<String> worth(Set<String> said) {
        return said.size() < 2
                        || said.stream().anyMatch(each -> WORD.matcher(each).find())
                ? said
                : UNKNOWN;
    }

    /** Whether there are words at all between the places. */
    static boolean known(String words) {
        return words.chars().anyMatch(Character::isLetter);
    }
}

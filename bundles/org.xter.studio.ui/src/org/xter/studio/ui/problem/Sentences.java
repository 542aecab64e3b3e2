package org.xter.studio.ui.problem;

import java.util.Locale;
import org.xter.report.Problem;

/** What problems say, in sentences for people. */
public final class Sentences {
    private Sentences() {}

    /** A problem without its place: what is wrong, and what to do. */
    public static String of(Problem problem) {
        return (sentence(problem.message()) + " " + sentence(problem.hint())).strip();
    }

    /** Words as one sentence; an empty text stays empty. */
    public static String sentence(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        String upper = words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
        return upper.endsWith(".") || upper.endsWith("?") ? upper : upper + ".";
    }
}

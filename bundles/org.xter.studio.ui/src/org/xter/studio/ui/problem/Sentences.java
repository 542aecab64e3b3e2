package org.xter.studio.ui.problem;

import java.util.Locale;
import org.xter.document.assist.Explanations;
import org.xter.document.findings.QuickFix;
import org.xter.report.Problem;
import org.xter.report.phrase.Phrasebook;

/** What problems and steps say, in the user's language. */
public final class Sentences {
    private Sentences() {}

    /** A problem without its place: what is wrong, and what to do. */
    public static String of(Problem problem) {
        return (sentence(message(problem)) + " " + sentence(hint(problem))).strip();
    }

    /** What is wrong, without a final stop. */
    public static String message(Problem problem) {
        return said(problem).message();
    }

    /** What to do about it; empty when there is nothing to say. */
    public static String hint(Problem problem) {
        return Explanations.said(said(problem).hint());
    }

    /** Why a rule is there. */
    public static String explanation(String words) {
        return Phrasebook.ofUser().say(Phrasebook.RULE, words);
    }

    /** What a fix is called. */
    public static String label(QuickFix fix) {
        return Phrasebook.ofUser().say(Phrasebook.FIX, fix.label());
    }

    /** What a step is called or says of itself. */
    public static String step(String words) {
        return Phrasebook.ofUser().say(Phrasebook.STEP, words);
    }

    private static Problem said(Problem problem) {
        return Phrasebook.ofUser().say(problem);
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

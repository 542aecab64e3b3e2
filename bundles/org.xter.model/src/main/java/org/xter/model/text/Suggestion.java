package org.xter.model.text;

import java.util.Collection;
import java.util.Optional;

/** Finds what somebody who made a typing mistake meant. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * The nearest of the choices by edit distance (insertions, deletions, replacements, swapped neighbours); the first
     * one when several are as near. Empty when none is near: at most one edit for each three characters begun.
     */
    public static Optional<String> nearest(String word, Collection<String> choices) {
        String best = null;
        int bestDistance = Math.min(3, (word.length() + 2) / 3) + 1;
        for (String choice : choices) {
            if (Math.abs(choice.length() - word.length()) < bestDistance) {
                int distance = distance(word, choice);
                if (distance < bestDistance) {
                    best = choice;
                    bestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The sentence of a hint, or the empty text. */
    public static String hint(String word, Collection<String> choices) {
        return nearest(word, choices)
                .map(choice -> "Did you mean '" + choice + "'?")
                .orElse("");
    }

    /** Optimal string alignment distance. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, 1 + Math.min(last[j], row[j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}

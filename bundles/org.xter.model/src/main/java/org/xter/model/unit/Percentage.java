package org.xter.model.unit;

import java.util.regex.Pattern;

/**
 * A share in percent; beyond 100 where several of a thing can be had, such as {@code 200%} for two processors.
 *
 * @param percent at least 0
 */
public record Percentage(int percent) {
    private static final Pattern FORM = Pattern.compile("[0-9]{1,5}%");

    public Percentage {
        if (percent < 0) {
            throw new IllegalArgumentException("a share cannot be negative");
        }
    }

    /**
     * Reads a whole number with a percent sign.
     *
     * @throws IllegalArgumentException when the text is anything else; the message says why, as the end of a sentence
     */
    public static Percentage parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a share is a whole number with a percent sign");
        }
        return new Percentage(Integer.parseInt(text.substring(0, text.length() - 1)));
    }

    @Override
    public String toString() {
        return percent + "%";
    }
}

package org.xter.model.unit;

import java.util.regex.Pattern;

/**
 * Permission bits of a file with set-user-id, set-group-id and sticky, written in octal such as {@code 0644}.
 *
 * @param bits the lower 12 bits of {@code st_mode}
 */
public record FileMode(int bits) {
    private static final Pattern FORM = Pattern.compile("[0-7]{3,4}");

    public FileMode {
        if ((bits & ~07777) != 0) {
            throw new IllegalArgumentException("permission bits are below 10000 octal");
        }
    }

    /**
     * Reads three or four octal digits.
     *
     * @throws IllegalArgumentException when the text is anything else; the message says why, as the end of a sentence
     */
    public static FileMode parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("permission bits are three or four octal digits");
        }
        return new FileMode(Integer.parseInt(text, 8));
    }

    @Override
    public String toString() {
        String octal = Integer.toOctalString(bits);
        return "0".repeat(Math.max(0, 4 - octal.length())) + octal;
    }
}

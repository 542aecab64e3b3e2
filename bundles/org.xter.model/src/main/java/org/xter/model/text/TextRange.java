package org.xter.model.text;

/**
 * A run of characters in a text.
 *
 * @param start where it begins, in UTF-16 code units from 0
 * @param end where it ends, exclusive
 */
public record TextRange(int start, int end) {
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + " to " + end);
        }
    }
}

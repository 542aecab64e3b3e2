package org.xter.document.text;

import java.util.Optional;

/**
 * A replacement in a text.
 *
 * @param offset where it begins, in UTF-16 code units from 0
 * @param removed what stood there
 * @param inserted what stands there afterwards
 */
public record TextEdit(int offset, String removed, String inserted) {
    /** The text after the edit. */
    public String apply(String text) {
        if (!text.startsWith(removed, offset)) {
            throw new IllegalArgumentException("the text at " + offset + " is not what the edit replaces");
        }
        return new StringBuilder(text.length() + inserted.length() - removed.length())
                .append(text, 0, offset)
                .append(inserted)
                .append(text, offset + removed.length(), text.length())
                .toString();
    }

    /** The edit that takes this one back. */
    public TextEdit inverse() {
        return new TextEdit(offset, inserted, removed);
    }

    /** Where the replaced text ended, exclusive, in the text before the edit. */
    public int end() {
        return offset + removed.length();
    }

    /**
     * The edit that leads from one text to another and leaves alone what they have in common at their beginnings and ends;
     * empty when they are equal. It never cuts a surrogate pair or a CR LF in two.
     */
    public static Optional<TextEdit> between(String before, String after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        while (start > 0 && joins(before, start) | joins(after, start)) {
            start--;
        }
        int tail = 0;
        while (tail < shorter - start
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        while (tail > 0 && joins(before, before.length() - tail) | joins(after, after.length() - tail)) {
            tail--;
        }
        return Optional.of(new TextEdit(
                start, before.substring(start, before.length() - tail), after.substring(start, after.length() - tail)));
    }

    private static boolean joins(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return false;
        }
        char left = text.charAt(offset - 1);
        char right = text.charAt(offset);
        return Character.isSurrogatePair(left, right) || (left == '\r' && right == '\n');
    }
}

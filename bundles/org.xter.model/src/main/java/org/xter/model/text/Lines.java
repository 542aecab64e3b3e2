package org.xter.model.text;

import java.util.Arrays;
import org.xter.report.Place;

/** Turns positions in a text into lines and columns; lines end with LF, CR LF or CR, as in editors. */
final class Lines {
    private final String source;
    private final int[] starts;
    private final boolean marked;

    Lines(String source, String text) {
        this.source = source;
        this.marked = text.startsWith("\uFEFF");
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** The place of a position in UTF-16 code units; a byte order mark takes no column. */
    Place place(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        int column = offset - starts[line] + 1;
        return new Place(source, line + 1, line == 0 && marked ? Math.max(1, column - 1) : column);
    }
}

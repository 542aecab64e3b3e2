package org.xter.studio.export.machine;

import java.util.List;

/**
 * A line of a console.
 *
 * @param text what stands there, without blanks at the end
 * @param runs the parts of it that are drawn otherwise than plainly, in order
 */
public record ConsoleLine(String text, List<Run> runs) {
    /** The bit of a style for bold. */
    static final byte BOLD = 0x10;

    public ConsoleLine {
        runs = List.copyOf(runs);
    }

    /**
     * A part of a line drawn in one way.
     *
     * @param start its first column
     * @param length how many columns
     * @param style 1 to 8 for black, red, green, yellow, blue, magenta, cyan and white, 0 for none, and the bit of bold
     */
    public record Run(int start, int length, byte style) {
        /** The colour, 0 (black) to 7 (white); -1 for the usual. */
        public int colour() {
            return (style & 0x0f) - 1;
        }

        /** Whether it is bold. */
        public boolean bold() {
            return (style & BOLD) != 0;
        }
    }
}

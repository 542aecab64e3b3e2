package org.xter.diagram.paint;

/**
 * How a line is drawn.
 *
 * @param ink its colour
 * @param width its width in pixels
 * @param dashed whether it is dashed
 */
public record Pen(Ink ink, double width, boolean dashed) {
    /** A thin whole line. */
    public static Pen thin(Ink ink) {
        return new Pen(ink, 1, false);
    }
}

package org.xter.diagram.text;

/** Says how wide text is. */
@FunctionalInterface
public interface TextMeasure {
    /** The width in pixels, rounded up. */
    int width(String text, TextStyle style);

    /** The text when it fits, else its beginning and end with an ellipsis between. */
    default String shorten(String text, TextStyle style, int width) {
        if (width(text, style) <= width) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int kept = points.length - 1;
        while (kept > 0) {
            String candidate = ends(points, kept);
            int wide = width(candidate, style);
            if (wide <= width) {
                return candidate;
            }
            // Leaves out about as much as is too much, so that long texts take few tries.
            kept -= Math.max(1, (int) ((long) (wide - width) * kept / (2L * wide)));
        }
        return "\u2026";
    }

    private static String ends(int[] points, int kept) {
        int head = (kept + 1) / 2;
        int tail = kept - head;
        return new String(points, 0, head).stripTrailing()
                + "\u2026"
                + new String(points, points.length - tail, tail).stripLeading();
    }
}

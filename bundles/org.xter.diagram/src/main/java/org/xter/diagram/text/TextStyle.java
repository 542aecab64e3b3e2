package org.xter.diagram.text;

/** The few ways text is set. */
public enum TextStyle {
    /** A lane's letter. */
    LETTER(18, true),
    /** A heading. */
    HEADING(13, true),
    /** The name of a card. */
    TITLE(11, true),
    /** Words at the ease of the eye. */
    BODY(11, false),
    /** What explains a name. */
    DETAIL(9, false);

    private final int points;
    private final boolean bold;

    TextStyle(int points, boolean bold) {
        this.points = points;
        this.bold = bold;
    }

    /** The size in points of 1/72 inch; a pixel of a scene is 1/96 inch. */
    public int points() {
        return points;
    }

    /** The size in pixels. */
    public double pixels() {
        return points * 96 / 72.0;
    }

    /** Whether it is set in bold. */
    public boolean bold() {
        return bold;
    }

    /** The height of a line in pixels. */
    public int lineHeight() {
        return (int) Math.ceil(pixels() * 1.3);
    }

    /** How far the baseline lies below the top of a line, in pixels. */
    public int ascent() {
        return (int) Math.round(pixels());
    }
}

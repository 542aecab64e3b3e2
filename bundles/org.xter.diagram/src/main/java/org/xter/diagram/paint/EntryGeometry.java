package org.xter.diagram.paint;

/** Where the parts of an entry lie; for whoever makes entries, paints them or lays an editor over them. In pixels. */
public final class EntryGeometry {
    /** The height of an entry. */
    public static final int HEIGHT = 24;

    /** Between entries. */
    public static final int GAP = 8;

    /** Where its text begins. */
    public static final int TEXT_LEFT = 26;

    private static final int SIGNS = 40;

    private EntryGeometry() {}

    /** The room for the text of an entry of some width, beside the signs at its right. */
    public static int textRoom(int width) {
        return width - TEXT_LEFT - SIGNS;
    }

    /** The height some entries take below each other, with the room above each. */
    public static int height(int entries) {
        return entries * (HEIGHT + GAP);
    }
}

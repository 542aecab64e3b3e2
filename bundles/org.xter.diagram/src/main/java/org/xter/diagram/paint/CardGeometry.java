package org.xter.diagram.paint;

import org.xter.diagram.scene.Facts;
import org.xter.diagram.scene.Rect;

/** Where the parts of a card lie; for whoever makes cards and whoever paints them. All lengths in pixels. */
public final class CardGeometry {
    /** Between edge and content. */
    public static final int PADDING = 12;
    /** The height of icon and title with the room around them. */
    public static final int HEADER = 32;
    /** The height of a line. */
    public static final int LINE = 16;
    /** Where text begins. */
    public static final int TEXT_LEFT = 36;

    private static final int ICON = 16;
    private static final int GAP = 6;

    private CardGeometry() {}

    /** The height of a card with some lines; a multiple of 8. */
    public static int height(int lines) {
        return HEADER + (lines == 0 ? 0 : LINE * lines + 8);
    }

    /**
     * The room for a title.
     *
     * @param width of the card
     * @param signs how many signs stand at its right: a state, a padlock
     */
    public static int titleRoom(int width, int signs) {
        return width - TEXT_LEFT - PADDING - signs * (ICON + GAP);
    }

    /** The room for a line below the title. */
    public static int lineRoom(int width) {
        return width - TEXT_LEFT - PADDING;
    }

    /** Where the padlock begins: left of the state, or in its place when there is none. */
    static int lockX(Rect bounds, Facts facts) {
        return bounds.right() - PADDING - ICON - (facts.badges().isEmpty() ? 0 : ICON + GAP);
    }
}

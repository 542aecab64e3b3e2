package org.xter.diagram.scene;

import java.util.Collection;

/**
 * An upright rectangle of a scene, in pixels at 100 %.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width at least 0
 * @param height at least 0
 */
public record Rect(int x, int y, int width, int height) {
    /** Nothing, at the origin. */
    public static final Rect EMPTY = new Rect(0, 0, 0, 0);

    public Rect {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException(width + " x " + height);
        }
    }

    /** The first x to the right of it. */
    public int right() {
        return x + width;
    }

    /** The first y below it. */
    public int bottom() {
        return y + height;
    }

    /** The x of its middle. */
    public int centreX() {
        return x + width / 2;
    }

    /** The y of its middle. */
    public int centreY() {
        return y + height / 2;
    }

    /** The rectangle moved. */
    public Rect plus(int dx, int dy) {
        return new Rect(x + dx, y + dy, width, height);
    }

    /** The rectangle with its upper left corner elsewhere. */
    public Rect at(int left, int top) {
        return new Rect(left, top, width, height);
    }

    /** Larger by a margin on each side; smaller when it is negative, at least nothing. */
    public Rect grown(int margin) {
        return new Rect(x - margin, y - margin, Math.max(0, width + 2 * margin), Math.max(0, height + 2 * margin));
    }

    /** Whether a point lies in it. */
    public boolean contains(Point point) {
        return point.x() >= x && point.x() < right() && point.y() >= y && point.y() < bottom();
    }

    /** Whether another one lies in it wholly. */
    public boolean contains(Rect other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /** Whether the two share any area. */
    public boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The smallest rectangle around both. */
    public Rect union(Rect other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** The smallest rectangle around all; {@link #EMPTY} around none. */
    public static Rect around(Collection<Rect> all) {
        return all.stream().reduce(Rect::union).orElse(EMPTY);
    }
}

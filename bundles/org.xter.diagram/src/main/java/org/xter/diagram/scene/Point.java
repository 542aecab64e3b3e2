package org.xter.diagram.scene;

/**
 * A point of a scene.
 *
 * @param x pixels to the right
 * @param y pixels down
 */
public record Point(int x, int y) {
    /** The point moved. */
    public Point plus(int dx, int dy) {
        return new Point(x + dx, y + dy);
    }
}

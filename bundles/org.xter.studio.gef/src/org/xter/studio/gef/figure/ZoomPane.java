package org.xter.studio.gef.figure;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/**
 * Scales what it holds by the surface itself. draw2d 3.2 would wrap the surface in one that cannot draw paths when the scale
 * is not 1.
 */
public final class ZoomPane extends ScalableFreeformLayeredPane {
    private final Surface surface;

    /** @param surface is told of every frame */
    public ZoomPane(Surface surface) {
        this.surface = surface;
    }

    @Override
    protected void paintClientArea(Graphics graphics) {
        if (getChildren().isEmpty()) {
            return;
        }
        surface.begin(getScale());
        graphics.setBackgroundColor(surface.palette().colour(org.xter.diagram.look.Tone.GROUND));
        graphics.fillRectangle(graphics.getClip(new org.eclipse.draw2d.geometry.Rectangle()));
        graphics.pushState();
        try {
            graphics.scale(getScale());
            paintChildren(graphics);
        } finally {
            graphics.popState();
        }
    }
}

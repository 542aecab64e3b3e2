package org.xter.studio.gef.figure;

import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.xter.diagram.look.Tone;
import org.xter.diagram.paint.ScenePainter;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;

/**
 * Scales what it holds by the surface itself. draw2d 3.2 would wrap the surface in one that cannot draw paths when the scale
 * is not 1. The scene is kept as it was painted, what lies above it is drawn at each frame.
 */
public final class ZoomPane extends ScalableFreeformLayeredPane {
    private final Surface surface;
    private final SceneLayers layers;
    private List<SceneElement.Lane> lanes = List.of();
    private Rect size = Rect.EMPTY;

    /**
     * Holds nothing yet.
     *
     * @param surface is told of every frame
     * @param layers what is kept; to be added with the others
     */
    public ZoomPane(Surface surface, SceneLayers layers) {
        this.surface = surface;
        this.layers = layers;
    }

    /** The lanes of a scene go on to the end of what is seen. */
    public void ground(Scene scene) {
        List<SceneElement.Lane> now = scene.all(SceneElement.Lane.class);
        if (!now.equals(lanes) || !scene.size().equals(size)) {
            lanes = now;
            size = scene.size();
            forget();
            repaint();
        }
    }

    /** Lets go of the picture it keeps. */
    public void forget() {
        layers.picture().forget();
    }

    @Override
    protected void paintClientArea(Graphics graphics) {
        if (getChildren().isEmpty()) {
            return;
        }
        surface.begin(getScale());
        Rectangle clip = graphics.getClip(new Rectangle());
        Rectangle seen = seen();
        if (!clip.isEmpty() && seen.contains(clip)) {
            graphics.drawImage(
                    layers.picture().of(seen, getScale(), surface.palette(), each -> still(each, seen)),
                    clip.getCopy().translate(-seen.x, -seen.y),
                    clip);
        } else {
            still(graphics, clip);
        }
        graphics.pushState();
        try {
            graphics.scale(getScale());
            for (Object each : getChildren()) {
                if (each != layers) {
                    paint((IFigure) each, graphics);
                }
            }
        } finally {
            graphics.popState();
        }
    }

    /** What the window shows, in pixels of the screen from where the scene begins. */
    private Rectangle seen() {
        for (IFigure each = getParent(); each != null; each = each.getParent()) {
            if (each instanceof Viewport viewport) {
                return new Rectangle(
                        viewport.getViewLocation(), viewport.getClientArea().getSize());
            }
        }
        return new Rectangle();
    }

    private void still(Graphics graphics, Rectangle all) {
        graphics.setBackgroundColor(surface.palette().colour(Tone.GROUND));
        graphics.fillRectangle(graphics.getClip(new Rectangle()));
        graphics.pushState();
        graphics.scale(getScale());
        beyond((int) Math.ceil(all.right() / getScale()) + 1, (int) Math.ceil(all.bottom() / getScale()) + 1, graphics);
        paint(layers, graphics);
        graphics.popState();
    }

    /** Draws the lanes where the scene ends before the window does. */
    private void beyond(int right, int bottom, Graphics graphics) {
        for (SceneElement.Lane each : lanes) {
            Rect place = each.bounds();
            int to = place.right() >= size.right() ? Math.max(right, place.right()) : place.right();
            if (bottom > place.bottom()) {
                band(each, new Rect(place.x(), place.bottom(), to - place.x(), bottom - place.bottom()), graphics);
            }
            if (to > place.right()) {
                band(each, new Rect(place.right(), place.y(), to - place.right(), place.height()), graphics);
            }
        }
    }

    private void band(SceneElement.Lane lane, Rect place, Graphics graphics) {
        ScenePainter.paint(
                new SceneElement.Lane(lane.facts(), place, lane.tone(), "", ""), surface.canvas(graphics, 100));
    }

    private static void paint(IFigure figure, Graphics graphics) {
        if (figure.isVisible() && figure.intersects(graphics.getClip(new Rectangle()))) {
            graphics.pushState();
            graphics.clipRect(figure.getBounds());
            figure.paint(graphics);
            graphics.popState();
        }
    }
}

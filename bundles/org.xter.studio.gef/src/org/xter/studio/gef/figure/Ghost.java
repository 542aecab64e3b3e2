package org.xter.studio.gef.figure;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.xter.diagram.paint.ScenePainter;
import org.xter.diagram.scene.SceneElement;

/** An element where it would be; its bounds are where the room of the element would be. */
public final class Ghost extends Figure {
    private static final int PERCENT = 60;

    private final Surface surface;
    private final SceneElement element;

    /** The ghost of an element. */
    public Ghost(Surface surface, SceneElement element) {
        this.surface = surface;
        this.element = element;
        setBounds(ElementFigure.room(element));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle home = ElementFigure.room(element);
        graphics.pushState();
        graphics.translate(getBounds().x - home.x, getBounds().y - home.y);
        ScenePainter.paint(element, surface.canvas(graphics, PERCENT));
        graphics.popState();
    }
}

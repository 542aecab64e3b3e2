package org.xter.studio.gef.composition;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.SceneElement;
import org.xter.studio.gef.part.ElementPart;

/** The round handle at an end of a selected line. */
final class LineEnd extends RoundHandle {
    private static final int SIZE = 11;

    private final ElementPart line;
    private final LeadRequest.End end;

    LineEnd(ElementPart line, LeadRequest.End end) {
        super(line, new AtTheEnd(line, end), Messages.lineEnd);
        this.line = line;
        this.end = end;
    }

    /** Where a line begins or ends, in pixels of the scene. */
    static Point place(ElementPart line, LeadRequest.End end) {
        SceneElement.Edge edge = (SceneElement.Edge) line.element();
        return end == LeadRequest.End.EARLIER
                ? edge.points().get(0)
                : edge.points().get(edge.points().size() - 1);
    }

    private record AtTheEnd(ElementPart line, LeadRequest.End end) implements Locator {
        @Override
        public void relocate(IFigure target) {
            Point place = place(line, end);
            org.eclipse.draw2d.geometry.Point at = new org.eclipse.draw2d.geometry.Point(place.x(), place.y());
            line.getFigure().translateToAbsolute(at);
            target.translateToRelative(at);
            target.setBounds(new Rectangle(at.x - SIZE / 2, at.y - SIZE / 2, SIZE, SIZE));
        }
    }

    @Override
    protected DragTracker createDragTracker() {
        return new LineEndTracker(line, end);
    }
}

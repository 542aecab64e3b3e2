package org.xter.studio.gef.composition;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.xter.diagram.look.Tone;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.SceneElement;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.ui.look.Palette;

/** The round handle at an end of a selected line. */
final class LineEnd extends AbstractHandle {
    private static final int SIZE = 11;

    private final ElementPart line;
    private final LeadRequest.End end;

    LineEnd(ElementPart line, LeadRequest.End end) {
        this.line = line;
        this.end = end;
        setOwner(line);
        setLocator(new AtTheEnd(line, end));
        setCursor(Display.getCurrent().getSystemCursor(SWT.CURSOR_CROSS));
        setToolTip(new Label(" " + Messages.lineEnd + " "));
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

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle box = getBounds().getCopy().shrink(1, 1);
        Palette palette = Palette.current();
        graphics.pushState();
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(palette.colour(Tone.GROUND));
        graphics.setForegroundColor(palette.colour(Tone.LINK));
        graphics.fillOval(box);
        graphics.setLineWidth(2);
        graphics.drawOval(box);
        graphics.popState();
    }
}

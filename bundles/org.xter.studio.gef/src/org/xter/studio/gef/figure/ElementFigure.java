package org.xter.studio.gef.figure;

import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.swt.SWT;
import org.xter.diagram.look.Tone;
import org.xter.diagram.paint.ScenePainter;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.SceneElement;

/** An element of a scene, drawn as every canvas draws it; also says whether it is selected. On the UI thread. */
public final class ElementFigure extends Figure implements HandleBounds {
    /** How far a sign of selection, an arrow or a bend may reach out of an element, in pixels. */
    private static final int REACH = 8;

    private static final int SHADOW = 24;
    private static final int CORNER = 12;
    private static final int FADED = 22;

    private final Surface surface;
    private SceneElement element;
    private Mark mark = Mark.NONE;
    private boolean faded;

    /** What stands out about an element. */
    public enum Mark {
        /** Nothing. */
        NONE,
        /** It is among those selected. */
        SELECTED,
        /** It is the one keys go to. */
        PRIMARY,
        /** What is dragged would go here. */
        TARGET
    }

    /** An element on a surface. */
    public ElementFigure(Surface surface, SceneElement element) {
        this.surface = surface;
        this.element = element;
    }

    /** What it shows. */
    public SceneElement element() {
        return element;
    }

    /** Shows the element as it is now; its bounds are set by its parent's layout. */
    public void show(SceneElement other) {
        if (!other.equals(element)) {
            element = other;
            repaint();
        }
    }

    /** Marks it. */
    public void mark(Mark wanted) {
        if (mark != wanted) {
            mark = wanted;
            repaint();
        }
    }

    /** Steps back behind others. */
    public void fade(boolean wanted) {
        if (faded != wanted) {
            faded = wanted;
            repaint();
        }
    }

    /** The room an element's picture needs. */
    public static Rectangle room(SceneElement element) {
        return rectangle(element.bounds().grown(REACH));
    }

    /** The same rectangle in the words of draw2d. */
    public static Rectangle rectangle(Rect rect) {
        return new Rectangle(rect.x(), rect.y(), rect.width(), rect.height());
    }

    /** Where it is itself, by which it is put in line with others. */
    @Override
    public Rectangle getHandleBounds() {
        return rectangle(element.bounds());
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return element.isAt(new Point(x, y));
    }

    /** A line that leads around what is painted is not in it. */
    @Override
    public boolean intersects(Rectangle region) {
        return super.intersects(region)
                && (!(element instanceof SceneElement.Edge edge) || isCrossed(edge.points(), region));
    }

    private static boolean isCrossed(List<Point> points, Rectangle region) {
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            if (Math.min(a.x(), b.x()) - REACH < region.right()
                    && Math.max(a.x(), b.x()) + REACH >= region.x
                    && Math.min(a.y(), b.y()) - REACH < region.bottom()
                    && Math.max(a.y(), b.y()) + REACH >= region.y) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (mark != Mark.NONE && !(element instanceof SceneElement.Edge)) {
            shadow(graphics);
        }
        if (mark != Mark.NONE && element instanceof SceneElement.Edge edge) {
            glow(graphics, edge);
        }
        ScenePainter.paint(element, surface.canvas(graphics, faded ? FADED : 100));
        if (mark != Mark.NONE && !(element instanceof SceneElement.Edge)) {
            outline(graphics);
        }
    }

    private void shadow(Graphics graphics) {
        graphics.pushState();
        graphics.setAntialias(SWT.ON);
        graphics.setAlpha(SHADOW);
        graphics.setBackgroundColor(surface.palette().colour(Tone.TEXT));
        graphics.fillRoundRectangle(rectangle(element.bounds().grown(2)).translate(1, 3), CORNER, CORNER);
        graphics.popState();
    }

    private void outline(Graphics graphics) {
        graphics.pushState();
        graphics.setAntialias(SWT.ON);
        graphics.setForegroundColor(surface.palette().colour(mark == Mark.TARGET ? Tone.OK : Tone.LINK));
        graphics.setLineWidth(2);
        if (mark == Mark.SELECTED) {
            graphics.setLineDash(new int[] {5, 3});
        }
        graphics.drawRoundRectangle(rectangle(element.bounds().grown(3)), CORNER, CORNER);
        graphics.popState();
    }

    private void glow(Graphics graphics, SceneElement.Edge edge) {
        graphics.pushState();
        graphics.setAntialias(SWT.ON);
        graphics.setAlpha(120);
        graphics.setForegroundColor(surface.palette().colour(mark == Mark.TARGET ? Tone.OK : Tone.LINK));
        graphics.setLineWidth(5);
        graphics.setLineCap(SWT.CAP_ROUND);
        graphics.setLineJoin(SWT.JOIN_ROUND);
        org.eclipse.draw2d.geometry.PointList points = new org.eclipse.draw2d.geometry.PointList();
        edge.points().forEach(each -> points.addPoint(each.x(), each.y()));
        graphics.drawPolyline(points);
        graphics.popState();
    }
}

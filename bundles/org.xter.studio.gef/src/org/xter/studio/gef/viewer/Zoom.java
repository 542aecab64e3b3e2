package org.xter.studio.gef.viewer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.xter.diagram.scene.Rect;
import org.xter.studio.gef.part.SceneRoot;

/** By how much a scene is enlarged, and which part of it is seen. On the UI thread. */
public final class Zoom {
    /** The least, 10 %. */
    public static final double LEAST = SceneRoot.STEPS[0];

    /** The most, 400 %. */
    public static final double MOST = SceneRoot.STEPS[SceneRoot.STEPS.length - 1];

    private static final double WHEEL = 1.1;

    private final ZoomManager levels;
    private final FigureCanvas canvas;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    Zoom(SceneRoot root, FigureCanvas canvas) {
        this.levels = root.getZoomManager();
        this.canvas = canvas;
        levels.addZoomListener(zoom -> listeners.forEach(Runnable::run));
    }

    /** To be told when it is another. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** By how much the scene is enlarged; 1 is 100 %. */
    public double factor() {
        return levels.getZoom();
    }

    /** Enlarges to a factor; what lies under a point of the canvas stays there. */
    public void to(double factor, org.eclipse.swt.graphics.Point anchor) {
        double before = factor();
        double after = Math.clamp(factor, LEAST, MOST);
        if (after == before) {
            return;
        }
        Viewport viewport = canvas.getViewport();
        Point at = viewport.getViewLocation().getCopy();
        double x = (at.x + anchor.x) / before;
        double y = (at.y + anchor.y) / before;
        levels.setZoom(after);
        viewport.validate();
        show((int) Math.round(x * after) - anchor.x, (int) Math.round(y * after) - anchor.y);
    }

    /** Enlarges to a factor; what is in the middle stays there. */
    public void to(double factor) {
        to(factor, middle());
    }

    private org.eclipse.swt.graphics.Point middle() {
        Rectangle area = canvas.getViewport().getClientArea();
        return new org.eclipse.swt.graphics.Point(area.width / 2, area.height / 2);
    }

    /** So many steps of a wheel, up is larger. */
    void wheel(int steps, org.eclipse.swt.graphics.Point anchor) {
        to(factor() * Math.pow(WHEEL, steps), anchor);
    }

    /** The next larger step. */
    public void in() {
        double now = factor();
        for (double step : SceneRoot.STEPS) {
            if (step > now * 1.001) {
                to(step);
                return;
            }
        }
    }

    /** The next smaller step. */
    public void out() {
        double now = factor();
        for (int i = SceneRoot.STEPS.length - 1; i >= 0; i--) {
            if (SceneRoot.STEPS[i] < now * 0.999) {
                to(SceneRoot.STEPS[i]);
                return;
            }
        }
    }

    /** As large as fits, at most 100 %. */
    public void fit(Rect scene) {
        Rectangle area = canvas.getViewport().getClientArea();
        if (area.width <= 0 || area.height <= 0 || scene.width() <= 0 || scene.height() <= 0) {
            return;
        }
        double factor = Math.min(area.width / (double) scene.width(), area.height / (double) scene.height());
        to(Math.min(1, factor));
        show(0, 0);
    }

    /** Moves what is seen, in pixels of the screen. */
    public void pan(int dx, int dy) {
        Point at = canvas.getViewport().getViewLocation();
        show(at.x + dx, at.y + dy);
    }

    private void show(int x, int y) {
        Viewport viewport = canvas.getViewport();
        Rectangle all = extent();
        Rectangle area = viewport.getClientArea();
        viewport.setViewLocation(
                Math.clamp(x, all.x, Math.max(all.x, all.right() - area.width)),
                Math.clamp(y, all.y, Math.max(all.y, all.bottom() - area.height)));
    }

    private Rectangle extent() {
        return ((FreeformFigure) canvas.getViewport().getContents()).getFreeformExtent();
    }

    /** The part of the scene that is seen, in its own pixels. */
    public Rect seen() {
        Viewport viewport = canvas.getViewport();
        Point at = viewport.getViewLocation();
        Rectangle area = viewport.getClientArea();
        double factor = factor();
        return new Rect(
                (int) Math.round(at.x / factor),
                (int) Math.round(at.y / factor),
                (int) Math.round(area.width / factor),
                (int) Math.round(area.height / factor));
    }

    /** Brings a point of the scene to the middle. */
    public void centre(org.xter.diagram.scene.Point point) {
        org.eclipse.swt.graphics.Point middle = middle();
        show((int) Math.round(point.x() * factor()) - middle.x, (int) Math.round(point.y() * factor()) - middle.y);
    }

    /** To be told when another part is seen. */
    public void onScroll(Runnable listener) {
        canvas.getViewport().getHorizontalRangeModel().addPropertyChangeListener(change -> listener.run());
        canvas.getViewport().getVerticalRangeModel().addPropertyChangeListener(change -> listener.run());
    }
}

package org.xter.studio.gef;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.xter.diagram.look.Tone;
import org.xter.diagram.paint.ScenePainter;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.studio.gef.paint.DrawCanvas;
import org.xter.studio.gef.viewer.SceneViewer;
import org.xter.studio.ui.look.Palette;

/** The whole scene, small, with the part that is seen; drag to see another. On the UI thread. */
public final class MiniMap {
    private static final int ROOM = 8;

    private final Canvas canvas;
    private final SceneViewer viewer;
    private Image image;
    private Scene drawn;
    private Palette palette;

    MiniMap(Composite parent, SceneViewer viewer) {
        this.viewer = viewer;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Dispose, event -> forget());
        canvas.addListener(SWT.Resize, event -> forget());
        canvas.addListener(SWT.MouseDown, this::lead);
        canvas.addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                lead(event);
            }
        });
        viewer.zoom().onChange(this::redraw);
        viewer.zoom().onScroll(this::redraw);
        canvas.getAccessible().addAccessibleListener(new org.eclipse.swt.accessibility.AccessibleAdapter() {
            @Override
            public void getName(org.eclipse.swt.accessibility.AccessibleEvent event) {
                event.result = Messages.miniMap;
            }
        });
    }

    /** What it is drawn on. */
    public Control control() {
        return canvas;
    }

    /** There is another scene. */
    void redraw() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private double scale() {
        Rect size = viewer.scene().size();
        Point area = canvas.getSize();
        return Math.min(
                1,
                Math.min(
                        (area.x - 2 * ROOM) / (double) Math.max(1, size.width()),
                        (area.y - 2 * ROOM) / (double) Math.max(1, size.height())));
    }

    private void paint(GC gc) {
        Point area = canvas.getSize();
        Palette now = Palette.current();
        gc.setBackground(now.colour(Tone.GROUND));
        gc.fillRectangle(0, 0, area.x, area.y);
        double scale = scale();
        if (scale <= 0 || viewer.scene().elements().isEmpty()) {
            return;
        }
        if (image == null || drawn != viewer.scene() || palette != now) {
            forget();
            image = draw(viewer.scene(), now, scale);
            drawn = viewer.scene();
            palette = now;
        }
        gc.drawImage(image, ROOM, ROOM);
        Rect seen = viewer.zoom().seen();
        gc.setForeground(now.colour(Tone.LINK));
        gc.setLineWidth(2);
        gc.drawRectangle(
                ROOM + (int) (seen.x() * scale),
                ROOM + (int) (seen.y() * scale),
                Math.min(area.x - 2 * ROOM, (int) (seen.width() * scale)),
                Math.min(area.y - 2 * ROOM, (int) (seen.height() * scale)));
    }

    private Image draw(Scene scene, Palette colours, double scale) {
        Image result = new Image(
                canvas.getDisplay(), Math.max(1, (int) Math.ceil(scene.size().width() * scale)), Math.max(1, (int)
                        Math.ceil(scene.size().height() * scale)));
        GC gc = new GC(result);
        gc.setBackground(colours.colour(Tone.GROUND));
        gc.fillRectangle(result.getBounds());
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.scale(scale);
        ScenePainter.paint(
                scene, new DrawCanvas(graphics, colours, viewer.surface().fonts(), scale, 100));
        graphics.dispose();
        gc.dispose();
        return result;
    }

    private void lead(Event event) {
        double scale = scale();
        if (scale > 0) {
            viewer.zoom().centre(new org.xter.diagram.scene.Point((int) ((event.x - ROOM) / scale), (int)
                    ((event.y - ROOM) / scale)));
        }
    }
}

package org.xter.studio.tests.speed;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.SceneElement;
import org.xter.document.disks.Grid;
import org.xter.studio.gef.disks.BoundaryRequest;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.viewer.SceneViewer;
import org.xter.studio.tests.bot.SceneBot;
import org.xter.studio.tests.bot.UserInterface;

/** How long a picture takes to be painted again. */
public final class Frames {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int EACH = 15;

    private Frames() {}

    /**
     * What a frame took, in milliseconds.
     *
     * @param busy of the UI thread's processor time
     * @param clock by the clock, until the display has drawn it
     */
    public record Frame(double busy, double clock) {
        private static Frame slower(Frame a, Frame b) {
            return new Frame(Math.max(a.busy, b.busy), Math.max(a.clock, b.clock));
        }
    }

    /** Medians of frames of 1600 x 1000 pixels while the picture is made larger and smaller, where that takes longest. */
    public static Frame zooming(SceneBot scene) {
        return slowest(scene, (viewer, zoom, i) -> viewer.zoom().to(i % 2 == 0 ? zoom * 1.1 : zoom));
    }

    /** The same while it is moved. */
    public static Frame panning(SceneBot scene) {
        return slowest(scene, (viewer, zoom, i) -> viewer.zoom().pan(i % 2 == 0 ? 8 : -8, i % 2 == 0 ? 8 : -8));
    }

    /** The same while a card is dragged by the pointer, which is let go of nowhere. */
    public static Frame draggingCard(SceneBot scene) {
        return slowest(scene, new CardDrag());
    }

    /** A card that is taken, dragged around and given up again. */
    private static final class CardDrag implements Step {
        private static final int AROUND = 24;

        private org.eclipse.draw2d.geometry.Point taken;

        @Override
        public void take(SceneViewer viewer, double zoom, int index) {
            if (index == 0) {
                taken = card(viewer);
                mouse(viewer, SWT.MouseMove, 0, 0);
                mouse(viewer, SWT.MouseDown, 0, 0);
            } else if (index == EACH - 1) {
                Event escape = new Event();
                escape.keyCode = SWT.ESC;
                escape.character = SWT.ESC;
                viewer.canvas().notifyListeners(SWT.KeyDown, escape);
                mouse(viewer, SWT.MouseUp, 0, SWT.BUTTON1);
            } else {
                mouse(viewer, SWT.MouseMove, index % 2 == 0 ? AROUND : 2 * AROUND, SWT.BUTTON1);
            }
        }

        /** The middle of a card that is seen and can be moved, in the window. */
        private static org.eclipse.draw2d.geometry.Point card(SceneViewer viewer) {
            Rect seen = viewer.zoom().seen();
            Rect bounds = viewer.scene().all(SceneElement.Card.class).stream()
                    .filter(each -> each.origin().isPresent() && seen.contains(each.bounds()))
                    .findFirst()
                    .orElseThrow()
                    .bounds();
            org.eclipse.draw2d.geometry.Point at =
                    new org.eclipse.draw2d.geometry.Point(bounds.centreX(), bounds.y() + bounds.height() / 2);
            viewer.scenePart().getFigure().translateToAbsolute(at);
            return at;
        }

        private void mouse(SceneViewer viewer, int type, int by, int state) {
            Event event = new Event();
            event.type = type;
            event.x = taken.x + by;
            event.y = taken.y + by / 2;
            event.button = type == SWT.MouseMove ? 0 : 1;
            event.count = 1;
            event.stateMask = state;
            viewer.canvas().notifyListeners(type, event);
        }
    }

    /** What somebody does between two frames. */
    private interface Step {
        void take(SceneViewer viewer, double zoom, int index);
    }

    private static Frame slowest(SceneBot scene, Step step) {
        return UserInterface.get(() -> {
            FigureCanvas canvas = scene.viewer().canvas();
            Point before = canvas.getSize();
            canvas.setSize(WIDTH, HEIGHT);
            Image image = new Image(canvas.getDisplay(), WIDTH, HEIGHT);
            Image pixel = new Image(canvas.getDisplay(), 1, 1);
            GC gc = new GC(image);
            Frame worst = new Frame(0, 0);
            try {
                for (double zoom : new double[] {0.1, 0.25, 0.5, 0.75, 1, 1.5, 2}) {
                    scene.viewer().zoom().to(zoom);
                    worst = Frame.slower(worst, median(scene.viewer(), zoom, step, gc, pixel));
                }
            } finally {
                gc.dispose();
                pixel.dispose();
                image.dispose();
                canvas.setSize(before);
            }
            return worst;
        });
    }

    /**
     * The median time in milliseconds from where a boundary is dragged to until a frame of 1600 x 1000 pixels shows it there.
     *
     * @param partition the id of the partition whose boundary is dragged
     */
    public static double dragging(SceneBot scene, String partition) {
        ElementPart part = scene.part(partition);
        return UserInterface.get(() -> {
            FigureCanvas canvas = scene.viewer().canvas();
            Point before = canvas.getSize();
            canvas.setSize(WIDTH, HEIGHT);
            Image image = new Image(canvas.getDisplay(), WIDTH, HEIGHT);
            GC gc = new GC(image);
            List<Double> times = new ArrayList<>();
            BoundaryRequest request = new BoundaryRequest();
            try {
                for (int i = 0; i < 2 * EACH; i++) {
                    long begun = System.nanoTime();
                    request.to((20L + i) << 30, Grid.COARSE);
                    part.getCommand(request).canExecute();
                    part.showSourceFeedback(request);
                    canvas.getLightweightSystem().paint(gc);
                    times.add((System.nanoTime() - begun) / 1e6);
                }
            } finally {
                part.eraseSourceFeedback(request);
                gc.dispose();
                image.dispose();
                canvas.setSize(before);
            }
            times.sort(null);
            return times.get(times.size() / 2);
        });
    }

    private static Frame median(SceneViewer viewer, double zoom, Step step, GC gc, Image pixel) {
        FigureCanvas canvas = viewer.canvas();
        canvas.getLightweightSystem().getUpdateManager().performUpdate();
        List<Double> busy = new ArrayList<>();
        List<Double> clock = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            long begun = System.nanoTime();
            long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            step.take(viewer, zoom, i);
            SWTGraphics graphics = new SWTGraphics(gc);
            graphics.setClip(new Rectangle(0, 0, WIDTH, HEIGHT));
            canvas.getViewport().paint(graphics);
            graphics.dispose();
            busy.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used) / 1e6);
            // The display draws later than it is told to; it answers when it has.
            gc.copyArea(pixel, 0, 0);
            pixel.getImageData();
            clock.add((System.nanoTime() - begun) / 1e6);
        }
        busy.sort(null);
        clock.sort(null);
        return new Frame(busy.get(EACH / 2), clock.get(EACH / 2));
    }
}

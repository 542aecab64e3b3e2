package org.xter.studio.tests.speed;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
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

    /** The median processor time of a frame of 1600 x 1000 pixels in milliseconds, at the zoom at which it is the longest. */
    public static double slowest(SceneBot scene) {
        return UserInterface.get(() -> {
            FigureCanvas canvas = scene.viewer().canvas();
            Point before = canvas.getSize();
            canvas.setSize(WIDTH, HEIGHT);
            Image image = new Image(canvas.getDisplay(), WIDTH, HEIGHT);
            GC gc = new GC(image);
            double worst = 0;
            try {
                for (double zoom : new double[] {0.25, 0.5, 0.75, 1, 1.5, 2}) {
                    scene.viewer().zoom().to(zoom);
                    double frame = median(scene.viewer(), canvas, gc);
                    worst = Math.max(worst, frame);
                }
            } finally {
                gc.dispose();
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

    /** Paints all of the window, moved a little each time. */
    private static double median(SceneViewer viewer, FigureCanvas canvas, GC gc) {
        canvas.getLightweightSystem().getUpdateManager().performUpdate();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            viewer.zoom().pan(i % 2 == 0 ? 8 : -8, 0);
            SWTGraphics graphics = new SWTGraphics(gc);
            graphics.setClip(new Rectangle(0, 0, WIDTH, HEIGHT));
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            canvas.getViewport().paint(graphics);
            times.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e6);
            graphics.dispose();
        }
        times.sort(null);
        return times.get(times.size() / 2);
    }
}

package org.xter.studio.tests.speed;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.xter.studio.gef.viewer.SceneViewer;
import org.xter.studio.tests.bot.SceneBot;
import org.xter.studio.tests.bot.UserInterface;

/** How long a picture takes to be painted again. */
public final class Frames {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int EACH = 15;

    private Frames() {}

    /** The median time of a frame of 1600 x 1000 pixels in milliseconds, at the zoom at which it is the longest. */
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
                    System.out.printf("frame at %.2f: %.1f ms%n", zoom, frame);
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

    /** Paints all of the window, moved a little each time. */
    private static double median(SceneViewer viewer, FigureCanvas canvas, GC gc) {
        canvas.getLightweightSystem().getUpdateManager().performUpdate();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            viewer.zoom().pan(i % 2 == 0 ? 8 : -8, 0);
            SWTGraphics graphics = new SWTGraphics(gc);
            graphics.setClip(new Rectangle(0, 0, WIDTH, HEIGHT));
            long begun = System.nanoTime();
            canvas.getViewport().paint(graphics);
            times.add((System.nanoTime() - begun) / 1e6);
            graphics.dispose();
        }
        times.sort(null);
        return times.get(times.size() / 2);
    }
}

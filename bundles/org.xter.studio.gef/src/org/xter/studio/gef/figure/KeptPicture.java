package org.xter.studio.gef.figure;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.xter.studio.ui.look.Palette;

/**
 * What a viewer showed last. A frame paints only what changed since and what came into sight; feedback is drawn above it. On
 * the UI thread; whoever made it lets it {@link #forget}.
 */
final class KeptPicture {
    /** So many places are painted each for itself; more are painted as one. */
    private static final int PLACES = 8;

    /** A line drawn between pixels reaches into the next. */
    private static final int BLUR = 2;

    private static final PaletteData COLOURS = new PaletteData(0xff0000, 0xff00, 0xff);

    private final List<Rectangle> damaged = new ArrayList<>();
    private Image image;
    private Image spare;
    private Rectangle seen = new Rectangle();
    private double scale;
    private Palette palette;

    /** Paints what lies in the surface's clip; the surface is not scaled yet. */
    interface Painter {
        void paint(Graphics graphics);
    }

    /** Something is to be painted anew. @param region in pixels at 100 % */
    void damage(Rectangle region) {
        if (image == null || region.isEmpty()) {
            return;
        }
        if (damaged.size() == PLACES) {
            damaged.get(0).union(region);
        } else {
            damaged.add(region);
        }
    }

    /** Lets go of all it holds; the next frame is painted whole. */
    void forget() {
        for (Image each : new Image[] {image, spare}) {
            if (each != null) {
                each.dispose();
            }
        }
        image = null;
        spare = null;
        damaged.clear();
    }

    /**
     * The picture as it is now; belongs to this.
     *
     * @param wanted what is seen, in pixels of the screen from where the scene begins; not empty
     */
    Image of(Rectangle wanted, double zoom, Palette colours, Painter painter) {
        if (image == null || !seen.getSize().equals(wanted.getSize())) {
            forget();
            image = blank(wanted);
            scale = 0;
        }
        if (scale != zoom || palette != colours) {
            damaged.clear();
            seen = wanted.getCopy();
            scale = zoom;
            palette = colours;
            paint(seen, painter);
            return image;
        }
        if (!seen.equals(wanted)) {
            move(wanted, painter);
        }
        for (Rectangle each : damaged) {
            paint(each.getCopy().scale(scale).expand(BLUR, BLUR), painter);
        }
        damaged.clear();
        return image;
    }

    private void move(Rectangle wanted, Painter painter) {
        if (spare == null) {
            spare = blank(wanted);
        }
        GC gc = new GC(spare);
        gc.drawImage(image, seen.x - wanted.x, seen.y - wanted.y);
        gc.dispose();
        Image moved = spare;
        spare = image;
        image = moved;
        Rectangle still = seen.getCopy().intersect(wanted);
        seen = wanted.getCopy();
        if (still.isEmpty()) {
            paint(seen, painter);
            return;
        }
        paint(new Rectangle(seen.x, seen.y, still.x - seen.x, seen.height), painter);
        paint(new Rectangle(still.right(), seen.y, seen.right() - still.right(), seen.height), painter);
        paint(new Rectangle(still.x, seen.y, still.width, still.y - seen.y), painter);
        paint(new Rectangle(still.x, still.bottom(), still.width, seen.bottom() - still.bottom()), painter);
    }

    /**
     * A picture in this program's own memory: one of the display's would have each line and letter go to the display server
     * by itself, which takes longer than painting them here and handing over the whole.
     */
    private static Image blank(Rectangle size) {
        ImageDataProvider pixels = percent -> new ImageData(
                Math.max(1, size.width * percent / 100), Math.max(1, size.height * percent / 100), 24, COLOURS);
        return new Image(Display.getCurrent(), pixels);
    }

    private void paint(Rectangle region, Painter painter) {
        Rectangle within = region.getCopy().intersect(seen);
        if (within.isEmpty()) {
            return;
        }
        GC gc = new GC(image);
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.setClip(within.getCopy().translate(-seen.x, -seen.y));
        graphics.translate(-seen.x, -seen.y);
        painter.paint(graphics);
        graphics.dispose();
        gc.dispose();
    }
}

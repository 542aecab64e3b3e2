package org.xter.studio.gef.figure;

import org.eclipse.draw2d.Graphics;
import org.xter.studio.gef.paint.DrawCanvas;
import org.xter.studio.gef.paint.SceneFonts;
import org.xter.studio.ui.look.Palette;

/** What all figures of a viewer are painted with. On the UI thread. */
public final class Surface {
    private final SceneFonts fonts = new SceneFonts();
    private Palette palette = Palette.current();
    private double scale = 1;

    /** A frame begins: looks which theme it is. */
    public void begin(double zoom) {
        palette = Palette.current();
        scale = zoom;
    }

    /** The colours of this frame. */
    public Palette palette() {
        return palette;
    }

    /** The fonts. */
    public SceneFonts fonts() {
        return fonts;
    }

    /** By how much this frame is enlarged. */
    public double scale() {
        return scale;
    }

    /**
     * A canvas of this frame.
     *
     * @param percent how much of every colour is put on it
     */
    DrawCanvas canvas(Graphics graphics, int percent) {
        return new DrawCanvas(graphics, palette, fonts, scale, percent);
    }
}

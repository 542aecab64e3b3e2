package org.xter.studio.edition.field;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.xter.diagram.look.Tone;
import org.xter.studio.ui.look.Palette;

/** Small squares of a colour, which lead from a row of a table to what is drawn in that colour. Shared images. */
public final class Swatches {
    /** The size in pixels at 100 %, with what is free around it. */
    private static final int SIZE = 16;

    private static final int MARGIN = 2;

    /** How much of the colour lies inside of the outline, as in what is used of a piece of a disk, 0 to 255. */
    private static final int INSIDE = 96;

    private Swatches() {}

    /** A square in a colour of the theme in use. On the UI thread. */
    public static Image image(Tone tone) {
        Palette palette = Palette.current();
        String key = "org.xter.studio.edition.swatch." + palette + tone;
        ImageRegistry images = JFaceResources.getImageRegistry();
        Image image = images.get(key);
        if (image == null) {
            int colour = palette.tones().rgb(tone);
            images.put(key, ImageDescriptor.createFromImageDataProvider(zoom -> square(colour, zoom)));
            image = images.get(key);
        }
        return image;
    }

    private static ImageData square(int colour, int zoom) {
        int size = SIZE * zoom / 100;
        int margin = MARGIN * zoom / 100;
        int line = Math.max(1, zoom / 100);
        ImageData data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        data.alphaData = new byte[size * size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int depth = Math.min(Math.min(x, y), size - 1 - Math.max(x, y)) - margin;
                data.setPixel(x, y, colour);
                data.setAlpha(x, y, depth < 0 ? 0 : depth < line ? 255 : INSIDE);
            }
        }
        return data;
    }
}

package org.xter.studio.tests.picture;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * What something looks like: pixels of 24 bits, row by row.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels 0xRRGGBB each; owned by the picture
 */
public record Picture(int width, int height, int[] pixels) {
    private static final PaletteData DIRECT = new PaletteData(0xff0000, 0xff00, 0xff);

    /** Draws a control and all that is in it as it is now, seen or not; on the UI thread. */
    public static Picture of(Control control) {
        Rectangle bounds = control.getBounds();
        Image image = new Image(control.getDisplay(), bounds.width, bounds.height);
        GC gc = new GC(image);
        try {
            gc.setBackground(control.getBackground());
            gc.fillRectangle(0, 0, bounds.width, bounds.height);
            control.print(gc);
            return of(image.getImageData());
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** Reads a file. */
    public static Picture read(Path file) {
        return of(new ImageData(file.toString()));
    }

    private static Picture of(ImageData data) {
        int[] pixels = new int[data.width * data.height];
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                var rgb = data.palette.getRGB(data.getPixel(x, y));
                pixels[y * data.width + x] = rgb.red << 16 | rgb.green << 8 | rgb.blue;
            }
        }
        return new Picture(data.width, data.height, pixels);
    }

    /** Writes it as PNG. */
    public void write(Path file) {
        ImageData data = new ImageData(width, height, 24, DIRECT);
        for (int y = 0; y < height; y++) {
            data.setPixels(0, y, width, pixels, y * width);
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        loader.compression = 9;
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }

    /** The same with one colour all over a rectangle: for what is another at each run. */
    public Picture covered(Rectangle hidden) {
        int[] covered = pixels.clone();
        Rectangle inside = hidden.intersection(new Rectangle(0, 0, width, height));
        for (int y = inside.y; y < inside.y + inside.height; y++) {
            java.util.Arrays.fill(covered, y * width + inside.x, y * width + inside.x + inside.width, 0x808080);
        }
        return new Picture(width, height, covered);
    }

    /** The same, slightly out of focus: each pixel the mean of the nine around it, so that edges of letters matter less. */
    private Picture blurred() {
        int[] blurred = new int[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                blurred[y * width + x] = mean(x, y);
            }
        }
        return new Picture(width, height, blurred);
    }

    private int mean(int x, int y) {
        int red = 0;
        int green = 0;
        int blue = 0;
        int count = 0;
        for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
            for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
                int pixel = pixels[v * width + u];
                red += pixel >> 16;
                green += pixel >> 8 & 0xff;
                blue += pixel & 0xff;
                count++;
            }
        }
        return red / count << 16 | green / count << 8 | blue / count;
    }

    /** Compares with another picture. */
    public Likeness compare(Picture other) {
        if (width != other.width || height != other.height) {
            return new Likeness(
                    false, width + " x " + height + " instead of " + other.width + " x " + other.height, this);
        }
        return Likeness.of(blurred(), other.blurred());
    }
}

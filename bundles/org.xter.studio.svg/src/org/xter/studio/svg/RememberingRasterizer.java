package org.xter.studio.svg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.internal.image.SVGRasterizer;

/**
 * Draws SVG images once. To load the library that draws, and AWT under it, takes longer than a start needs for all its icons
 * once they are known; so icons are kept as pixels in the folder named by the property {@value #PROPERTY}, from one run to the
 * next. Without it nothing is kept. May be called from any thread.
 */
public final class RememberingRasterizer implements SVGRasterizer {
    /** The system property that names the folder of drawn icons; it is made when the first one is kept. */
    public static final String PROPERTY = "xter.studio.icons";

    private final Optional<DrawnIcons> drawn;

    /** As SWT makes it. */
    public RememberingRasterizer() {
        this(Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of));
    }

    /** One that keeps icons in this folder, if any. */
    public RememberingRasterizer(Optional<Path> folder) {
        drawn = folder.map(DrawnIcons::new);
    }

    @Override
    public ImageData rasterizeSVG(InputStream stream, int zoom) {
        return draw(Drawing.zoomed(read(stream), zoom));
    }

    @Override
    public ImageData rasterizeSVG(InputStream stream, int width, int height) {
        return draw(Drawing.sized(read(stream), width, height));
    }

    private ImageData draw(Drawing drawing) {
        return drawn.flatMap(known -> known.find(drawing)).orElseGet(() -> {
            ImageData image = Jsvg.draw(drawing);
            drawn.ifPresent(known -> known.keep(drawing, image));
            return image;
        });
    }

    private static byte[] read(InputStream stream) {
        try {
            return stream.readAllBytes();
        } catch (IOException e) {
            SWT.error(SWT.ERROR_IO, e);
            throw new AssertionError("SWT.error always throws", e);
        }
    }
}

package org.xter.studio.svg;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Draws by JSVG, with the rendering hints for best quality. */
final class Jsvg {
    private static final SVGLoader LOADER = loader();
    private static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_ALPHA_INTERPOLATION, RenderingHints.VALUE_ALPHA_INTERPOLATION_QUALITY,
            RenderingHints.KEY_COLOR_RENDERING, RenderingHints.VALUE_COLOR_RENDER_QUALITY,
            RenderingHints.KEY_DITHERING, RenderingHints.VALUE_DITHER_DISABLE,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC,
            RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);

    private Jsvg() {}

    /** The drawn image, 24 bits a pixel with an alpha value each. Not an SVG: {@link SWT#ERROR_INVALID_IMAGE}. */
    static ImageData draw(Drawing drawing) {
        SVGDocument document =
                LOADER.load(new ByteArrayInputStream(drawing.source()), null, LoaderContext.createDefault());
        if (document == null) {
            SWT.error(SWT.ERROR_INVALID_IMAGE);
        }
        FloatSize size = document.size();
        boolean sized = drawing.zoom() == 0;
        int width = sized ? drawing.width() : (int) Math.round(drawing.zoom() / 100.0f * size.getWidth());
        int height = sized ? drawing.height() : (int) Math.round(drawing.zoom() / 100.0f * size.getHeight());
        if (width <= 0 || height <= 0) {
            SWT.error(SWT.ERROR_INVALID_IMAGE);
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHints(HINTS);
        graphics.scale(width / size.width, height / size.height);
        document.render(null, graphics);
        graphics.dispose();
        return converted(image);
    }

    private static ImageData converted(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ImageData data =
                new ImageData(image.getWidth(), image.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0, i = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++, i++) {
                data.setAlpha(x, y, pixels[i] >>> 24);
                data.setPixel(x, y, pixels[i] & 0xFFFFFF);
            }
        }
        return data;
    }

    /** JSVG looks up its own services by the thread's class loader, which in OSGi is nobody's. */
    private static SVGLoader loader() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Jsvg.class.getClassLoader());
        try {
            return new SVGLoader();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.studio.svg.RememberingRasterizer;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.ui.look.Icon;

/** Icons are drawn once and the same ever after, whatever became of what was kept of them. */
class SvgImagesTest {
    private static final String RED = "#ff0000";
    private static final int RED_PIXEL = 0xFF0000;

    @TempDir
    Path folder;

    @Test
    void swtDrawsSvgByTheLibrary() {
        ImageData image = new ImageLoader().load(svg(RED))[0];
        assertEquals(16, image.width);
        assertEquals(RED_PIXEL, image.getPixel(8, 8));
        assertEquals(0, image.getAlpha(0, 0));
        assertEquals(255, image.getAlpha(8, 8));
    }

    /** The desktop's own drawing, where it has a library for SVG, differs in the pixels of rounded edges. */
    @ParameterizedTest
    @EnumSource
    void desktopHasNoPartInTheDrawingOfIcons(Icon icon) throws IOException {
        ImageData ours;
        try (InputStream svg = Icon.class.getResourceAsStream("/" + icon.path())) {
            ours = new RememberingRasterizer(Optional.empty()).rasterizeSVG(svg, 100);
        }
        ImageData shown = UserInterface.get(() -> {
            Image image = icon.descriptor().createImage();
            try {
                return image.getImageData(100);
            } finally {
                image.dispose();
            }
        });
        for (int y = 0; y < ours.height; y++) {
            for (int x = 0; x < ours.width; x++) {
                assertEquals(ours.getAlpha(x, y), shown.getAlpha(x, y), x + ", " + y);
            }
        }
    }

    @Test
    void iconIsTakenFromItsFileOnceItIsKept() throws IOException {
        ImageData drawn = rasterizer().rasterizeSVG(svg(RED), 100);
        Path kept = kept().getFirst();
        byte[] bytes = Files.readAllBytes(kept);
        assertSame(drawn, rasterizer().rasterizeSVG(svg(RED), 100));

        bytes[bytes.length - 1] = 77;
        Files.write(kept, bytes);
        assertEquals(77, rasterizer().rasterizeSVG(svg(RED), 100).getAlpha(15, 15));
    }

    @Test
    void zoomAndSizeAreIconsOfTheirOwn() throws IOException {
        assertEquals(16, rasterizer().rasterizeSVG(svg(RED), 100).width);
        assertEquals(32, rasterizer().rasterizeSVG(svg(RED), 200).width);
        ImageData sized = rasterizer().rasterizeSVG(svg(RED), 20, 24);
        assertEquals(List.of(20, 24), List.of(sized.width, sized.height));
        assertEquals(3, kept().size());
        assertSame(sized, rasterizer().rasterizeSVG(svg(RED), 20, 24));
    }

    @Test
    void anotherIconOfTheSameChecksumIsNotTakenForIt() throws IOException {
        rasterizer().rasterizeSVG(svg(RED), 100);
        Path red = kept().getFirst();
        byte[] file = Files.readAllBytes(red);
        Files.delete(red);
        ImageData blue = rasterizer().rasterizeSVG(svg("#0000ff"), 100);
        Files.write(kept().getFirst(), file);
        assertSame(blue, rasterizer().rasterizeSVG(svg("#0000ff"), 100));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 100, 300, 1000})
    void cutFileIsDrawnAgain(int length) throws IOException {
        ImageData drawn = rasterizer().rasterizeSVG(svg(RED), 100);
        Path kept = kept().getFirst();
        Files.write(kept, Arrays.copyOf(Files.readAllBytes(kept), length));
        assertSame(drawn, rasterizer().rasterizeSVG(svg(RED), 100));
        assertSame(drawn, rasterizer().rasterizeSVG(svg(RED), 100));
    }

    @Test
    void hostileSizesAreDrawnAgain() throws IOException {
        ImageData drawn = rasterizer().rasterizeSVG(svg(RED), 100);
        Path kept = kept().getFirst();
        byte[] bytes = Files.readAllBytes(kept);
        int sizes = Integer.BYTES + source(RED).length;
        for (int at = sizes; at < sizes + 3 * Integer.BYTES; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= (byte) 0x80;
            Files.write(kept, changed);
            assertSame(drawn, rasterizer().rasterizeSVG(svg(RED), 100));
        }
    }

    @Test
    void largeImagesAreNotKept() throws IOException {
        assertEquals(160, rasterizer().rasterizeSVG(svg(RED), 1000).width);
        assertEquals(List.of(), kept());
    }

    @Test
    void withoutPlaceIconsAreDrawnEachTime() {
        ImageData drawn = new RememberingRasterizer(Optional.empty()).rasterizeSVG(svg(RED), 100);
        Path nowhere = Path.of("/proc/nowhere");
        assertSame(drawn, new RememberingRasterizer(Optional.of(nowhere)).rasterizeSVG(svg(RED), 100));
    }

    @Test
    void whatIsNoSvgIsRefused() {
        InputStream text = new ByteArrayInputStream("no image".getBytes(StandardCharsets.UTF_8));
        SWTException refused =
                assertThrows(SWTException.class, () -> rasterizer().rasterizeSVG(text, 100));
        assertEquals(SWT.ERROR_INVALID_IMAGE, refused.code);
    }

    @Test
    void sizeOfNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> rasterizer().rasterizeSVG(svg(RED), 0));
        assertThrows(IllegalArgumentException.class, () -> rasterizer().rasterizeSVG(svg(RED), 16, -1));
    }

    private RememberingRasterizer rasterizer() {
        return new RememberingRasterizer(Optional.of(folder));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void assertSame(ImageData expected, ImageData actual) {
        assertEquals(expected.width, actual.width);
        assertEquals(expected.height, actual.height);
        assertArrayEquals(expected.data, actual.data);
        assertArrayEquals(expected.alphaData, actual.alphaData);
    }

    private static InputStream svg(String colour) {
        return new ByteArrayInputStream(source(colour));
    }

    /** A disc in the middle of 16 by 16 pixels. */
    private static byte[] source(String colour) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' width='16' height='16'><circle cx='8' cy='8' r='6' fill='"
                        + colour + "'/></svg>")
                .getBytes(StandardCharsets.UTF_8);
    }
}

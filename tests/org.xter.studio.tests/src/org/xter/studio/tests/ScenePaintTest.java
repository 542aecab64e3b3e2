package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Diagrams;
import org.xter.diagram.Page;
import org.xter.diagram.layout.SavedLayout;
import org.xter.diagram.look.Tone;
import org.xter.diagram.paint.ScenePainter;
import org.xter.diagram.paint.SvgCanvas;
import org.xter.diagram.scene.Scene;
import org.xter.model.text.EditionReader;
import org.xter.report.Cancellation;
import org.xter.studio.gef.paint.DrawCanvas;
import org.xter.studio.gef.paint.SceneFonts;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.ui.look.Palette;

/** Scenes are painted at every zoom in both themes, as their SVG shows them. */
@ExtendWith(StudioWindow.class)
class ScenePaintTest {
    private static final Path HOME = Path.of(System.getProperty("xter.home"));
    private static final int BLOCK = 8;

    static Stream<Arguments> everything() {
        List<Arguments> result = new ArrayList<>();
        for (String page : Page.NAMES) {
            for (Palette palette : Palette.values()) {
                for (int zoom : new int[] {10, 50, 100, 150, 200, 400}) {
                    result.add(Arguments.of(page, palette, zoom));
                }
            }
        }
        return result.stream();
    }

    private static Scene scene(String page) throws Exception {
        // A Router has nothing to protect.
        Path file = HOME.resolve(
                page.equals("protection")
                        ? "tests/org.xter.studio.tests/gallery/vault.edition"
                        : "editions/router/router.edition");
        return Diagrams.scene(
                Page.of(page).orElseThrow(),
                DiagramInput.of(
                        EditionReader.parse(file, Files.readString(file)).edition()),
                SavedLayout.NONE,
                Cancellation.NEVER);
    }

    private static ImageData drawn(Scene scene, Palette palette, double zoom) {
        Image image = new Image(
                UserInterface.display(),
                Math.max(1, (int) Math.ceil(scene.size().width() * zoom)),
                Math.max(1, (int) Math.ceil(scene.size().height() * zoom)));
        GC gc = new GC(image);
        gc.setBackground(palette.colour(Tone.GROUND));
        gc.fillRectangle(image.getBounds());
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.scale(zoom);
        ScenePainter.paint(scene, new DrawCanvas(graphics, palette, new SceneFonts(), zoom, 100));
        graphics.dispose();
        gc.dispose();
        ImageData data = image.getImageData(100);
        image.dispose();
        return data;
    }

    @ParameterizedTest
    @MethodSource("everything")
    void isPainted(String page, Palette palette, int zoom) throws Exception {
        Scene scene = scene(page);
        ImageData data = UserInterface.get(() -> drawn(scene, palette, zoom / 100.0));
        RGB ground = palette.rgb(Tone.GROUND);
        long painted = 0;
        for (int y = 0; y < data.height; y += 2) {
            for (int x = 0; x < data.width; x += 2) {
                painted += data.palette.getRGB(data.getPixel(x, y)).equals(ground) ? 0 : 1;
            }
        }
        assertTrue(painted > data.width * data.height / 40, "something is there");
    }

    static Stream<Arguments> pages() {
        return Page.NAMES.stream()
                .flatMap(page -> Arrays.stream(Palette.values()).map(palette -> Arguments.of(page, palette)));
    }

    /** Blocks of 8 x 8 pixels have the same colour on the whole, a few at the ends of texts apart. */
    @ParameterizedTest
    @MethodSource("pages")
    void isTheSameAsItsSvg(String page, Palette palette) throws Exception {
        Scene scene = scene(page);
        byte[] svg = SvgCanvas.paint(scene, palette.tones()).getBytes(StandardCharsets.UTF_8);
        ImageData ours = UserInterface.get(() -> drawn(scene, palette, 1));
        ImageData theirs = UserInterface.get(() -> new ImageData(new ByteArrayInputStream(svg)));
        int blocks = 0;
        int other = 0;
        for (int y = 0; y + BLOCK <= Math.min(ours.height, theirs.height); y += BLOCK) {
            for (int x = 0; x + BLOCK <= Math.min(ours.width, theirs.width); x += BLOCK) {
                blocks++;
                other += distance(mean(ours, x, y), mean(theirs, x, y)) > 24 ? 1 : 0;
            }
        }
        int different = other;
        int all = blocks;
        assertTrue(different < all / 50, () -> different + " of " + all + " blocks differ");
    }

    private static double[] mean(ImageData data, int left, int top) {
        double[] sum = new double[3];
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                RGB rgb = data.palette.getRGB(data.getPixel(x, y));
                sum[0] += rgb.red;
                sum[1] += rgb.green;
                sum[2] += rgb.blue;
            }
        }
        for (int i = 0; i < 3; i++) {
            sum[i] /= BLOCK * BLOCK;
        }
        return sum;
    }

    private static double distance(double[] a, double[] b) {
        return Math.max(Math.abs(a[0] - b[0]), Math.max(Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2])));
    }
}

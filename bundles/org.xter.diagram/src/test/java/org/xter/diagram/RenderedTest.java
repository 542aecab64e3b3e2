package org.xter.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.diagram.layout.SavedLayout;
import org.xter.diagram.look.Palette;
import org.xter.diagram.look.Tone;
import org.xter.diagram.paint.SvgCanvas;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.report.Cancellation;

/** Pictures as librsvg renders them; Debian packages librsvg2-bin and fonts-dejavu-core. */
class RenderedTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "composition, LIGHT",
        "composition, DARK",
        "disks, LIGHT",
        "disks, DARK",
        "protection, LIGHT",
        "protection, DARK",
        "trust, LIGHT",
        "trust, DARK"
    })
    void aPictureIsWhole(String page, Palette palette) throws Exception {
        Scene scene = Diagrams.scene(
                Page.of(page).orElseThrow(),
                SampleEditions.input(SampleEditions.office()),
                SavedLayout.NONE,
                Cancellation.NEVER);
        BufferedImage image = rendered(SvgCanvas.paint(scene, palette));
        assertEquals(scene.size().width(), image.getWidth());
        assertEquals(scene.size().height(), image.getHeight());
        int corner = image.getRGB(image.getWidth() - 1, image.getHeight() - 1) & 0xffffff;
        assertEquals(palette.rgb(Tone.GROUND), corner);
        for (SceneElement.Card card : scene.all(SceneElement.Card.class)) {
            assertTextStaysInside(image, card, palette);
        }
    }

    /** Where text may not go there is nothing but the ground of the card, between its text and its border. */
    private static void assertTextStaysInside(BufferedImage image, SceneElement.Card card, Palette palette) {
        Rect bounds = card.bounds();
        int x = bounds.right() - 6;
        int ground = image.getRGB(x, bounds.y() + 5);
        for (int y = bounds.y() + 6; y < bounds.bottom() - 8; y++) {
            assertEquals(ground, image.getRGB(x, y), () -> card.title() + " runs out of its card");
        }
        boolean written = false;
        for (int y = bounds.y() + 8; y < bounds.y() + 24; y++) {
            for (int left = bounds.x() + 36; left < bounds.right() - 12; left++) {
                written |= image.getRGB(left, y) != ground;
            }
        }
        assertTrue(written, () -> card.title() + " is not there");
    }

    private BufferedImage rendered(String svg) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("picture.svg"), svg, StandardCharsets.UTF_8);
        Path png = folder.resolve("picture.png");
        Process process = new ProcessBuilder(List.of("rsvg-convert", "-o", png.toString(), file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("log")));
        return ImageIO.read(png.toFile());
    }
}

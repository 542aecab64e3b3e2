package org.xter.diagram.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontWidthsTest {
    private static final Path FONTS = Path.of("/usr/share/fonts/truetype/dejavu");

    /** The font itself, read by the JDK, is the judge; Debian package fonts-dejavu-core. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Firewall", "0123456789 MiB", "Календари", "\u05e9\u05dc\u05d5\u05dd", "mmmmWWWW", "…→✓", "ÄÖüß"
            })
    void widthsAreThoseOfTheFont(String text) throws IOException, FontFormatException {
        for (TextStyle style : TextStyle.values()) {
            Font font = Font.createFont(
                            Font.TRUETYPE_FONT,
                            FONTS.resolve(style.bold() ? "DejaVuSans-Bold.ttf" : "DejaVuSans.ttf")
                                    .toFile())
                    .deriveFont((float) style.pixels());
            double width = 0;
            for (int point : text.codePoints().toArray()) {
                width += font.createGlyphVector(new FontRenderContext(null, true, true), Character.toString(point))
                        .getGlyphMetrics(0)
                        .getAdvanceX();
            }
            assertEquals(Math.ceil(width), FontWidths.DEJAVU.width(text, style), 1);
        }
    }

    @Property(tries = 200)
    void aShortenedTextFits(@ForAll String text, @ForAll @IntRange(min = 20, max = 300) int width) {
        String shorter = FontWidths.DEJAVU.shorten(text, TextStyle.TITLE, width);
        assertTrue(FontWidths.DEJAVU.width(shorter, TextStyle.TITLE) <= width, shorter);
        if (FontWidths.DEJAVU.width(text, TextStyle.TITLE) <= width) {
            assertEquals(text, shorter);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 120, 200})
    void aTextLosesItsMiddle(int width) {
        String shorter = FontWidths.DEJAVU.shorten("Firewall and address translation", TextStyle.TITLE, width);
        assertTrue(shorter.startsWith("F") && shorter.endsWith("n") && shorter.contains("…"), shorter);
    }
}

package org.xter.diagram.look;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    private static final List<Tone> TEXT = List.of(Tone.TEXT, Tone.TEXT_SECONDARY, Tone.TEXT_DIMMED, Tone.LINK);
    private static final List<Tone> BANDS = List.of(Tone.STAGE_A, Tone.STAGE_B, Tone.STAGE_C);
    private static final List<Tone> DECORATION = List.of(Tone.GROUND, Tone.CARD, Tone.BORDER);

    @ParameterizedTest
    @EnumSource
    void textIsLegibleOnAllItStandsOn(Palette palette) {
        int ground = palette.rgb(Tone.GROUND);
        for (Tone tone : TEXT) {
            assertContrast(4.5, palette, tone, ground);
            assertContrast(4.5, palette, tone, palette.rgb(Tone.CARD));
            for (Tone band : BANDS) {
                assertContrast(4.5, palette, tone, mixed(palette.rgb(band), ground, 6));
            }
        }
        // Text of the parts of disks stands on what is used of them.
        for (Tone fill : BANDS) {
            assertContrast(4.5, palette, Tone.TEXT, mixed(palette.rgb(fill), ground, 36));
        }
    }

    @ParameterizedTest
    @EnumSource
    void linesAndSignsAreVisible(Palette palette) {
        for (Tone tone : Tone.values()) {
            if (!DECORATION.contains(tone)) {
                assertContrast(3, palette, tone, palette.rgb(Tone.GROUND));
            }
        }
    }

    private static void assertContrast(double least, Palette palette, Tone tone, int ground) {
        double contrast = contrast(palette.rgb(tone), ground);
        assertTrue(
                contrast >= least, () -> palette + " " + tone + " on " + Integer.toHexString(ground) + ": " + contrast);
    }

    private static int mixed(int ink, int ground, int percent) {
        int result = 0;
        for (int shift : new int[] {16, 8, 0}) {
            result |= ((ink >> shift & 0xff) * percent + (ground >> shift & 0xff) * (100 - percent)) / 100 << shift;
        }
        return result;
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(int a, int b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xter.diagram.look.Tone;
import org.xter.studio.ui.look.Palette;

/** The colours can be read, and style sheets name no others. */
class PaletteTest {
    private static final Set<Tone> GROUNDS = EnumSet.of(Tone.GROUND, Tone.CARD);
    private static final Set<Tone> LINES = EnumSet.of(Tone.BORDER, Tone.EDGE);

    @ParameterizedTest
    @EnumSource(Palette.class)
    void textIsReadableOnEveryGround(Palette palette) {
        for (Tone ground : GROUNDS) {
            for (Tone text : EnumSet.complementOf(EnumSet.copyOf(GROUNDS))) {
                double contrast = contrast(palette.rgb(text), palette.rgb(ground));
                assertTrue(LINES.contains(text) || contrast >= 4.5, () -> text + " on " + ground + ": " + contrast);
            }
        }
    }

    /** The ratio of WCAG 2.1, from 1 to 21. */
    private static double contrast(RGB one, RGB other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void theStyleSheetOfAThemeNamesColoursOfItsPaletteAlone(Palette palette) throws IOException {
        Set<String> known = Stream.of(Tone.values())
                .map(palette::rgb)
                .map(rgb -> String.format(Locale.ROOT, "#%02x%02x%02x", rgb.red, rgb.green, rgb.blue))
                .collect(Collectors.toSet());
        String file = "/css/" + palette.name().toLowerCase(Locale.ROOT) + ".css";
        Set<String> named;
        try (InputStream in = Palette.class.getResourceAsStream(file)) {
            named = Pattern.compile("#[0-9a-fA-F]{6}\\b")
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(MatchResult::group)
                    .filter(colour -> !known.contains(colour))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertEquals(Set.of(), named);
    }
}

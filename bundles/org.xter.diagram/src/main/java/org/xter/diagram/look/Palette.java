package org.xter.diagram.look;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The colours of diagrams, one set for each theme; nothing else names a colour. Text reaches a contrast of 4.5:1 on
 * {@link Tone#GROUND}, {@link Tone#CARD} and the bands of lanes, lines and outlines 3:1 on the ground (WCAG 2.2, 1.4.3 and
 * 1.4.11); borders of cards and bands, which only order what is there, need none.
 */
public enum Palette {
    /** On light ground. */
    LIGHT(
            0xffffff, 0xf7f8fa, 0xd3d9e0, 0x1f2730, 0x5a6673, 0x606b77, 0x1c68a8, 0x1f6fb5, 0x0d7882, 0x6a50c7,
            0x946200, 0xa3378f, 0x1d7d45, 0x946200, 0xc2322c, 0x5a6673, 0x8792a0),
    /** On dark ground, which is that of the studio's dark theme; a set of its own, not an inversion. */
    DARK(
            0x2f2f2f, 0x383b3f, 0x50575f, 0xe4e8ec, 0xb4bec9, 0x9ca7b3, 0x6fb2ec, 0x62abe8, 0x4bbfc8, 0xac9af0,
            0xe0a53a, 0xe085d0, 0x5cc486, 0xe0a53a, 0xf28a84, 0xa9b4c0, 0x7f8a97);

    private final Map<Tone, Integer> colours = new EnumMap<>(Tone.class);

    Palette(int... rgb) {
        List<Tone> tones = List.of(Tone.values());
        for (int i = 0; i < rgb.length; i++) {
            colours.put(tones.get(i), rgb[i]);
        }
    }

    /** A colour as {@code 0xRRGGBB}. */
    public int rgb(Tone tone) {
        return colours.get(tone);
    }
}

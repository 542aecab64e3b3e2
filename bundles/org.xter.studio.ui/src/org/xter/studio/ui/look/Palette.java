package org.xter.studio.ui.look;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of forms and diagrams, one set for each theme; nothing else names a colour. Each means one thing and is
 * always doubled by shape or text. Text reaches a contrast of 4.5:1 on {@link Tone#GROUND}, lines reach 3:1.
 */
public enum Palette {
    /** On light ground. */
    LIGHT(Map.ofEntries(
            Map.entry(Tone.GROUND, rgb(0xffffff)),
            Map.entry(Tone.CARD, rgb(0xf7f8fa)),
            Map.entry(Tone.BORDER, rgb(0xd3d9e0)),
            Map.entry(Tone.TEXT, rgb(0x1f2730)),
            Map.entry(Tone.TEXT_SECONDARY, rgb(0x5a6673)),
            Map.entry(Tone.TEXT_DIMMED, rgb(0x606b77)),
            Map.entry(Tone.LINK, rgb(0x1c68a8)),
            Map.entry(Tone.STAGE_A, rgb(0x1f6fb5)),
            Map.entry(Tone.STAGE_B, rgb(0x0e7d87)),
            Map.entry(Tone.STAGE_C, rgb(0x6a50c7)),
            Map.entry(Tone.CIPHER_A, rgb(0x946200)),
            Map.entry(Tone.CIPHER_B, rgb(0xa3378f)),
            Map.entry(Tone.OK, rgb(0x1d7d45)),
            Map.entry(Tone.WARNING, rgb(0x946200)),
            Map.entry(Tone.BROKEN, rgb(0xc2322c)),
            Map.entry(Tone.UNKNOWN, rgb(0x5a6673)),
            Map.entry(Tone.EDGE, rgb(0x8792a0)))),

    /** On dark ground, which is that of the platform's dark theme; a set of its own, not an inversion. */
    DARK(Map.ofEntries(
            Map.entry(Tone.GROUND, rgb(0x2f2f2f)),
            Map.entry(Tone.CARD, rgb(0x383b3f)),
            Map.entry(Tone.BORDER, rgb(0x50575f)),
            Map.entry(Tone.TEXT, rgb(0xe4e8ec)),
            Map.entry(Tone.TEXT_SECONDARY, rgb(0xb4bec9)),
            Map.entry(Tone.TEXT_DIMMED, rgb(0x9ca7b3)),
            Map.entry(Tone.LINK, rgb(0x6fb2ec)),
            Map.entry(Tone.STAGE_A, rgb(0x62abe8)),
            Map.entry(Tone.STAGE_B, rgb(0x4bbfc8)),
            Map.entry(Tone.STAGE_C, rgb(0xac9af0)),
            Map.entry(Tone.CIPHER_A, rgb(0xe0a53a)),
            Map.entry(Tone.CIPHER_B, rgb(0xe085d0)),
            Map.entry(Tone.OK, rgb(0x5cc486)),
            Map.entry(Tone.WARNING, rgb(0xe0a53a)),
            Map.entry(Tone.BROKEN, rgb(0xf28a84)),
            Map.entry(Tone.UNKNOWN, rgb(0xa9b4c0)),
            Map.entry(Tone.EDGE, rgb(0x7f8a97))));

    /** What a colour says. */
    public enum Tone {
        /** The ground of pages and diagrams. */
        GROUND,
        /** The ground of a card. */
        CARD,
        /** The border of a card, a rule between rows. */
        BORDER,
        /** Text. */
        TEXT,
        /** Text that explains other text. */
        TEXT_SECONDARY,
        /** Text of what needs no attention: cached, implied, not set. */
        TEXT_DIMMED,
        /** Text that leads somewhere. */
        LINK,
        /** Stage A, the loader. */
        STAGE_A,
        /** Stage B, the system. */
        STAGE_B,
        /** Stage C, the services. */
        STAGE_C,
        /** Container A. */
        CIPHER_A,
        /** Container B. */
        CIPHER_B,
        /** All is well. */
        OK,
        /** Look at this. */
        WARNING,
        /** This does not work. */
        BROKEN,
        /** Nobody knows yet. */
        UNKNOWN,
        /** Lines between things. */
        EDGE
    }

    private final Map<Tone, RGB> tones;
    private final Map<Tone, Color> colours = new ConcurrentHashMap<>();

    Palette(Map<Tone, RGB> tones) {
        this.tones = tones;
    }

    /** The palette of the theme in use. Call on the UI thread; do not keep it over a change of theme. */
    public static Palette current() {
        return Themes.isDark() ? DARK : LIGHT;
    }

    /** The colour as numbers. */
    public RGB rgb(Tone tone) {
        return tones.get(tone);
    }

    /** The colour for drawing; shared, needs no disposal. */
    public Color colour(Tone tone) {
        return colours.computeIfAbsent(tone, t -> new Color(tones.get(t)));
    }

    private static RGB rgb(int bits) {
        return new RGB(bits >> 16 & 0xff, bits >> 8 & 0xff, bits & 0xff);
    }
}

package org.xter.studio.ui.look;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.xter.diagram.look.Tone;

/** The colours of forms and diagrams as the tool kit takes them; which they are, the palette of diagrams says. */
public enum Palette {
    /** On light ground. */
    LIGHT(org.xter.diagram.look.Palette.LIGHT),
    /** On dark ground. */
    DARK(org.xter.diagram.look.Palette.DARK);

    private final org.xter.diagram.look.Palette tones;
    private final Map<Tone, Color> colours = new ConcurrentHashMap<>();

    Palette(org.xter.diagram.look.Palette tones) {
        this.tones = tones;
    }

    /** The palette of the theme in use. Call on the UI thread; do not keep it over a change of theme. */
    public static Palette current() {
        return Themes.isDark() ? DARK : LIGHT;
    }

    /** The palette of diagrams it shows. */
    public org.xter.diagram.look.Palette tones() {
        return tones;
    }

    /** The colour as numbers. */
    public RGB rgb(Tone tone) {
        int bits = tones.rgb(tone);
        return new RGB(bits >> 16 & 0xff, bits >> 8 & 0xff, bits & 0xff);
    }

    /** The colour for drawing; shared, needs no disposal. */
    public Color colour(Tone tone) {
        return colours.computeIfAbsent(tone, each -> new Color(rgb(each)));
    }
}

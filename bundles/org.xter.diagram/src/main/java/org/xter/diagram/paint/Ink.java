package org.xter.diagram.paint;

import org.xter.diagram.look.Tone;

/**
 * A colour and how much of it.
 *
 * @param tone the colour
 * @param percent its opacity, 1 to 100
 */
public record Ink(Tone tone, int percent) {
    /** A colour in full. */
    public static Ink of(Tone tone) {
        return new Ink(tone, 100);
    }
}

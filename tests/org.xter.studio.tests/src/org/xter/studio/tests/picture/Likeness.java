package org.xter.studio.tests.picture;

import java.util.Locale;

/**
 * Whether two pictures show the same. They may differ a little everywhere, as another version of the font renderer makes
 * them; they may not differ much anywhere: the worst tile decides, so that a changed word in a large page counts.
 *
 * @param same whether they do
 * @param reason where they differ most, or why they cannot be compared
 * @param marked the first picture, dimmed but where they differ
 */
public record Likeness(boolean same, String reason, Picture marked) {
    /** Edge of a tile in pixels: about three letters wide, one line high. */
    private static final int TILE = 20;

    /** How far apart, of 255, two colour values may be. */
    private static final int CLOSE = 28;

    /** The part of a tile's pixels that may be further apart. */
    private static final double ALLOWED = 0.06;

    static Likeness of(Picture one, Picture other) {
        int across = (one.width() + TILE - 1) / TILE;
        int[] apart = new int[across * ((one.height() + TILE - 1) / TILE)];
        int[] marked = new int[one.pixels().length];
        for (int y = 0; y < one.height(); y++) {
            for (int x = 0; x < one.width(); x++) {
                int at = y * one.width() + x;
                boolean differs = distance(one.pixels()[at], other.pixels()[at]) > CLOSE;
                marked[at] = differs ? one.pixels()[at] : dimmed(one.pixels()[at]);
                if (differs) {
                    apart[y / TILE * across + x / TILE]++;
                }
            }
        }
        int worst = 0;
        for (int i = 1; i < apart.length; i++) {
            worst = apart[i] > apart[worst] ? i : worst;
        }
        double part = (double) apart[worst] / (TILE * TILE);
        return new Likeness(
                part <= ALLOWED,
                String.format(
                        Locale.ROOT,
                        "%.0f %% of the pixels around %d, %d differ",
                        100 * part,
                        worst % across * TILE + TILE / 2,
                        worst / across * TILE + TILE / 2),
                new Picture(one.width(), one.height(), marked));
    }

    private static int distance(int one, int other) {
        return Math.max(
                Math.abs((one >> 16) - (other >> 16)),
                Math.max(Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff)), Math.abs((one & 0xff) - (other & 0xff))));
    }

    private static int dimmed(int pixel) {
        return (pixel >> 2 & 0x3f3f3f) + 0x909090;
    }
}

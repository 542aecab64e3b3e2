package org.xter.diagram.text;

import java.util.Locale;

/** How sizes are written for people: in binary units with one decimal. */
public final class SizeText {
    private static final String[] UNITS = {"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};

    private SizeText() {}

    /** A size in bytes, such as {@code 182.5 MiB}; below one KiB in bytes, such as {@code 96 B}. */
    public static String of(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        double value = bytes;
        int unit = -1;
        do {
            value /= 1024;
            unit++;
        } while (value >= 1023.95 && unit < UNITS.length - 1);
        return String.format(Locale.ROOT, "%.1f %s", value, UNITS[unit]);
    }
}

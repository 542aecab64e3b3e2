package org.xter.cli.output;

import java.time.Duration;
import java.util.Locale;

/** How amounts are written for people: sizes in binary units with one decimal, times as {@code 12.4 s}. */
public final class Amounts {
    private static final String[] UNITS = {"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};

    private Amounts() {}

    /** A size in bytes, such as {@code 182.5 MiB}; below one KiB in bytes, such as {@code 96 B}. */
    public static String size(long bytes) {
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

    /** A time in seconds with one decimal; above two minutes in minutes and seconds. */
    public static String time(Duration time) {
        if (time.toSeconds() >= 120) {
            return time.toMinutes() + " min " + time.toSecondsPart() + " s";
        }
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}

package org.xter.cli.output;

import java.time.Duration;
import java.util.Locale;
import org.xter.diagram.text.SizeText;

/** How amounts are written for people: sizes in binary units with one decimal, times as {@code 12.4 s}. */
public final class Amounts {
    private Amounts() {}

    /** A size in bytes, such as {@code 182.5 MiB}; below one KiB in bytes, such as {@code 96 B}. */
    public static String size(long bytes) {
        return SizeText.of(bytes);
    }

    /** A time in seconds with one decimal; above two minutes in minutes and seconds. */
    public static String time(Duration time) {
        if (time.toSeconds() >= 120) {
            return time.toMinutes() + " min " + time.toSecondsPart() + " s";
        }
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}

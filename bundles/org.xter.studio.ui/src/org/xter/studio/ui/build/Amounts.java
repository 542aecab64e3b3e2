package org.xter.studio.ui.build;

import java.util.Locale;
import org.xter.report.Progress;
import org.xter.report.ShownStep;
import org.xter.studio.ui.problem.Sentences;

/** Sizes and times as they stand on screen: binary units and seconds with one decimal. */
public final class Amounts {
    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB"};

    private Amounts() {}

    /** A number of bytes, such as {@code 182.5 MiB}. */
    public static String bytes(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= 1024 && unit < UNITS.length - 1) {
            amount /= 1024;
            unit++;
        }
        return unit == 0 ? bytes + " B" : String.format(Locale.ROOT, "%.1f %s", amount, UNITS[unit]);
    }

    /** A time in nanoseconds, such as {@code 12.4 s}. */
    public static String time(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }

    /** What a step made or does; while it runs, how far it is. */
    public static String description(ShownStep step) {
        String detail = Sentences.step(step.detail());
        if (step.state() != ShownStep.State.RUNNING || step.total() <= 0) {
            return detail;
        }
        String far = step.unit() == Progress.Unit.BYTES
                ? bytes(step.done()) + " / " + bytes(step.total())
                : step.done() + " / " + step.total();
        return detail.isEmpty() ? far : detail + ", " + far;
    }
}

package org.xter.engine.export;

import java.util.Locale;

/** Sizes in the phrases of steps. */
final class Sizes {
    private Sizes() {}

    /** A size in bytes as {@code 182.5 MiB}. */
    static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MiB", bytes / 1048576.0);
    }
}

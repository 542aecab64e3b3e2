package org.xter.studio.export;

import org.xter.report.Problem;
import org.xter.studio.ui.look.Icon;

/** How problems look in lists. */
final class Problems {
    private Problems() {}

    static Icon icon(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> Icon.BROKEN;
            case WARNING -> Icon.WARNING;
            case INFO -> Icon.INFO;
        };
    }
}

package org.xter.cli.output;

import java.util.Collection;
import org.xter.report.Problem;

/** Shows problems on standard error as compilers do: {@code place: message}, the hint on the next line. */
public final class ProblemLines {
    private final Screen screen;

    /** Problems on a screen. */
    public ProblemLines(Screen screen) {
        this.screen = screen;
    }

    /** Shows problems in their order. */
    public void show(Collection<Problem> problems) {
        problems.forEach(this::show);
    }

    /** Shows one problem. */
    public void show(Problem problem) {
        String place = problem.place().source().isEmpty() ? "" : problem.place() + ": ";
        String word =
                switch (problem.severity()) {
                    case ERROR -> screen.styled(Screen.Style.RED, "error: ");
                    case WARNING -> screen.styled(Screen.Style.YELLOW, "warning: ");
                    case INFO -> "note: ";
                };
        screen.err().println(place + word + problem.message());
        if (!problem.hint().isEmpty()) {
            screen.err().println("  " + problem.hint());
        }
    }
}

package org.xter.studio.ui.problem;

import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Severity;

/** Problems as statuses of the platform. */
public final class Statuses {
    private static final String BUNDLE = "org.xter.studio.ui";

    private Statuses() {}

    /** One problem; its hint follows the message. */
    public static IStatus of(Problem problem) {
        return new Status(severity(problem.severity()), BUNDLE, text(problem));
    }

    /** The problems of an exception, with the exception as the cause for the log. */
    public static IStatus of(ProblemException exception) {
        List<Problem> problems = exception.problems();
        if (problems.size() == 1) {
            Problem only = problems.get(0);
            return new Status(severity(only.severity()), BUNDLE, text(only), exception);
        }
        IStatus[] children = problems.stream().map(Statuses::of).toArray(IStatus[]::new);
        return new MultiStatus(BUNDLE, 0, children, exception.getMessage(), exception);
    }

    /** A problem in full, in the user's language: place, message and hint, each a sentence. */
    public static String text(Problem problem) {
        return logged(new Problem(
                problem.severity(),
                problem.code(),
                problem.place(),
                Sentences.message(problem),
                Sentences.hint(problem)));
    }

    /** A problem in full, in English for the log. */
    public static String logged(Problem problem) {
        return problem.hint().isEmpty() ? problem.toString() : problem + ". " + problem.hint();
    }

    /** What a fault says, never empty. */
    public static String message(Throwable fault) {
        String said = fault.getMessage();
        return said == null || said.isBlank() ? fault.getClass().getSimpleName() : said;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IStatus.ERROR;
            case WARNING -> IStatus.WARNING;
            case INFO -> IStatus.INFO;
        };
    }
}

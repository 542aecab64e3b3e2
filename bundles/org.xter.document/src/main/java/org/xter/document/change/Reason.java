package org.xter.document.change;

import java.util.Optional;
import org.xter.report.Place;
import org.xter.report.Problem;

/** Makes what changes say: a refusal or a warning when something is so. */
public final class Reason {
    private static final String NOTHING = "change.nothing";

    private Reason() {}

    /** Why something is refused, when a condition holds. */
    public static Optional<Problem> refuse(boolean when, String code, String message, String hint) {
        return when ? Optional.of(Problem.error(code, message, hint)) : Optional.empty();
    }

    /** What is to be considered, when a condition holds. */
    public static Optional<Problem> warn(boolean when, String code, String message, String hint) {
        return when ? Optional.of(Problem.warning(code, Place.NOWHERE, message, hint)) : Optional.empty();
    }

    /** A change that would leave everything as it is. */
    public static Optional<Problem> nothingToDo(boolean when, String message) {
        return refuse(when, NOTHING, message, "");
    }

    /** Whether a change is refused only because it would leave everything as it is. */
    public static boolean isNothingToDo(Problem refusal) {
        return refusal.code().equals(NOTHING);
    }

    /** A change may be asked for its edit only when it is not refused. */
    public static void requireAllowed(Change change) {
        change.refusal().ifPresent(problem -> {
            throw new IllegalStateException(problem.code());
        });
    }
}

package org.xter.report;

import java.util.List;

/**
 * Carries problems out of work that cannot go on because of them. It is checked: whoever calls such work either shows
 * the problems to the user or passes them up. Bugs and I/O faults travel as other exceptions.
 */
public final class ProblemException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** One problem, without a technical cause. */
    public ProblemException(Problem problem) {
        this(List.of(problem), null);
    }

    /** One problem and the exception that led to it, kept for the log. */
    public ProblemException(Problem problem, Throwable cause) {
        this(List.of(problem), cause);
    }

    /**
     * Several problems at once.
     *
     * @param problems at least one, in the order they are to be shown
     * @param cause what led to them, or null
     */
    public ProblemException(List<Problem> problems, Throwable cause) {
        super(problems.get(0).toString(), cause);
        this.problems = List.copyOf(problems);
    }

    /** The problems, at least one, in the order they are to be shown. */
    public List<Problem> problems() {
        return problems;
    }
}

package org.xter.document;

import org.xter.report.Problem;

/** Takes what went wrong in a document, so that it is shown and logged and never lost. Called on the owner's thread. */
@FunctionalInterface
public interface Troubles {
    /**
     * Something was refused or failed; the document is as it was before.
     *
     * @param problem what the user is to know
     * @param cause the exception that led to it, for the log; null when it is no fault of the program
     */
    void report(Problem problem, Throwable cause);
}

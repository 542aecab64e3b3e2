package org.xter.document.disk;

import org.xter.report.Problem;

/** How a file on disk differs from what was opened or saved. */
public sealed interface ExternalChange {
    /**
     * Another content.
     *
     * @param text what the file holds now
     */
    record Changed(String text) implements ExternalChange {}

    /** The file is gone. */
    record Gone() implements ExternalChange {}

    /**
     * It cannot be read or is no text.
     *
     * @param reason why
     */
    record Unreadable(Problem reason) implements ExternalChange {}
}

package org.xter.document;

import java.util.Optional;
import org.xter.report.Problem;

/** What may be changed in a document. */
public sealed interface Access {
    /** Everything. */
    record Editable() implements Access {}

    /**
     * Only the text: the other pages show the last state that was understood.
     *
     * @param reason why, and what to do
     */
    record TextOnly(Problem reason) implements Access {}

    /**
     * Nothing.
     *
     * @param reason why, and what to do
     */
    record ReadOnly(Problem reason) implements Access {}

    /** Whether the edition can be changed by forms and diagrams. */
    default boolean modelEditable() {
        return this instanceof Editable;
    }

    /** Whether the text can be changed. */
    default boolean textEditable() {
        return !(this instanceof ReadOnly);
    }

    /** Why something may not be changed; empty when everything may. */
    default Optional<Problem> why() {
        return switch (this) {
            case Editable editable -> Optional.empty();
            case TextOnly textOnly -> Optional.of(textOnly.reason());
            case ReadOnly readOnly -> Optional.of(readOnly.reason());
        };
    }
}

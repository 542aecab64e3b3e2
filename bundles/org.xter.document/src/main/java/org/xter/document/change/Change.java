package org.xter.document.change;

import java.util.Optional;
import org.xter.document.EditionDocument;
import org.xter.document.edit.Edit;
import org.xter.report.Problem;

/**
 * Something a user means to do to an edition, as by dragging. It says beforehand whether it may be done, quickly enough for
 * every move of a pointer, and is done as one step of the history. It holds parts of a document's edition and belongs to that
 * document's thread; it is made anew for each question, since what it says follows the edition.
 */
public interface Change {
    /** Why it cannot be done; empty when it can. */
    Optional<Problem> refusal();

    /** What is to be considered although it can be done; empty when there is nothing. Never looked at when refused. */
    default Optional<Problem> warning() {
        return Optional.empty();
    }

    /**
     * What it does, as one edit.
     *
     * @throws IllegalStateException when it is refused
     */
    Edit edit();

    /** Why a document does not take it at present, for what it says or because of what the document is. */
    default Optional<Problem> refusalBy(EditionDocument document) {
        return refusal().or(() -> document.whyNot(edit()));
    }

    /**
     * Does it.
     *
     * @return whether it was done; when it is refused nothing is told to the document's troubles, since whoever asks
     *     {@link #refusalBy} first knows
     */
    default boolean applyTo(EditionDocument document) {
        return refusal().isEmpty() && document.execute(edit());
    }
}

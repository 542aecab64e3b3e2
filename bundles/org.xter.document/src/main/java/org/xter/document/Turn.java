package org.xter.document;

import java.util.Optional;
import org.xter.document.edit.Edit;
import org.xter.report.ProblemException;

/** One of several edits done as one, decided once those before it are done. */
@FunctionalInterface
public interface Turn {
    /**
     * What is to be done; nothing when those before it did it already.
     *
     * @throws ProblemException when it cannot be done any more; then none of them is
     */
    Optional<Edit> edit() throws ProblemException;
}

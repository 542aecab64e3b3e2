package org.xter.document;

import java.util.Optional;
import org.xter.document.edit.Draft;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Performer;
import org.xter.document.live.LiveEdition;
import org.xter.model.text.EditionFile;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** Tries edits on the live edition and takes them back. */
final class Trial {
    private Trial() {}

    static Optional<Problem> of(EditionFile file, LiveEdition live, Edit edit) {
        Draft draft = new Draft(live, file);
        try {
            new Performer(draft).perform(edit);
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problems().get(0));
        } finally {
            draft.rollBack();
        }
    }
}

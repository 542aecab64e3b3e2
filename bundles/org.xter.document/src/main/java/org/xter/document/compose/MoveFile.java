package org.xter.document.compose;

import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.model.edition.FileEntry;
import org.xter.report.Problem;

/**
 * Moves a file of the edition to another layer.
 *
 * @param file a file of the system or of a service
 * @param place where it is to lie
 */
public record MoveFile(FileEntry file, FilePlace place) implements Change {
    @Override
    public Optional<Problem> refusal() {
        return Reason.nothingToDo(place.files().contains(file), "the file lies in this layer already");
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return new Edit.Relocate(file, place.slot(), place.feature(), Edit.END);
    }
}

package org.xter.document.compose;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xter.document.change.Change;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
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
        // Taken away last: a section left without any key goes, and the new place may lie in it.
        return Edit.all(
                Labels.of("movePart", file.isSetPath() ? file.getPath() : ""),
                List.of(
                        Edit.add(place.slot(), place.feature(), Edit.END, List.of(EcoreUtil.copy(file))),
                        Edit.remove(List.of(file))));
    }
}

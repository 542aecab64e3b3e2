package org.xter.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.Service;
import org.xter.report.Problem;

/**
 * Lets a service wait for another no longer, however it did: one line of a diagram is what both lists say of a name.
 *
 * @param later the service that waits
 * @param earlier the name it waits for, which may be nobody's
 */
public record Disconnect(Service later, String earlier) implements Change {
    @Override
    public Optional<Problem> refusal() {
        return Reason.nothingToDo(
                !later.getAfter().contains(earlier) && !later.getRequires().contains(earlier),
                "it does not wait for '" + earlier + "'");
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        List<Edit> edits = new ArrayList<>(takeAway(later, earlier, WaitKind.AFTER));
        edits.addAll(takeAway(later, earlier, WaitKind.REQUIRES));
        return Edit.all(Labels.of("disconnect", Names.of(later), earlier), edits);
    }

    /** From the back, so that the indexes of those to come stay right. */
    static List<Edit> takeAway(Service later, String earlier, WaitKind kind) {
        List<Edit> edits = new ArrayList<>();
        List<String> names = kind.names(later);
        for (int i = names.size() - 1; i >= 0; i--) {
            if (names.get(i).equals(earlier)) {
                edits.add(new Edit.RemoveValue(later, kind.feature(), i));
            }
        }
        return edits;
    }
}

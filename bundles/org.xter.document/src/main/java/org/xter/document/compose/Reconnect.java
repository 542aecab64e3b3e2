package org.xter.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.Service;
import org.xter.report.Problem;

/**
 * Leads a line elsewhere, at either end, or makes it one of another kind.
 *
 * @param later the service that waits so far
 * @param earlier the name it waits for so far
 * @param instead what is to be; where it is so already, only the old line goes
 */
public record Reconnect(Service later, String earlier, Connect instead) implements Change {
    private boolean sameEnds() {
        return instead.later() == later && earlier.equals(instead.earlier().getName());
    }

    @Override
    public Optional<Problem> refusal() {
        return new Disconnect(later, earlier)
                .refusal()
                .or(() -> Reason.nothingToDo(
                        sameEnds()
                                && instead.kind().names(later).contains(earlier)
                                && !instead.kind().other().names(later).contains(earlier),
                        "the line leads there already"))
                .or(() -> instead.refusal().filter(each -> !Reason.isNothingToDo(each)));
    }

    @Override
    public Optional<Problem> warning() {
        // Between the same two services nothing new can close a ring.
        return sameEnds() || instead.refusal().isPresent() ? Optional.empty() : instead.warning();
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        List<Edit> edits = new ArrayList<>();
        if (instead.refusal().isEmpty()) {
            edits.add(instead.edit());
        }
        edits.addAll(
                sameEnds()
                        ? Disconnect.takeAway(later, earlier, instead.kind().other())
                        : List.of(new Disconnect(later, earlier).edit()));
        return Edit.all(
                Labels.of(
                        "connect", instead.later().getName(), instead.earlier().getName()),
                edits);
    }
}

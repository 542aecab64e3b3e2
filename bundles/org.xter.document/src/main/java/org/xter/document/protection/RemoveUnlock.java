package org.xter.document.protection;

import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Encryption;
import org.xter.model.edition.UnlockMethod;
import org.xter.report.Problem;

/**
 * Removes a way in which a container or partition is opened; one must stay.
 *
 * @param encryption what is encrypted
 * @param method the way
 */
public record RemoveUnlock(Encryption encryption, UnlockMethod method) implements Change {
    @Override
    public Optional<Problem> refusal() {
        List<UnlockMethod> methods = AddUnlock.methods(encryption);
        return Reason.nothingToDo(!methods.contains(method), "it is not opened by " + method.getLiteral())
                .or(() -> Reason.refuse(
                        methods.stream().allMatch(each -> each == method),
                        "change.last-unlock",
                        "nobody could open it without its last way to be opened",
                        "Add another one first."));
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return Edit.all(
                Labels.of("removeUnlock", method.getLiteral()),
                List.of(new Edit.RemoveValue(
                        encryption,
                        Literals.ENCRYPTION__UNLOCK,
                        encryption.getUnlock().indexOf(method))));
    }
}

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
 * Adds a way in which a container or partition is opened. The passphrase that holds while nothing is said stays.
 *
 * @param encryption what is encrypted
 * @param method the way
 */
public record AddUnlock(Encryption encryption, UnlockMethod method) implements Change {
    /** The ways something is opened, said or implied. */
    public static List<UnlockMethod> methods(Encryption encryption) {
        return encryption.getUnlock().isEmpty() ? List.of(UnlockMethod.PASSPHRASE) : encryption.getUnlock();
    }

    @Override
    public Optional<Problem> refusal() {
        return Reason.nothingToDo(
                methods(encryption).contains(method), "it is opened by " + method.getLiteral() + " already");
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return Edit.all(
                Labels.of("addUnlock", method.getLiteral()),
                List.of(
                        encryption.getUnlock().isEmpty()
                                ? Edit.set(
                                        encryption,
                                        Literals.ENCRYPTION__UNLOCK,
                                        List.of(UnlockMethod.PASSPHRASE, method))
                                : Edit.add(encryption, Literals.ENCRYPTION__UNLOCK, method)));
    }
}

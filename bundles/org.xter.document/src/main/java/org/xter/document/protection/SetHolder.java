package org.xter.document.protection;

import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Encryption;
import org.xter.model.edition.KeyHolder;
import org.xter.report.Problem;

/**
 * Chooses who holds the key of a container or partition.
 *
 * @param encryption what is encrypted
 * @param holder who holds its key
 */
public record SetHolder(Encryption encryption, KeyHolder holder) implements Change {
    @Override
    public Optional<Problem> refusal() {
        return Reason.nothingToDo(
                encryption.isSetHolder() && encryption.getHolder() == holder,
                "the " + holder.getLiteral() + " holds this key already");
    }

    @Override
    public Optional<Problem> warning() {
        return Reason.warn(
                Containers.other(encryption)
                        .filter(each -> Containers.holder(each) == holder)
                        .isPresent(),
                "change.same-holder",
                "the " + holder.getLiteral() + " would hold the keys of both containers",
                "One stolen key would open both; give them to two sides.");
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return Edit.all(
                Labels.of("setHolder", holder.getLiteral()),
                List.of(Edit.set(encryption, Literals.ENCRYPTION__HOLDER, holder)));
    }
}

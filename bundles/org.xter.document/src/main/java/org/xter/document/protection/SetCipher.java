package org.xter.document.protection;

import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.Cipher;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Encryption;
import org.xter.report.Problem;

/**
 * Chooses the cipher of a container or partition.
 *
 * @param encryption what is encrypted
 * @param cipher its cipher
 */
public record SetCipher(Encryption encryption, Cipher cipher) implements Change {
    @Override
    public Optional<Problem> refusal() {
        return Reason.nothingToDo(
                encryption.isSetCipher() && encryption.getCipher() == cipher, "it uses this cipher already");
    }

    @Override
    public Optional<Problem> warning() {
        return Reason.warn(
                Containers.other(encryption)
                        .filter(each -> each.getCipher() == cipher)
                        .isPresent(),
                "change.same-cipher",
                "containers A and B would both use " + cipher.getLiteral(),
                "A weakness found in it would open both; choose another one.");
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return Edit.all(
                Labels.of("setCipher", cipher.getLiteral()),
                List.of(Edit.set(encryption, Literals.ENCRYPTION__CIPHER, cipher)));
    }
}

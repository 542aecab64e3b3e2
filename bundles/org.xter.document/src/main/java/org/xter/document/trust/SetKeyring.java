package org.xter.document.trust;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.document.edit.Slot;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.report.Problem;

/**
 * Chooses the keyring of an edition, or lets it name none, which makes its exports unsigned development images.
 *
 * @param edition the edition
 * @param keyring as the edition is to name it; empty for none
 */
public record SetKeyring(Edition edition, Optional<String> keyring) implements Change {
    /**
     * Chooses a folder.
     *
     * @param folder of the edition, which the name is relative to where both lie on one disk
     * @param keyring its folder
     */
    public static SetKeyring to(Edition edition, Path folder, Path keyring) {
        return new SetKeyring(edition, Optional.of(name(folder, keyring)));
    }

    /** How an edition in a folder names a keyring: relative to it, with slashes; absolute where there is no such way. */
    static String name(Path folder, Path keyring) {
        Path from = folder.toAbsolutePath().normalize();
        Path to = keyring.toAbsolutePath().normalize();
        if (!from.getRoot().equals(to.getRoot())) {
            return to.toString();
        }
        String name = from.relativize(to).toString().replace(to.getFileSystem().getSeparator(), "/");
        return name.isEmpty() ? "." : name;
    }

    private Optional<String> named() {
        return edition.getTrust() == null || !edition.getTrust().isSetKeyring()
                ? Optional.empty()
                : Optional.of(edition.getTrust().getKeyring());
    }

    @Override
    public Optional<Problem> refusal() {
        return Reason.nothingToDo(
                keyring.isEmpty() && edition.getTrust() == null || keyring.isPresent() && keyring.equals(named()),
                keyring.isEmpty() ? "the edition names no keyring" : "the edition names this keyring already");
    }

    @Override
    public Optional<Problem> warning() {
        return Reason.warn(
                keyring.isEmpty(),
                "change.unsigned",
                "exports would be unsigned development images",
                "Nobody can tell them from what somebody else made.");
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return keyring.map(name -> Edit.all(
                        Labels.of("setKeyring", name),
                        List.of(Edit.set(Slot.of(edition, Literals.EDITION__TRUST), Literals.TRUST__KEYRING, name))))
                .orElseGet(
                        () -> Edit.all(Labels.of("clearKeyring"), List.of(Edit.remove(List.of(edition.getTrust())))));
    }
}

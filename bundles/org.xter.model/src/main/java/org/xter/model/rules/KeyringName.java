package org.xter.model.rules;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Trust;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** A keyring is named by the path of its folder. */
final class KeyringName extends Rule {
    KeyringName() {
        super(
                "edition.keyring-name",
                Severity.ERROR,
                "An edition that names a keyring is signed by it; with a name that leads nowhere it would not be.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Trust trust = file.edition().getTrust();
        if (trust != null && trust.isSetKeyring() && !isPath(trust.getKeyring())) {
            findings.add(
                    trust,
                    EditionPackage.Literals.TRUST__KEYRING,
                    "this can be no path of a folder",
                    "Name the folder of the keyring, relative to the edition, or remove 'trust'.");
        }
    }

    private static boolean isPath(String text) {
        try {
            return !text.isBlank() && !Path.of(text).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}

package org.xter.model.rules;

import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Encryption;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Keys have a length their cipher takes. */
final class KeyLength extends Rule {
    KeyLength() {
        super(
                "edition.key-length",
                Severity.ERROR,
                "Ciphers in XTS mode are used with keys of 128 or 256 bits (IEEE 1619).");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Edited.all(file.edition(), Encryption.class)
                .filter(each -> each.getKeyBits() != 128 && each.getKeyBits() != 256)
                .forEach(each -> findings.add(
                        each,
                        EditionPackage.Literals.ENCRYPTION__KEY_BITS,
                        each.getKeyBits() + " is no key length for this cipher",
                        "Write 128 or 256."));
    }
}

package org.xter.model.rules;

import org.xter.model.edition.Cipher;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Protection;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Containers A and B use different ciphers. */
final class CiphersDiffer extends Rule {
    CiphersDiffer() {
        super(
                "edition.ciphers-differ",
                Severity.ERROR,
                "Containers A and B use different ciphers, so that a weakness found in one of them "
                        + "opens only one container.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Protection protection = file.edition().getProtection();
        if (protection != null
                && protection.getContainerA() != null
                && protection.getContainerB() != null
                && protection.getContainerA().getCipher()
                        == protection.getContainerB().getCipher()) {
            Cipher both = protection.getContainerB().getCipher();
            Cipher other = both == Cipher.SERPENT_XTS ? Cipher.AES_XTS : Cipher.SERPENT_XTS;
            findings.add(
                    file.place(protection.getContainerB(), EditionPackage.Literals.ENCRYPTION__CIPHER),
                    "containers A and B both use " + both.getLiteral(),
                    "Choose another cipher for container B.",
                    Replacement.of(
                            file,
                            protection.getContainerB(),
                            EditionPackage.Literals.ENCRYPTION__CIPHER,
                            other.getLiteral()));
        }
    }
}

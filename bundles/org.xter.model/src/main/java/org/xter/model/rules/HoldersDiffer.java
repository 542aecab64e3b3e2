package org.xter.model.rules;

import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.KeyHolder;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.Protection;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** The keys of containers A and B have different holders. */
final class HoldersDiffer extends Rule {
    HoldersDiffer() {
        super(
                "edition.holders-differ",
                Severity.ERROR,
                "The keys of containers A and B belong to two sides, so that neither can read "
                        + "container B alone and one stolen key opens nothing.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Protection protection = file.edition().getProtection();
        if (protection != null && protection.getContainerA() != null && protection.getContainerB() != null) {
            KeyHolder a = holder(protection.getContainerA(), KeyHolder.VENDOR);
            KeyHolder b = holder(protection.getContainerB(), KeyHolder.CLIENT);
            if (a == b) {
                ProtectedContainer wrong =
                        b == KeyHolder.VENDOR ? protection.getContainerB() : protection.getContainerA();
                findings.add(
                        file.place(wrong, EditionPackage.Literals.ENCRYPTION__HOLDER),
                        "the " + b.getLiteral() + " holds the keys of both containers",
                        "Give container A to the vendor and container B to the client.",
                        Replacement.of(
                                file,
                                wrong,
                                EditionPackage.Literals.ENCRYPTION__HOLDER,
                                (b == KeyHolder.VENDOR ? KeyHolder.CLIENT : KeyHolder.VENDOR).getLiteral()));
            }
        }
    }

    private static KeyHolder holder(ProtectedContainer container, KeyHolder otherwise) {
        return container.isSetHolder() ? container.getHolder() : otherwise;
    }
}

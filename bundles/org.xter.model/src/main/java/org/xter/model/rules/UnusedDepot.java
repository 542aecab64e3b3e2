package org.xter.model.rules;

import org.xter.model.edition.Protection;
import org.xter.model.edition.UnlockMethod;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** A depot that is named is asked. */
final class UnusedDepot extends Rule {
    UnusedDepot() {
        super(
                "edition.unused-depot",
                Severity.WARNING,
                "A depot is asked only where container A is unlocked by it; naming one does not yet make it so.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Protection protection = file.edition().getProtection();
        if (protection != null
                && protection.getDepot() != null
                && (protection.getContainerA() == null
                        || !protection.getContainerA().getUnlock().contains(UnlockMethod.DEPOT))) {
            findings.add(
                    protection.getDepot(),
                    "no loader asks this depot",
                    "Add 'depot' to 'unlock' of container A, or remove it.");
        }
    }
}

package org.xter.model.rules;

import static org.xter.model.edition.EditionPackage.Literals.ENCRYPTION__UNLOCK;

import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.Protection;
import org.xter.model.edition.StatePlace;
import org.xter.model.edition.UnlockMethod;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** What a machine's TPM needs so that it can open container B. */
final class TpmOfContainerB extends Rule {
    TpmOfContainerB() {
        super(
                "edition.tpm-of-container-b",
                Severity.ERROR,
                "A machine's TPM opens container B when its client wants that: after a passphrase did, on a machine whose "
                        + "TPM opens container A, and as long as the state volume remembers it.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Protection protection = file.edition().getProtection();
        ProtectedContainer b = protection == null ? null : protection.getContainerB();
        int index = b == null ? -1 : b.getUnlock().indexOf(UnlockMethod.TPM);
        if (index < 0) {
            return;
        }
        ProtectedContainer a = protection.getContainerA();
        if (a == null || !a.getUnlock().contains(UnlockMethod.TPM)) {
            findings.add(
                    b,
                    ENCRYPTION__UNLOCK,
                    index,
                    "container B cannot be opened by a TPM that does not open container A",
                    "Add 'tpm' to what unlocks container A, or take it from container B.");
        }
        if (protection.getState() != StatePlace.PARTITION) {
            findings.add(
                    b,
                    ENCRYPTION__UNLOCK,
                    index,
                    "container B cannot be opened by a TPM without a state volume that remembers it",
                    "Write 'state: partition' in 'protection', or use 'unlock: [passphrase]'.");
        }
        if (b.getUnlock().stream().allMatch(each -> each == UnlockMethod.TPM)) {
            findings.add(
                    b,
                    ENCRYPTION__UNLOCK,
                    index,
                    "nobody could open container B before the TPM knows it",
                    "Use 'unlock: [tpm, passphrase]'.");
        }
    }
}

package org.xter.diagram.trust;

import java.util.List;
import java.util.Locale;
import org.xter.document.protection.AddUnlock;
import org.xter.document.protection.Containers;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Placement;
import org.xter.model.edition.UnlockMethod;

/** How the machines of an edition open container A, which says what is known of a single machine. */
enum MachineOpening {
    /** A's key is sealed for the TPM of each machine. */
    TPM,
    /** A depot gives A's key to machines with a certificate. */
    DEPOT,
    /** People open A, or there is none. */
    NEITHER;

    static MachineOpening of(Edition edition) {
        List<UnlockMethod> ways =
                Containers.get(edition, Placement.A).map(AddUnlock::methods).orElse(List.of());
        return ways.contains(UnlockMethod.DEPOT) ? DEPOT : ways.contains(UnlockMethod.TPM) ? TPM : NEITHER;
    }

    /** What it is called in keys of words. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

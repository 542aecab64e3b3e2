package org.xter.engine.spec;

import java.util.Set;
import org.xter.format.luks2.KeyDerivation;
import org.xter.format.luks2.LuksCipher;

/**
 * An encrypted container.
 *
 * @param cipher of its data and of its key slots
 * @param derivation makes the passphrase a key; what it costs is chosen for the smallest machine of the edition
 * @param unlock by what devices open it; at least one
 */
public record ContainerSpec(LuksCipher cipher, KeyDerivation derivation, Set<UnlockMethod> unlock) {
    public ContainerSpec {
        unlock = Set.copyOf(unlock);
    }

    /** Whether devices get the key by what their TPM says of the start: from it or from a depot. */
    public boolean isBoundToStart() {
        return unlock.contains(UnlockMethod.TPM) || unlock.contains(UnlockMethod.DEPOT);
    }
}

package org.xter.engine.spec;

import org.xter.format.luks2.KeyDerivation;
import org.xter.format.luks2.LuksCipher;

/**
 * An encrypted container that is delivered with the edition and opened by passphrase.
 *
 * @param cipher of its data and of its key slots
 * @param derivation makes the passphrase a key; what it costs is chosen for the smallest machine of the edition
 */
public record ContainerSpec(LuksCipher cipher, KeyDerivation derivation) {}

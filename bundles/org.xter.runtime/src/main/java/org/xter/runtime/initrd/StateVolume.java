package org.xter.runtime.initrd;

import org.xter.format.luks2.KeyDerivation;
import org.xter.format.luks2.LuksCipher;
import org.xter.store.Content;

/**
 * What outlives a start (docs/trust.md): a partition that the loader makes and opens with what opened container A, or
 * with the machine's secret in its TPM.
 *
 * @param cipher of container A
 * @param derivation of container A: a guess at the state volume must not be cheaper
 */
public record StateVolume(LuksCipher cipher, KeyDerivation derivation) {
    /** The file of the initrd that tells the loader of it. */
    static final String FILE = "xter/state";

    /** The file system in it, and the program that makes it. */
    static final String MODULE = "ext4";

    static final InitrdItem PROGRAM = new InitrdItem("/sbin/mke2fs", "e2fsprogs");

    Content content() {
        return Content.of(cipher.specification() + " " + derivation.specification() + "\n");
    }
}

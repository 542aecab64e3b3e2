package org.xter.runtime.initrd;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.store.Content;

/**
 * That a loader opens container A by the machine's TPM, if that gives out its key, and with it the state volume, if the edition
 * keeps state.
 *
 * @param orPassphrase whether people are asked when it does not; else the start ends
 * @param containerB whether the running system is left what the TPM opens container B with
 */
public record LoaderTpm(boolean orPassphrase, boolean containerB) {
    /** The Debian packages that bring what is needed. */
    public static final List<String> PACKAGES = List.of("tpm2-tools", "libtss2-tcti-device0");

    /** The program that talks to the TPM. */
    static final InitrdItem PROGRAM = new InitrdItem("/usr/bin/tpm2", "tpm2-tools");

    /** What it loads to reach the device; no program is linked with it. */
    static final InitrdItem LIBRARY = new InitrdItem("libtss2-tcti-device.so.0", "libtss2-tcti-device0");

    private static final String WISH = "xter/tpm";

    /** The file that tells the loader, by its path in the initrd. */
    SortedMap<String, Content> files() {
        String wish = "tpm\n" + (orPassphrase ? "or passphrase\n" : "") + (containerB ? "container b\n" : "");
        return new TreeMap<>(Map.of(WISH, Content.of(wish)));
    }
}

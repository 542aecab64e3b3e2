package org.xter.runtime.initrd;

import java.util.List;
import java.util.SortedMap;
import org.xter.store.Content;

/**
 * Who gives a loader the key of container A, if what was started is what the vendor signed: by what the TPM says of it. People
 * are asked otherwise, where the edition allows it.
 */
public sealed interface KeySource permits LoaderTpm, LoaderDepot {
    /** The Debian packages that bring what is needed. */
    List<String> PACKAGES = List.of("tpm2-tools", "libtss2-tcti-device0");

    /** The program that talks to the TPM. */
    InitrdItem PROGRAM = new InitrdItem("/usr/bin/tpm2", "tpm2-tools");

    /** What it loads to reach the device; no program is linked with it. */
    InitrdItem LIBRARY = new InitrdItem("libtss2-tcti-device.so.0", "libtss2-tcti-device0");

    /** The files that tell the loader, by their paths in the initrd. */
    SortedMap<String, Content> files();

    /** Kernel modules it needs besides, as far as the kernel has them. */
    List<String> modules();
}

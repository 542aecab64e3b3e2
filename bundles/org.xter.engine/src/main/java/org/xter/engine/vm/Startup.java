package org.xter.engine.vm;

import java.nio.file.Path;

/** What a machine starts. */
public sealed interface Startup {
    /** UEFI firmware, which looks for {@code \EFI\BOOT\BOOTX64.EFI} on the first disk. */
    record Uefi(UefiFirmware firmware) implements Startup {}

    /**
     * A kernel handed over by QEMU, without firmware.
     *
     * @param kernel a bzImage
     * @param initrd its initial file system
     * @param commandLine its command line
     */
    record Kernel(Path kernel, Path initrd, String commandLine) implements Startup {}
}

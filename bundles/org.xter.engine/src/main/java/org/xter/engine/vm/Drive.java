package org.xter.engine.vm;

import java.nio.file.Path;

/**
 * A disk of the machine. Unless it is writable the guest's writes go to a temporary file and are forgotten.
 *
 * @param image the image's file
 * @param format how the file is to be read; never guessed, for a guest could write a header that is guessed wrong
 * @param writable whether the guest's writes reach the image
 */
public record Drive(Path image, Format format, boolean writable) {
    /** Image formats by their names in QEMU. */
    public enum Format {
        /** The bytes of the disk. */
        RAW("raw"),
        /** QEMU's own. */
        QCOW2("qcow2"),
        /** VirtualBox'. */
        VDI("vdi"),
        /** VMware's. */
        VMDK("vmdk");

        private final String name;

        Format(String name) {
            this.name = name;
        }

        /** The value of QEMU's {@code format=}. */
        String option() {
            return name;
        }
    }

    /** An image that stays as it is. */
    public static Drive unchanged(Path image, Format format) {
        return new Drive(image, format, false);
    }
}

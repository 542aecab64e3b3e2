package org.xter.format.pe;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sections of a unified kernel image (UAPI Unified Kernel Image specification), in the order in which systemd-stub
 * measures them into PCR 11. Which of them a stub knows depends on its version; that of Debian 12 (252) measures
 * {@link #LINUX}, {@link #OSREL}, {@link #CMDLINE}, {@link #INITRD}, {@link #SPLASH}, {@link #DTB} and {@link #PCRPKEY}.
 */
public enum UkiSection {
    /** The kernel, itself an EFI program. */
    LINUX(".linux"),
    /** The {@code os-release} file. */
    OSREL(".osrel"),
    /** The kernel command line, without a final NUL character. */
    CMDLINE(".cmdline"),
    /** The initrd, one or several cpio archives. */
    INITRD(".initrd"),
    /** Processor microcode, a cpio archive. */
    UCODE(".ucode"),
    /** A boot picture, Windows bitmap. */
    SPLASH(".splash"),
    /** A device tree. */
    DTB(".dtb"),
    /** The kernel's release, as {@code uname -r} prints it. */
    UNAME(".uname"),
    /** Revocation data of the boot loader (SBAT), comma-separated text. */
    SBAT(".sbat"),
    /** Signatures of expected PCR 11 values; the only section that is not measured. */
    PCRSIG(".pcrsig"),
    /** The public key of those signatures, PEM. */
    PCRPKEY(".pcrpkey"),
    /** Begins a further profile of the image. */
    PROFILE(".profile"),
    /** A device tree chosen by hardware. */
    DTBAUTO(".dtbauto"),
    /** Hardware ids for that choice. */
    HWIDS(".hwids"),
    /** Firmware chosen by hardware. */
    EFIFW(".efifw");

    private final String sectionName;

    UkiSection(String sectionName) {
        this.sectionName = sectionName;
    }

    /** The section's name in the file. */
    public String sectionName() {
        return sectionName;
    }

    /** The section of a name. */
    public static Optional<UkiSection> named(String name) {
        return Stream.of(values()).filter(each -> each.sectionName.equals(name)).findFirst();
    }
}

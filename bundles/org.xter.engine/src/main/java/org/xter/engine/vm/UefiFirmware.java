package org.xter.engine.vm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * OVMF, the UEFI firmware of virtual machines.
 *
 * @param code the firmware, only read
 * @param variables the variables a machine begins with; what it changes is forgotten
 */
public record UefiFirmware(Path code, Path variables) {
    /** Where the distributions put it, without Secure Boot keys; the second name of each pair holds the variables. */
    private static final List<List<String>> PLACES = List.of(
            List.of("/usr/share/OVMF/OVMF_CODE_4M.fd", "/usr/share/OVMF/OVMF_VARS_4M.fd"),
            List.of("/usr/share/OVMF/OVMF_CODE.fd", "/usr/share/OVMF/OVMF_VARS.fd"),
            List.of("/usr/share/edk2/ovmf/OVMF_CODE.fd", "/usr/share/edk2/ovmf/OVMF_VARS.fd"),
            List.of("/usr/share/edk2/x64/OVMF_CODE.4m.fd", "/usr/share/edk2/x64/OVMF_VARS.4m.fd"),
            List.of("/usr/share/qemu/ovmf-x86_64-code.bin", "/usr/share/qemu/ovmf-x86_64-vars.bin"));

    /** Beside QEMU on systems where it comes with its own copy. */
    private static final List<String> BUNDLED = List.of("share", "../share/qemu", "pc-bios");

    /**
     * Finds the firmware.
     *
     * @param qemu the QEMU program, beside which a copy may lie
     * @throws ProblemException {@code vm.no-firmware} when there is none
     */
    public static UefiFirmware find(Path qemu) throws ProblemException {
        for (List<String> place : PLACES) {
            Optional<UefiFirmware> found = pair(Path.of(place.get(0)), Path.of(place.get(1)));
            if (found.isPresent()) {
                return found.get();
            }
        }
        for (String folder : BUNDLED) {
            Path beside = qemu.resolveSibling(folder);
            // The variables' format is the same for both widths, so QEMU brings one file, named after the narrower.
            Optional<UefiFirmware> found =
                    pair(beside.resolve("edk2-x86_64-code.fd"), beside.resolve("edk2-i386-vars.fd"));
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new ProblemException(Problem.error(
                "vm.no-firmware",
                "the UEFI firmware for virtual machines (OVMF) is not installed",
                "Install it: on Debian and Ubuntu the package is called ovmf, on Fedora edk2-ovmf"));
    }

    private static Optional<UefiFirmware> pair(Path code, Path variables) {
        return Files.isReadable(code) && Files.isReadable(variables)
                ? Optional.of(new UefiFirmware(code, variables))
                : Optional.empty();
    }
}

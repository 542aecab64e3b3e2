package org.xter.tests.boot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.engine.vm.Accelerator;
import org.xter.store.Content;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.secureboot.SecureBootKeys;

/** Firmware with the variables of a keyring starts what the keyring's kernel key signed, and nothing else. */
@Tag("boot")
class SecureBootTest {
    private static final Path FIRMWARE = Path.of("/usr/share/OVMF/OVMF_CODE_4M.fd");
    private static final Path VARIABLES = Path.of("/usr/share/OVMF/OVMF_VARS_4M.fd");
    /** A small program that shows a menu when it starts; Debian's signed one has another name. */
    private static final Path PROGRAM = Path.of("/usr/lib/systemd/boot/efi/systemd-bootx64.efi");

    private static final String STARTED = "Reboot Into Firmware Interface";
    private static final String REFUSED = "Access Denied";

    @TempDir
    static Path folder;

    private static Keyring vendor;

    @BeforeAll
    static void make() throws Exception {
        for (Path needed : List.of(FIRMWARE, PROGRAM, Path.of("/usr/bin/sbsign"))) {
            assumeTrue(Files.exists(needed), needed + " is missing (ovmf, systemd-boot-efi, sbsigntool)");
        }
        vendor = keyring("vendor");
    }

    private static Keyring keyring(String name) throws Exception {
        return TestVendor.create(folder.resolve(name), name);
    }

    @Test
    void whatTheKernelKeySignedStarts() throws Exception {
        String said = said("signed", vendor, signed(vendor));
        assertTrue(said.contains(STARTED), said);
    }

    @Test
    void whatNobodySignedIsRefused() throws Exception {
        refuses(said("unsigned", vendor, PROGRAM));
    }

    @Test
    void whatAnotherVendorSignedIsRefused() throws Exception {
        refuses(said("foreign", vendor, signed(keyring("stranger"))));
    }

    @Test
    void whatARevokedKeySignedIsRefusedAndItsSuccessorStarts() throws Exception {
        Keyring keyring = keyring("revoking");
        Path before = signed(keyring);
        String serial = Keyring.serial(keyring.entry(KeyName.of(KeyRole.KERNEL)).certificate());
        keyring.renew(KeyName.of(KeyRole.KERNEL));
        keyring.revoke(KeyName.of(KeyRole.KERNEL), Optional.of(serial));
        refuses(said("revoked", keyring, before));
        String said = said("successor", keyring, signed(keyring));
        assertTrue(said.contains(STARTED), said);
    }

    private static void refuses(String said) {
        assertTrue(said.contains(REFUSED), said);
        assertFalse(said.contains(STARTED), said);
    }

    private static Path signed(Keyring keyring) throws Exception {
        return SignedProgram.of(PROGRAM, keyring, Files.createTempDirectory(folder, "sign"));
    }

    /** Starts a machine with a keyring's variables and this program, and tells what it said until it was decided. */
    private static String said(String name, Keyring keyring, Path program) throws Exception {
        Path work = Files.createDirectories(folder.resolve("run-" + name));
        Path variables = Files.write(
                work.resolve("variables"), SecureBootKeys.of(keyring).store(VARIABLES, Instant.now()));
        Path disk = work.resolve("disk");
        EspDisk.write(disk, Content.ofFile(program));
        Path console = Path.of("target", "boot", "secure-" + name + ".log").toAbsolutePath();
        Files.createDirectories(console.getParent());
        Files.deleteIfExists(console);
        List<String> command = new ArrayList<>(
                List.of("qemu-system-x86_64", "-accel", Accelerator.TCG.option(), "-cpu", Accelerator.TCG.processor()));
        command.addAll(List.of("-machine", "q35", "-m", "256", "-display", "none", "-nic", "none", "-no-reboot"));
        command.addAll(List.of("-drive", "if=pflash,format=raw,unit=0,readonly=on,file=" + FIRMWARE));
        command.addAll(List.of("-drive", "if=pflash,format=raw,unit=1,file=" + variables));
        command.addAll(List.of("-drive", "if=virtio,format=raw,file=" + disk, "-serial", "file:" + console));
        Process machine = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("qemu").toFile())
                .start();
        try {
            String said = "";
            for (int tries = 0; tries < 600 && machine.isAlive(); tries++) {
                Thread.sleep(200);
                said = Files.exists(console) ? Files.readString(console, StandardCharsets.ISO_8859_1) : "";
                if (said.contains(STARTED) || said.contains(REFUSED)) {
                    return said;
                }
            }
            return said + Files.readString(work.resolve("qemu"));
        } finally {
            machine.destroyForcibly();
        }
    }
}

package org.xter.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.engine.vm.Accelerator;
import org.xter.format.efi.VariableStore;
import org.xter.format.pe.PeFile;
import org.xter.format.pe.Uki;
import org.xter.format.pe.UkiSection;
import org.xter.report.Cancellation;
import org.xter.runtime.initrd.InitrdArchive;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.tests.formats.DebianPackages;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.measure.BootPath;
import org.xter.trust.measure.BootPrediction;
import org.xter.trust.measure.KernelMeasurement;
import org.xter.trust.measure.PcrBank;
import org.xter.trust.measure.PcrValue;
import org.xter.trust.measure.PolicyKey;
import org.xter.trust.measure.PolicySignatures;
import org.xter.trust.measure.SecureBootMeasurement;
import org.xter.trust.measure.StartMeasurement;
import org.xter.trust.secureboot.SecureBootKeys;

/** A machine with a TPM holds after its start what was predicted, in all banks. */
@Tag("boot")
class MeasuredBootTest {
    private static final Path STUB = Path.of("/usr/lib/systemd/boot/efi/linuxx64.efi.stub");
    private static final Path FIRMWARE = Path.of("/usr/share/OVMF/OVMF_CODE_4M.fd");
    private static final Path VARIABLES = Path.of("/usr/share/OVMF/OVMF_VARS_4M.fd");
    private static final Path MEASURE = Path.of("/lib/systemd/systemd-measure");
    private static final String COMMAND_LINE = "console=ttyS0 panic=-1 quiet";

    private static final String INIT = """
            #!/bin/busybox sh
            bb=/bin/busybox
            $bb mount -t proc proc /proc
            $bb mount -t sysfs sys /sys
            $bb mount -t securityfs sec /sys/kernel/security
            $bb mount -t devtmpfs dev /dev
            exec > /dev/ttyS0 2>&1
            for bank in sha1 sha256 sha384 sha512; do
                for number in 4 7 11 12; do
                    echo "PCR $bank $number $($bb cat /sys/class/tpm/tpm0/pcr-$bank/$number)"
                done
            done
            echo "LOG BEGIN"
            $bb xxd -p /sys/kernel/security/tpm0/binary_bios_measurements
            echo "LOG END"
            $bb poweroff -f
            """;

    @TempDir
    static Path folder;

    private static Keyring vendor;
    private static Uki sections;
    private static Path kernel;
    private static Path revoked;

    @BeforeAll
    static void make() throws Exception {
        for (Path needed : List.of(FIRMWARE, STUB, Path.of("/usr/bin/sbsign"), Path.of("/usr/bin/swtpm"))) {
            assumeTrue(Files.exists(needed), needed + " is missing (ovmf, systemd-boot-efi, sbsigntool, swtpm)");
        }
        vendor = TestVendor.create(folder.resolve("keys"), "vendor");
        kernel = folder.resolve("kernel.efi");
        sections = sections();
        try (var out = Files.newOutputStream(kernel)) {
            sections.write(PeFile.read(Content.ofFile(STUB)), out, Cancellation.NEVER);
        }
        // A dbx with something in it.
        revoked = SignedProgram.of(kernel, vendor, Files.createTempDirectory(folder, "sign"));
        KeyName name = KeyName.of(KeyRole.KERNEL);
        String serial = Keyring.serial(vendor.entry(name).certificate());
        vendor.renew(name);
        vendor.revoke(name, Optional.of(serial));
    }

    private static Uki sections() throws Exception {
        Path unpacked = DebianPackages.unpacked(DebianPackages.kernel("linux-image-cloud-amd64"));
        String release = DebianPackages.release(unpacked);
        FileTree.Builder tree = FileTree.builder()
                .put("init", new Entry.File(Attributes.root(0755, 0), Content.of(INIT)))
                .put(
                        "bin/busybox",
                        new Entry.File(
                                Attributes.root(0755, 0),
                                Content.ofFile(DebianPackages.unpacked("busybox-static")
                                        .resolve("bin/busybox"))));
        for (String each : List.of("proc", "sys", "dev")) {
            tree.put(each, new Entry.Directory(Attributes.root(0755, 0)));
        }
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        InitrdArchive.write(tree.build(), 3, 2, archive, Cancellation.NEVER);
        var key = vendor.signingKey(KeyName.of(KeyRole.PCR_POLICY));
        Map<UkiSection, Content> parts = new TreeMap<>();
        parts.put(UkiSection.LINUX, Content.ofFile(unpacked.resolve("boot/vmlinuz-" + release)));
        parts.put(UkiSection.INITRD, Content.of(archive.toByteArray()));
        parts.put(UkiSection.OSREL, Content.of("ID=xter\n"));
        parts.put(UkiSection.UNAME, Content.of(release));
        parts.put(UkiSection.CMDLINE, Content.of(COMMAND_LINE));
        parts.put(
                UkiSection.PCRPKEY,
                PolicyKey.of(key.certificate().getPublicKey()).section());
        parts.put(
                UkiSection.PCRSIG,
                PolicySignatures.sign(
                        KernelMeasurement.of(PeFile.read(Content.ofFile(STUB)), new Uki(parts)),
                        BootPath.USUAL,
                        key,
                        Cancellation.NEVER));
        return new Uki(parts);
    }

    @Test
    void withSecureBootAllRegistersHoldWhatWasPredicted() throws Exception {
        Path signed = SignedProgram.of(kernel, vendor, Files.createTempDirectory(folder, "sign"));
        byte[] variables = SecureBootKeys.of(vendor).store(VARIABLES, Instant.now());
        Started started = start("measured-secure", signed, variables, true);
        for (SecureBootMeasurement firmware : List.of(
                SecureBootMeasurement.of(SecureBootKeys.of(vendor).contents()),
                SecureBootMeasurement.of(VariableStore.read(variables)))) {
            for (PcrBank bank : PcrBank.values()) {
                BootPrediction expected = prediction(Optional.of(firmware), signed, bank);
                started.holds(bank, 4, expected.pcr4());
                started.holds(bank, 7, expected.pcr7().orElseThrow());
                started.holds(bank, 11, expected.pcr11().get(BootPath.BEGIN));
                started.holds(bank, 12, PcrValue.atReset(bank));
            }
        }
        assertEquals(
                List.of(MeasurementLog.ACTION, MeasurementLog.SEPARATOR, MeasurementLog.APPLICATION),
                started.log.types(4),
                "the kernel within is not measured once more");
        assertEquals(
                List.of(
                        MeasurementLog.VARIABLE,
                        MeasurementLog.VARIABLE,
                        MeasurementLog.VARIABLE,
                        MeasurementLog.VARIABLE,
                        MeasurementLog.VARIABLE,
                        MeasurementLog.SEPARATOR,
                        MeasurementLog.AUTHORITY),
                started.log.types(7));
    }

    @Test
    void withoutKeysAndBehindAnEmptyDriveTheyHoldThatToo() throws Exception {
        byte[] variables = Files.readAllBytes(VARIABLES);
        SecureBootMeasurement firmware = SecureBootMeasurement.of(VariableStore.read(variables));
        assertFalse(firmware.isEnforcing());
        Started started = start("measured-open", kernel, variables, false);
        PeFile image = PeFile.read(Content.ofFile(kernel));
        for (PcrBank bank : PcrBank.values()) {
            started.holds(bank, 4, StartMeasurement.pcr4(image, false, 1, bank, Cancellation.NEVER));
            started.holds(
                    bank, 7, firmware.pcr7(image, bank, Cancellation.NEVER).orElseThrow());
            started.holds(bank, 11, KernelMeasurement.of(image).pcr11(bank, Cancellation.NEVER));
            started.holds(bank, 12, PcrValue.atReset(bank));
        }
        assertEquals(
                List.of(
                        MeasurementLog.ACTION,
                        MeasurementLog.SEPARATOR,
                        MeasurementLog.ACTION,
                        MeasurementLog.ACTION,
                        MeasurementLog.APPLICATION,
                        MeasurementLog.APPLICATION),
                started.log.types(4),
                "the image, then the kernel within");
    }

    @Test
    void systemdPredictsTheSameOfTheRealParts() throws Exception {
        assumeTrue(Files.isExecutable(MEASURE), MEASURE + " is missing (systemd)");
        List<String> command = new ArrayList<>(List.of(MEASURE.toString(), "calculate", "--json=short"));
        for (UkiSection section : List.of(
                UkiSection.LINUX, UkiSection.INITRD, UkiSection.OSREL, UkiSection.CMDLINE, UkiSection.PCRPKEY)) {
            Path file = folder.resolve("part" + section.sectionName());
            Files.write(file, sections.get(section).orElseThrow().bytes());
            command.add("--" + section.sectionName().substring(1) + "=" + file);
        }
        String said = DebianPackages.run(folder, command.toArray(new String[0]));
        for (PcrBank bank : PcrBank.values()) {
            Map<BootPath, PcrValue> predicted =
                    prediction(Optional.empty(), kernel, bank).pcr11();
            for (BootPath path : BootPath.USUAL) {
                assertTrue(
                        said.contains("\"phase\":\"" + path + "\",\"pcr\":11,\"hash\":\""
                                + predicted.get(path).hex() + "\""),
                        () -> bank + " " + path + " in " + said);
            }
        }
    }

    @Test
    void whatFirmwareWouldRefuseHasNoPrediction() throws Exception {
        Keyring stranger = TestVendor.create(folder.resolve("stranger"), "stranger");
        SecureBootMeasurement firmware =
                SecureBootMeasurement.of(SecureBootKeys.of(vendor).contents());
        Path foreign = SignedProgram.of(kernel, stranger, Files.createTempDirectory(folder, "sign"));
        Path signed = SignedProgram.of(kernel, vendor, Files.createTempDirectory(folder, "sign"));
        byte[] changed = Files.readAllBytes(signed);
        changed[changed.length / 2] ^= 1;
        Path damaged = Files.write(folder.resolve("damaged.efi"), changed);
        assertTrue(
                prediction(Optional.of(firmware), signed, PcrBank.SHA256).pcr7().isPresent());
        for (Path each : List.of(kernel, foreign, damaged, revoked)) {
            assertEquals(
                    Optional.empty(),
                    prediction(Optional.of(firmware), each, PcrBank.SHA256).pcr7());
        }
        assertNotEquals(
                prediction(Optional.empty(), signed, PcrBank.SHA256).pcr4(),
                prediction(Optional.empty(), damaged, PcrBank.SHA256).pcr4());
        assertEquals(
                prediction(Optional.empty(), kernel, PcrBank.SHA256).pcr11(),
                prediction(Optional.empty(), signed, PcrBank.SHA256).pcr11(),
                "a signature changes no part");
    }

    private static BootPrediction prediction(Optional<SecureBootMeasurement> firmware, Path program, PcrBank bank)
            throws Exception {
        return BootPrediction.of(PeFile.read(Content.ofFile(program)), firmware, bank, Cancellation.NEVER);
    }

    /** What a machine said of its registers, and the log its firmware kept. */
    private record Started(String console, MeasurementLog log) {
        String register(PcrBank bank, int number) {
            Matcher line =
                    Pattern.compile("PCR " + bank + " " + number + " (\\w+)").matcher(console);
            assertTrue(line.find(), console);
            return line.group(1).toLowerCase(Locale.ROOT);
        }

        /** The register, and what the log comes to when it is played again. */
        void holds(PcrBank bank, int number, PcrValue expected) {
            assertEquals(expected.hex(), register(bank, number), bank + " " + number);
            assertEquals(expected, log.replayed(number, bank), "log of " + number);
        }
    }

    /** @param first whether the disk is the first boot option; else that is an empty drive */
    private static Started start(String name, Path program, byte[] variables, boolean first) throws Exception {
        Path work = Files.createDirectories(folder.resolve(name));
        Path disk = work.resolve("disk");
        EspDisk.write(disk, Content.ofFile(program));
        Path store = Files.write(work.resolve("variables"), variables);
        Path console = Path.of("target", "boot", name + ".log").toAbsolutePath();
        Files.createDirectories(console.getParent());
        Files.deleteIfExists(console);
        try (VirtualTpm tpm = new VirtualTpm()) {
            List<String> command = new ArrayList<>(List.of(
                    "qemu-system-x86_64", "-accel", Accelerator.TCG.option(), "-cpu", Accelerator.TCG.processor()));
            command.addAll(List.of("-machine", "q35", "-m", "1024", "-display", "none", "-nic", "none", "-no-reboot"));
            command.addAll(List.of("-drive", "if=pflash,format=raw,unit=0,readonly=on,file=" + FIRMWARE));
            command.addAll(List.of("-drive", "if=pflash,format=raw,unit=1,file=" + store));
            command.addAll(List.of("-drive", "if=none,id=disk,format=raw,file=" + disk, "-serial", "file:" + console));
            command.addAll(List.of("-device", "virtio-blk-pci,drive=disk" + (first ? ",bootindex=0" : "")));
            command.addAll(tpm.options());
            Process machine = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(work.resolve("qemu").toFile())
                    .start();
            try {
                boolean ended = machine.waitFor(240, TimeUnit.SECONDS);
                String said =
                        Files.readString(console, StandardCharsets.ISO_8859_1) + Files.readString(work.resolve("qemu"));
                assertTrue(ended, () -> "does not end: " + said);
                Matcher log = Pattern.compile("(?s)LOG BEGIN(.*)LOG END").matcher(said);
                assertTrue(log.find(), said);
                return new Started(
                        said,
                        MeasurementLog.read(HexFormat.of().parseHex(log.group(1).replaceAll("\\s", ""))));
            } finally {
                machine.destroyForcibly();
            }
        }
    }
}

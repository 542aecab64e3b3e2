package org.xter.tests.formats;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.engine.vm.Accelerator;
import org.xter.format.kmod.KernelModules;
import org.xter.format.pe.PeFile;
import org.xter.format.pe.Uki;
import org.xter.format.pe.UkiSection;
import org.xter.report.Cancellation;
import org.xter.runtime.initrd.InitrdArchive;
import org.xter.runtime.initrd.InitrdComposer;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.tests.boot.EspDisk;

/** A disk made by our formats alone (GPT, FAT, UKI, cpio, composed initrd) starts on UEFI firmware. */
@Tag("boot")
class UkiBootTest {
    private static final Path STUB = Path.of("/usr/lib/systemd/boot/efi/linuxx64.efi.stub");
    private static final Path FIRMWARE = Path.of("/usr/share/OVMF/OVMF_CODE_4M.fd");
    private static final Path VARIABLES = Path.of("/usr/share/OVMF/OVMF_VARS_4M.fd");
    private static final Path QEMU = Path.of("/usr/bin/qemu-system-x86_64");
    private static final String COMMAND_LINE = "console=ttyS0 panic=-1 quiet xter.test=1";

    @TempDir
    Path folder;

    private static FileTree initrd() throws Exception {
        KernelModules kernel = KernelModules.read(
                DebianPackages.tree(List.of(InitrdSample.kernel())),
                DebianPackages.release(InitrdSample.kernel()),
                Cancellation.NEVER);
        // The kernel must find the init program under the first, a middle and the last of its names.
        return InitrdComposer.compose(InitrdSample.packages(), kernel, InitrdSample.contents(), 0, Cancellation.NEVER)
                .toBuilder()
                .put("zz", new Entry.HardLink("init"))
                .put("usr/share/first", new Entry.HardLink("init"))
                .build();
    }

    private Content uki() throws Exception {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        InitrdArchive.write(initrd(), 3, 2, archive, Cancellation.NEVER);
        String release = DebianPackages.release(InitrdSample.kernel());
        Uki uki = new Uki(Map.of(
                UkiSection.LINUX,
                Content.ofFile(InitrdSample.kernel().resolve("boot/vmlinuz-" + release)),
                UkiSection.INITRD,
                Content.of(archive.toByteArray()),
                UkiSection.OSREL,
                Content.of("ID=xter\nNAME=\"xTER test\"\n"),
                UkiSection.UNAME,
                Content.of(release),
                // With these the stub's headers must grow; the stub hands the last two on to the initrd.
                UkiSection.UCODE,
                Content.of("not known to this stub"),
                UkiSection.PCRPKEY,
                Content.of("the policy's key"),
                UkiSection.PCRSIG,
                Content.of("the policy's signature"),
                UkiSection.CMDLINE,
                Content.of(COMMAND_LINE)));
        Path file = folder.resolve("kernel.efi");
        try (var out = Files.newOutputStream(file)) {
            uki.write(PeFile.read(Content.ofFile(STUB)), out, Cancellation.NEVER);
        }
        return Content.ofFile(file);
    }

    private Path disk() throws Exception {
        Path disk = folder.resolve("disk.img");
        EspDisk.write(disk, uki());
        return disk;
    }

    @Test
    void theFirmwareStartsTheKernelAndTheInitrdWorks() throws Exception {
        assumeTrue(Files.exists(QEMU), "no QEMU (Debian package qemu-system-x86)");
        assumeTrue(Files.exists(FIRMWARE), "no firmware (Debian package ovmf)");
        assumeTrue(Files.exists(STUB), "no systemd-stub (Debian package systemd-boot-efi)");
        Path variables = folder.resolve("variables.fd");
        Files.copy(VARIABLES, variables);
        Path console = folder.resolve("console");
        Process machine = new ProcessBuilder(
                        QEMU.toString(),
                        "-accel",
                        Accelerator.TCG.option(),
                        "-cpu",
                        Accelerator.TCG.processor(),
                        "-machine",
                        "q35",
                        "-smp",
                        "1",
                        "-m",
                        "1024",
                        "-display",
                        "none",
                        "-no-reboot",
                        "-nic",
                        "none",
                        "-drive",
                        "if=pflash,format=raw,unit=0,readonly=on,file=" + FIRMWARE,
                        "-drive",
                        "if=pflash,format=raw,unit=1,file=" + variables,
                        "-drive",
                        "if=virtio,format=raw,file=" + disk(),
                        "-serial",
                        "file:" + console)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("qemu").toFile())
                .start();
        try {
            boolean ended = machine.waitFor(180, TimeUnit.SECONDS);
            String output = Files.readString(console, StandardCharsets.ISO_8859_1);
            String said = output + Files.readString(folder.resolve("qemu"));
            assertTrue(ended, () -> "does not end: " + said);
            System.out.println(
                    output.lines().filter(line -> line.startsWith("@@")).collect(Collectors.joining("\n")));
            for (String expected : List.of(
                    "ran cryptsetup --version",
                    "ran veritysetup --version",
                    "ran openssl version",
                    "ran kmod --version",
                    "legacy provider",
                    "busybox loaded squashfs",
                    "busybox loaded overlay",
                    "busybox loaded dm-verity",
                    "kmod loaded loop",
                    "kmod loaded virtio_blk",
                    "kmod loaded vfat",
                    "has dm_verity",
                    "has virtio_blk",
                    "mounted EFI",
                    "linked 3",
                    "handed on the policy's key the policy's signature",
                    "command line " + COMMAND_LINE,
                    "done")) {
                assertTrue(output.contains(" " + expected), () -> "no \"" + expected + "\" in " + said);
            }
        } finally {
            machine.destroyForcibly();
        }
    }
}

package org.xter.tests.boot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.xter.engine.image.BootMedium;
import org.xter.engine.vm.Drive;
import org.xter.engine.vm.Qemu;
import org.xter.engine.vm.Startup;
import org.xter.engine.vm.UefiFirmware;
import org.xter.engine.vm.VirtualMachine;
import org.xter.format.layer.LayerWriter;
import org.xter.format.pe.PeFile;
import org.xter.format.pe.Uki;
import org.xter.format.pe.UkiSection;
import org.xter.format.squashfs.SquashfsOptions;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.runtime.initrd.Loader;
import org.xter.runtime.initrd.LoaderTrust;
import org.xter.runtime.manifest.ManifestWriter;
import org.xter.runtime.manifest.Refusal;
import org.xter.runtime.manifest.Residence;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.runtime.system.DeviceSystem;
import org.xter.runtime.system.EditionIdentity;
import org.xter.runtime.system.NetworkInterface;
import org.xter.runtime.system.ServiceUnits;
import org.xter.runtime.system.SystemAssembly;
import org.xter.runtime.system.UserAccount;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.trust.manifest.ManifestSigner;
import org.xter.trust.release.ManifestAuthority;
import org.xter.trust.release.ProgramSigner;
import org.xter.trust.release.ReleaseKeys;

/** A small edition as a device would run it: made once from Debian packages by our own code, then put on media. */
final class SampleDevice {
    static final long MIB = 1L << 20;
    static final String SERIAL = "ttyS0,115200";

    static final UUID PRODUCT = UUID.fromString("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10");
    private static final Path STUB = Path.of("/usr/lib/systemd/boot/efi/linuxx64.efi.stub");
    private final Path folder;
    private final LoaderParts loader;
    private final List<SystemManifest.Layer> layers = new ArrayList<>();
    private final List<Content> contents = new ArrayList<>();

    SampleDevice(Path folder) throws Exception {
        Assumptions.assumeTrue(Files.exists(STUB), "needs the Debian package systemd-boot-efi");
        this.folder = folder;
        loader = new LoaderParts();

        FileTree base = DebianTree.of(
                "systemd-sysv", "udev", "dbus", "iproute2", "kmod", "procps", "sudo", "systemd-timesyncd", "cron");
        FileTree.Builder all = base.toBuilder();
        loader.kernelTree().below("lib/modules").forEach((path, entry) -> all.put("usr/" + path, entry));
        loader.modules().indexes(0).below("").forEach((path, entry) -> {
            if (!(entry instanceof Entry.Directory)) {
                all.put(path.startsWith("lib/") ? "usr/" + path : path, entry);
            }
        });
        FileTree configured = all.build();
        FileTree finished = SystemAssembly.assemble(system(), configured, new TreeMap<>(), 0)
                .tree();
        // Two layers: what packages brought and is as they brought it, and the rest. What was taken away is in neither.
        addLayer("base", finished.filter((path, entry) -> isPackaged(configured, path, entry)));
        addLayer("config", finished.filter((path, entry) -> !isPackaged(configured, path, entry)));
    }

    private static boolean isPackaged(FileTree configured, String path, Entry entry) {
        return configured.get(path).equals(Optional.of(entry));
    }

    private static DeviceSystem system() {
        return new DeviceSystem(
                new EditionIdentity("sample", "xTER Sample", "custom", "1.0.0", "xTER", PRODUCT),
                "sample",
                List.of(new UserAccount(
                        "admin",
                        "Administrator",
                        List.of("sudo"),
                        new UserAccount.Password.Generated(),
                        "/bin/bash",
                        "/home/admin",
                        false,
                        List.of(),
                        OptionalInt.empty())),
                List.of(
                        new ServiceUnits(
                                "clock",
                                "Clock",
                                List.of("systemd-timesyncd.service"),
                                false,
                                List.of(),
                                List.of(),
                                false,
                                OptionalLong.of(48 * MIB),
                                OptionalInt.empty(),
                                OptionalInt.of(20),
                                false,
                                Place.NOWHERE),
                        ServiceUnits.of("jobs", true, "cron.service")),
                List.of(
                        card("wan", "2", "dhcp", false),
                        card("lan", "1", "192.168.77.1/24", false),
                        card("dmz", "3", "dhcp", true)),
                List.of(),
                "",
                "C.UTF-8",
                DeviceSystem.ContainerB.DELIVERED);
    }

    private static NetworkInterface card(String name, String card, String ipv4, boolean optional) {
        return new NetworkInterface(
                name,
                NetworkInterface.Card.parse(card),
                NetworkInterface.Addressing.parse(ipv4),
                new NetworkInterface.Addressing.None(),
                "",
                List.of(),
                optional);
    }

    private void addLayer(String name, FileTree tree) throws Exception {
        Path file = folder.resolve(name + ".layer");
        var written = new LayerWriter(SquashfsOptions.zstd(0)).write(tree, file, Cancellation.NEVER);
        layers.add(SystemManifest.Layer.of(name, written));
        contents.add(new Content.Slice(file, 0, written.size(), written.digest()));
    }

    /** The manifest of the sample; {@code memory} in bytes. */
    SystemManifest manifest(Residence residence, Refusal refusal, long memory) {
        return new SystemManifest(
                "sample",
                "xTER Sample",
                "custom",
                "1.0.0",
                "xTER",
                PRODUCT,
                "amd64",
                0,
                residence,
                refusal,
                memory,
                96 * MIB,
                arguments(),
                layers,
                List.of(),
                List.of());
    }

    static List<String> arguments() {
        return Loader.arguments(SERIAL, List.of());
    }

    /** A medium with the manifest and the layers; the device starts it by firmware. */
    Medium medium(String name, SystemManifest manifest) throws Exception {
        Content bytes = Content.of(ManifestWriter.write(manifest));
        UUID partition = BootMedium.partitionId(bytes.digest());
        String commandLine =
                Loader.commandLine(Optional.of(bytes.digest()), partition, manifest.refusal(), manifest.arguments());
        Content initrd = loader.initrd(Loader.contents(0, Optional.empty()));
        Path efi = kernelImage(name, initrd, commandLine);
        return medium(name, BootMedium.unsigned(Content.ofFile(efi), bytes, contents, 0), initrd, commandLine);
    }

    /** The same as a signed release. */
    Medium signedMedium(String name, SystemManifest manifest, ReleaseKeys keys) throws Exception {
        byte[] signature =
                ManifestSigner.sign(ManifestWriter.write(manifest), keys.product(), keys.time(Instant.EPOCH));
        return signedMedium(name, manifest, keys, Optional.of(Content.of(signature)));
    }

    /** The same with another signature of the manifest, or none. */
    Medium signedMedium(String name, SystemManifest manifest, ReleaseKeys keys, Optional<Content> signature)
            throws Exception {
        Content bytes = Content.of(ManifestWriter.write(manifest));
        UUID partition = BootMedium.partitionId(manifest.product(), manifest.version(), manifest.architecture());
        String commandLine = Loader.commandLine(Optional.empty(), partition, manifest.refusal(), manifest.arguments());
        LoaderTrust trust = new LoaderTrust(
                keys.authorities().stream().map(ManifestAuthority::text).toList(),
                manifest.product(),
                manifest.epoch());
        Content initrd = loader.initrd(Loader.contents(0, Optional.of(trust)));
        Path efi = kernelImage(name, initrd, commandLine);
        ProgramSigner.sign(efi, keys.kernel());
        BootMedium medium = new BootMedium(Content.ofFile(efi), bytes, signature, partition, contents, List.of(), 0);
        return medium(name, medium, initrd, commandLine);
    }

    private Path kernelImage(String name, Content initrd, String commandLine) throws Exception {
        Uki uki = new Uki(Map.of(
                UkiSection.LINUX,
                Content.ofFile(loader.kernel()),
                UkiSection.INITRD,
                initrd,
                UkiSection.OSREL,
                Content.of("ID=xter\nNAME=\"xTER Sample\"\n"),
                UkiSection.UNAME,
                Content.of(loader.modules().release()),
                UkiSection.CMDLINE,
                Content.of(commandLine)));
        Path efi = folder.resolve(name + ".efi");
        try (var out = Files.newOutputStream(efi)) {
            uki.write(PeFile.read(Content.ofFile(STUB)), out, Cancellation.NEVER);
        }
        return efi;
    }

    private Medium medium(String name, BootMedium medium, Content initrd, String commandLine) throws Exception {
        Path image = folder.resolve(name + ".img");
        medium.write(image, OptionalLong.empty(), Cancellation.NEVER);
        Path initrdFile = folder.resolve(name + ".initrd");
        Files.write(initrdFile, initrd.bytes());
        return new Medium(image, loader.kernel(), initrdFile, commandLine);
    }

    Path folder() {
        return folder;
    }

    /**
     * A written medium.
     *
     * @param image the whole disk
     * @param kernel the kernel in it, for machines without firmware
     * @param initrd the initrd in it
     * @param commandLine the command line in it
     */
    record Medium(Path image, Path kernel, Path initrd, String commandLine) {
        VirtualMachine withFirmware(long memory) throws Exception {
            Path qemu = Qemu.find(System.getenv()).program();
            return withFirmware(memory, UefiFirmware.find(qemu));
        }

        VirtualMachine withFirmware(long memory, UefiFirmware firmware) {
            return VirtualMachine.headless(
                    new Startup.Uefi(firmware), memory, 2, List.of(Drive.unchanged(image, Drive.Format.RAW)));
        }

        /** Saves the firmware's five seconds where it is not what is looked at. */
        VirtualMachine direct(long memory, String more) {
            return VirtualMachine.headless(
                    new Startup.Kernel(kernel, initrd, commandLine + more),
                    memory,
                    2,
                    List.of(Drive.unchanged(image, Drive.Format.RAW)));
        }
    }
}

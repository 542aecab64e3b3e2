package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.engine.image.BootMedium;
import org.xter.engine.image.MediumFiles;
import org.xter.engine.vm.Drive;
import org.xter.engine.vm.NetworkCard;
import org.xter.engine.vm.Qemu;
import org.xter.engine.vm.Startup;
import org.xter.engine.vm.UefiFirmware;
import org.xter.engine.vm.VirtualMachine;
import org.xter.format.layer.LayerWriter;
import org.xter.format.squashfs.SquashfsOptions;
import org.xter.report.Cancellation;
import org.xter.runtime.manifest.ManifestReader;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;
import org.xter.tests.boot.Guest;
import org.xter.tests.boot.SignedProgram;
import org.xter.tests.boot.TestVendor;
import org.xter.tests.boot.VirtualTpm;
import org.xter.tests.formats.DebianPackages;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.manifest.ManifestSigner;
import org.xter.trust.release.ReleaseKeys;
import org.xter.trust.secureboot.SecureBootKeys;

/**
 * Attacks on an exported, provisioned Router in whole starts: firmware that enforces Secure Boot, a TPM, the boot medium.
 * Each start goes as far as the refusal. A passphrase that is asked for means that the TPM kept the key.
 */
@Tag("boot")
@Tag("sandbox")
@Tag("slow")
class AttackedRouterTest {
    private static final UUID PRODUCT = UUID.fromString("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10");
    private static final UUID OTHER_PRODUCT = UUID.fromString("0b7c2f7e-6a0f-4c85-9c67-7b0a5b8f0e11");
    private static final Path FIRMWARE = Path.of("/usr/share/OVMF/OVMF_CODE_4M.fd");
    private static final Path VARIABLES = Path.of("/usr/share/OVMF/OVMF_VARS_4M.fd");
    private static final Duration START = Duration.ofSeconds(900);
    private static final String REFUSED_BY_FIRMWARE = "Access Denied";
    private static final String CLOSED = "[B] The TPM does not open container 'a': ";
    private static final String ASKED = "Passphrase of container 'a': ";
    private static final int EPOCH = 3;

    @TempDir
    static Path folder;

    private static Keyring vendor;
    private static Path variables;
    private static Store store;
    private static VirtualTpm tpm;
    private static MediumFiles provisioned;
    private static SystemManifest manifest;

    @BeforeAll
    static void exportAndProvision() throws Exception {
        assumeTrue(Boolean.getBoolean("xter.slow"), "slow: -Dxter.slow=true runs it");
        for (Path needed : List.of(FIRMWARE, VARIABLES, Path.of("/usr/bin/swtpm"), Path.of("/usr/bin/sbsign"))) {
            assumeTrue(Files.exists(needed), needed + " is missing (Debian packages ovmf, swtpm, sbsigntool)");
        }
        vendor = keyring("keys");
        vendor.newProduct(OTHER_PRODUCT);
        variables = Files.write(
                folder.resolve("variables"), SecureBootKeys.of(vendor).store(VARIABLES, Instant.now()));
        Files.writeString(folder.resolve("passphrase"), TestVendor.PASSPHRASE + "\n");
        Files.writeString(folder.resolve("words"), "wholly secret words\n");
        Path edition = folder.resolve("edition/router.edition");
        ExportedRouter.copy(ExportedRouter.editionFolder(), edition.getParent());
        Files.deleteIfExists(edition.resolveSibling("router.lock"));
        Files.deleteIfExists(edition.resolveSibling("router.produced"));
        Files.writeString(edition, smallRouter(Files.readString(edition)));
        Xter.run(
                        folder,
                        ("export edition/router.edition -o out --store exporting --container-a-passphrase-file words"
                                        + " --keyring keys --passphrase-file passphrase")
                                .split(" "))
                .orFail();
        tpm = new VirtualTpm();
        store = Store.open(folder.resolve("store"));
        provisioned = provision(tpm, "provisioned.img");
        manifest = ManifestReader.read("manifest", bytes(BootMedium.MANIFEST));
    }

    @AfterAll
    static void end() throws Exception {
        if (tpm != null) {
            tpm.close();
        }
    }

    /** A Router of firewall and name server, the latter in container A. */
    private static String smallRouter(String router) {
        int from = router.indexOf("  - name: content-filter\n");
        int to = router.indexOf("\nboot:\n");
        return (router.substring(0, from) + router.substring(to))
                .replace("  product: ", "  epoch: " + EPOCH + "\n  product: ")
                .replace("    packages: [dnsmasq]\n", "    packages: [dnsmasq]\n    container: a\n")
                .replace(
                        "\nboot:\n",
                        "\nprotection:\n  container-a: { cipher: aes-xts, unlock: [tpm, passphrase] }\n\nboot:\n");
    }

    private static Keyring keyring(String name) throws Exception {
        Keyring keyring = TestVendor.create(folder.resolve(name), name);
        keyring.newProduct(PRODUCT);
        return keyring;
    }

    /** The exported medium with its key for a machine. */
    private static MediumFiles provision(VirtualTpm machine, String name, String... more) throws Exception {
        Files.writeString(folder.resolve(name + ".machine"), machine.facts(EPOCH));
        Path image;
        try (var files = Files.list(folder.resolve("out"))) {
            image = files.filter(file -> file.toString().endsWith(".img"))
                    .findFirst()
                    .orElseThrow();
        }
        List<String> command = new ArrayList<>(List.of("provision", image.toString(), "--store", "exporting"));
        command.addAll(List.of("--keyring", "keys", "--machine", name + ".machine"));
        command.addAll(List.of("--container-a-passphrase-file", "words", "--endorsement", machine.endorsement()));
        command.addAll(List.of("-o", name));
        command.addAll(List.of(more));
        Xter.run(folder, command.toArray(String[]::new)).orFail();
        return MediumFiles.read(folder.resolve(name), store, Cancellation.NEVER);
    }

    private static byte[] bytes(String path) throws Exception {
        return provisioned.file(path).orElseThrow().bytes();
    }

    /** A start up to a sentence of firmware or loader, after which nothing is tried any more. */
    private static String startUntil(String sentence, String name, MediumFiles files, Optional<VirtualTpm> machine)
            throws Exception {
        Path disk = folder.resolve(name + ".img");
        files.write(disk, Cancellation.NEVER);
        Qemu qemu = Qemu.find(System.getenv());
        try (Guest guest = Guest.start(
                "attacked-" + name,
                computer(disk),
                machine.isPresent() ? machine.get().in(qemu) : qemu)) {
            guest.waitFor(sentence, START);
            if (sentence.startsWith(CLOSED)) {
                guest.waitFor(ASKED, START);
            }
            return guest.console();
        } finally {
            if (machine.isPresent()) {
                machine.get().awaitEnd();
            }
            Files.delete(disk);
        }
    }

    private static VirtualMachine computer(Path disk) throws Exception {
        return VirtualMachine.headless(
                        new Startup.Uefi(new UefiFirmware(FIRMWARE, variables)),
                        1024L << 20,
                        2,
                        List.of(Drive.unchanged(disk, Drive.Format.RAW)))
                .withCards(List.of(new NetworkCard.User(List.of()), new NetworkCard.Unplugged()));
    }

    private static void refused(String sentence, String name, MediumFiles files) throws Exception {
        String said = startUntil(sentence, name, files, Optional.of(tpm));
        assertFalse(said.contains("the TPM gave out its key"), said);
        assertFalse(said.contains("[C]"), said);
    }

    /** The medium with one bit of a file flipped, two thirds into it. */
    private static MediumFiles flipped(String path) throws Exception {
        byte[] bytes = bytes(path);
        bytes[bytes.length * 2 / 3] ^= 1;
        return provisioned.with(path, Content.of(bytes));
    }

    @Test
    void aFlippedBitInKernelEfiIsRefusedByFirmware() throws Exception {
        refused(REFUSED_BY_FIRMWARE, "kernel", flipped(BootMedium.LOADER));
    }

    @Test
    void anUnsignedKernelIsRefusedByFirmware() throws Exception {
        refused(REFUSED_BY_FIRMWARE, "unsigned", provisioned.with(BootMedium.LOADER, Content.ofFile(unsigned())));
    }

    @Test
    void aKernelThatAnotherVendorSignedIsRefusedByFirmware() throws Exception {
        Path foreign = SignedProgram.of(unsigned(), keyring("stranger"), folder);
        refused(REFUSED_BY_FIRMWARE, "foreign", provisioned.with(BootMedium.LOADER, Content.ofFile(foreign)));
    }

    private static Path unsigned() throws Exception {
        Path kernel = Files.write(folder.resolve("unsigned.efi"), bytes(BootMedium.LOADER));
        DebianPackages.run(folder, "sbattach", "--remove", kernel.toString());
        return kernel;
    }

    @Test
    void aFlippedBitInTheManifestIsRefusedByItsSignature() throws Exception {
        refused("[B] Refused: the manifest was changed after it was signed.", "manifest", flipped(BootMedium.MANIFEST));
    }

    @Test
    void aFlippedBitInALayerIsRefusedWithTheLayersName() throws Exception {
        SystemManifest.Layer layer = manifest.layers().getLast();
        refused(
                "[B] Refused: layer '" + layer.name()
                        + "' was changed: its SHA-256 digest is not the one in the manifest.",
                "layer",
                flipped(layer.mediumPath()));
    }

    @Test
    void anotherValidLayerInTheFilesPlaceIsRefusedWithTheLayersName() throws Exception {
        FileTree tree = FileTree.builder()
                .put("usr/bin/other", new Entry.File(Attributes.root(0755, 0), Content.of("#!/bin/sh\n")))
                .build();
        Path other = folder.resolve("other.layer");
        new LayerWriter(SquashfsOptions.zstd(0)).write(tree, other, Cancellation.NEVER);
        SystemManifest.Layer layer = manifest.layers().getLast();
        refused(
                "[B] Refused: layer '" + layer.name() + "' on /dev/vda1 has " + Files.size(other)
                        + " bytes, the manifest says " + layer.size() + ".",
                "swapped-layer",
                provisioned.with(layer.mediumPath(), Content.ofFile(other)));
    }

    @Test
    void aFlippedBitInContainerAIsRefusedBeforeAnythingIsUnsealed() throws Exception {
        refused(
                "[B] Refused: container 'a' was changed: its SHA-256 digest is not the one in the manifest.",
                "container",
                flipped(manifest.containers().get(0).mediumPath()));
    }

    @Test
    void aFlippedBitInTheSealedKeyLeavesContainerAClosed() throws Exception {
        refused(CLOSED + "the key for this machine on the medium was changed", "sealed-key", flipped(keyPath(tpm)));
    }

    private static String keyPath(VirtualTpm machine) throws Exception {
        return "xter/machines/" + machine.endorsement() + ".key";
    }

    /** What the vendor signed for an older or another release, beside the kernel.efi of this one. */
    private static MediumFiles manifestOf(UUID product, UnaryOperator<String> change) throws Exception {
        ReleaseKeys keys = ReleaseKeys.of(folder, vendor, product);
        byte[] other = change.apply(new String(bytes(BootMedium.MANIFEST), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        byte[] signature = ManifestSigner.sign(other, keys.product(), keys.time(Instant.EPOCH));
        return provisioned
                .with(BootMedium.MANIFEST, Content.of(other))
                .with(BootMedium.SIGNATURE, Content.of(signature));
    }

    @Test
    void theSystemOfAnOlderReleaseIsRefusedByItsEpoch() throws Exception {
        refused(
                "[B] Refused: the manifest has the security epoch 2, this kernel.efi takes 3 and later.",
                "older",
                manifestOf(PRODUCT, text -> text.replace("\nepoch 3\n", "\nepoch 2\n")));
    }

    @Test
    void theSystemOfAnotherProductIsRefusedByItsName() throws Exception {
        refused(
                "[B] Refused: the manifest or its signer is of product " + OTHER_PRODUCT + " instead of " + PRODUCT
                        + ".",
                "other-product",
                manifestOf(OTHER_PRODUCT, text -> text.replace(PRODUCT.toString(), OTHER_PRODUCT.toString())));
    }

    @Test
    void aWholeOlderReleaseStaysClosedOnceALaterOneWasHealthy() throws Exception {
        try (VirtualTpm later = new VirtualTpm()) {
            MediumFiles own = provision(later, "older-release.img");
            later.countUp();
            startUntil(
                    CLOSED + "this machine has run a release of a later security epoch, so it does not open this one.",
                    "later-epoch",
                    own,
                    Optional.of(later));
        }
    }

    @Test
    void theSameDiskWithAnotherTpmOrNoneStaysClosed() throws Exception {
        try (VirtualTpm other = new VirtualTpm()) {
            startUntil(
                    CLOSED + "the medium has no key for this machine's TPM (its endorsement key is "
                            + other.endorsement() + ").",
                    "other-tpm",
                    provisioned,
                    Optional.of(other));
        }
        startUntil(CLOSED + "this machine has no TPM.", "no-tpm", provisioned, Optional.empty());
    }

    @Test
    void aPersonalisedImageOpensOnItsMachineAndStaysClosedOnAnother() throws Exception {
        MediumFiles personal = provision(tpm, "own.img", "--personal", "--passphrase-file", "passphrase");
        startUntil("[B] container a        opened, verified on every read", "personal", personal, Optional.of(tpm));
        try (VirtualTpm other = new VirtualTpm()) {
            String mine = new String(personal.file(keyPath(tpm)).orElseThrow().bytes(), StandardCharsets.US_ASCII);
            startUntil(
                    CLOSED + "the key for this machine on the medium was changed, or sealed for another TPM.",
                    "personal-elsewhere",
                    personal.with(keyPath(other), Content.of(mine.replace(tpm.endorsement(), other.endorsement()))),
                    Optional.of(other));
        }
    }

    @Test
    void aCredentialOnTheMediumKeepsTheKeyInTheTpm() throws Exception {
        refused(
                CLOSED + "something was added to this start, such as a command line or credentials (PCR 12).",
                "credential",
                provisioned.with("loader/credentials/attack.cred", Content.of("words")));
    }

    /** Each of these is tried in one start, which is as ever: the signed command line is the only one. */
    @Test
    void loaderEntriesLoadOptionsAndCredentialsOfFirmwareChangeNothing() throws Exception {
        Path disk = folder.resolve("injected.img");
        provisioned
                .with(
                        "loader/entries/attack.conf",
                        Content.of("title attack\nefi /EFI/BOOT/BOOTX64.EFI\noptions init=/bin/sh attacked=entry\n"))
                .write(disk, Cancellation.NEVER);
        Path kernel = Files.write(folder.resolve("kernel.efi"), bytes(BootMedium.LOADER));
        List<String> injected = List.of(
                "-kernel",
                kernel.toString(),
                "-append",
                "'init=/bin/sh attacked=options'",
                "-smbios",
                "type=11,value=io.systemd.credential:attack=attacked",
                "-smbios",
                "type=11,value=io.systemd.stub.kernel-cmdline-extra=attacked=smbios");
        try (Guest guest =
                Guest.start("attacked-injected", computer(disk), tpm.in(Qemu.find(System.getenv()), injected))) {
            guest.waitFor("[B] container a        opened, verified on every read", START);
            String password = guest.waitFor(Pattern.compile("Password of admin[^:]*: +(\\S+)\n"), START)
                    .group(1);
            guest.logIn("admin", password, START);
            guest.becomeRoot(password);
            Matcher commandLine = Pattern.compile("console=tty0 [ -~]+")
                    .matcher(new String(bytes(BootMedium.LOADER), StandardCharsets.ISO_8859_1));
            assertTrue(commandLine.find());
            assertEquals(commandLine.group(), guest.run("cat /proc/cmdline"));
            assertEquals("", guest.run("ls -A /run/credentials/@system 2>/dev/null || :"));
            assertFalse(guest.console().contains("Words added to the command line"), guest::console);
        }
        tpm.awaitEnd();
    }
}

package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xter.tests.export.SignedRouter.START;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.engine.image.BootMedium;
import org.xter.engine.image.MediumFiles;
import org.xter.engine.inspect.ReleaseInspection;
import org.xter.engine.report.BuildReport;
import org.xter.engine.report.LastExport;
import org.xter.report.Cancellation;
import org.xter.store.Content;
import org.xter.store.Store;
import org.xter.tests.boot.Guest;
import org.xter.tests.boot.SignedProgram;
import org.xter.tests.boot.VirtualTpm;
import org.xter.tests.formats.DebianPackages;

/**
 * The signed Router with a container A on a machine with a TPM and Secure Boot: opened by its passphrase at first, by its TPM
 * once it is provisioned, and not when what starts is not what the vendor signed for that.
 */
@Tag("boot")
class ProvisionedRouterTest {
    private static final String PASSPHRASE = "wholly secret words";

    @TempDir
    static Path folder;

    private static SignedRouter vendor;
    private static Path image;

    @BeforeAll
    static void export() throws Exception {
        vendor = SignedRouter.of(folder);
        vendor.edition("one", PASSPHRASE, text -> text.replace("  product: ", "  epoch: 3\n  product: ")
                .replace("    packages: [dnsmasq]\n", "    packages: [dnsmasq]\n    container: a\n")
                .replace(
                        "boot:\n",
                        "protection:\n  container-a: { cipher: aes-xts, unlock: [tpm, passphrase] }\n\nboot:\n"));
        Xter.Outcome refused = vendor.export("one");
        assertEquals(1, refused.exit(), refused.err());
        assertTrue(
                refused.err().contains("container A is unlocked by the TPM or a depot, which takes a signed release"),
                refused::err);
        image = vendor.signed("one");
    }

    @Test
    void aProvisionedMachineStartsUnattendedAndOnlyWhatTheVendorSignedForIt() throws Exception {
        try (VirtualTpm tpm = new VirtualTpm()) {
            firstStart(tpm);
            Path provisioned = provision();
            unattendedStart(tpm, personal());
            otherCommandLine(tpm, provisioned);
        }
    }

    private static void firstStart(VirtualTpm tpm) throws Exception {
        try (Guest guest = vendor.start("provisioning", tpm, image)) {
            Matcher named = guest.waitFor(
                    Pattern.compile("The TPM does not open container 'a': the medium has no key for this machine's TPM"
                            + " \\(its endorsement key is (000b[0-9a-f]{64})\\)\\."),
                    START);
            Files.writeString(folder.resolve("endorsement"), named.group(1));
            guest.waitFor("Passphrase of container 'a': ", START);
            guest.type(PASSPHRASE + "\n");
            SignedRouter.becomeRoot(guest);
            assertEquals(
                    "1",
                    guest.run("od -An -t u1 -j 4 /sys/firmware/efi/efivars/SecureBoot-*")
                            .strip());
            registersAreThoseOfTheReport(guest);
            Files.writeString(folder.resolve("machine"), guest.run("cat /run/xter/machine") + "\n");
            assertEquals("", guest.run("ls /run/xter/epoch 2>/dev/null || :"));
        }
        tpm.awaitEnd();
    }

    private static void registersAreThoseOfTheReport(Guest guest) throws Exception {
        List<BuildReport.RegisterFacts> predicted = LastExport.find(image.getParent(), "router")
                .orElseThrow()
                .report()
                .registers();
        int compared = 0;
        for (BuildReport.RegisterFacts each : predicted) {
            boolean then = each.register() < 11 || each.phase().equals("enter-initrd:leave-initrd");
            if (then) {
                String held = guest.run("cat /sys/class/tpm/tpm0/pcr-" + each.bank() + "/" + each.register());
                assertEquals(each.value(), held.strip().toLowerCase(Locale.ROOT), each.bank() + " " + each.register());
                compared++;
            }
        }
        assertEquals(8, compared, "4, 7, 11 and 12 in two banks");
    }

    /** The machine's counter is told as that of an earlier epoch, so that it has to go on by one. */
    private static Path provision() throws Exception {
        String facts = Files.readString(folder.resolve("machine"));
        Files.writeString(folder.resolve("machine"), facts.replace("\nepoch 3\n", "\nepoch 2\n"));
        Files.writeString(folder.resolve("later"), facts.replace("\nepoch 3\n", "\nepoch 4\n"));
        Files.writeString(folder.resolve("wrong"), "other words\n");
        String endorsement = endorsement();
        Path unprotected = ExportedRouter.get().image();
        refuses("which is not the one you named", image, "machine", "one.words", "000b" + "0".repeat(64));
        refuses("opens none of the 1 key slots", image, "machine", "wrong", endorsement);
        refuses("has the security epoch 3, the machine is in 4", image, "later", "one.words", endorsement);
        refuses("has no container A", unprotected, "machine", "one.words", endorsement);
        refuses("it is no file of the form", image, "one.words", "one.words", endorsement);
        Xter.Outcome done = vendor.provision("one.img", image, "machine", "one.words", endorsement)
                .orFail();
        rememberMachine(done);
        return folder.resolve("one.img");
    }

    private static void rememberMachine(Xter.Outcome provisioned) throws Exception {
        Matcher machine = Pattern.compile("machine +([0-9a-f-]{36})\n").matcher(provisioned.out());
        assertTrue(machine.find(), provisioned::out);
        Files.writeString(folder.resolve("id"), machine.group(1).replace("-", ""));
    }

    /** The same machine's image with a container A of its own, which what opens the release's does not open. */
    private static Path personal() throws Exception {
        Xter.Outcome alone = vendor.provision(
                "personal.img", image, "machine", "one.words", endorsement(), "--personal", "--key-output", "key");
        assertEquals(1, alone.exit(), alone.err());
        assertTrue(alone.err().contains("which a key alone does not open"), alone::err);
        rememberMachine(vendor.provision(
                        "personal.img",
                        image,
                        "machine",
                        "one.words",
                        endorsement(),
                        "--personal",
                        "--passphrase-file",
                        "passphrase")
                .orFail());
        Path personal = folder.resolve("personal.img");
        Xter.run(folder, "inspect", personal.toString(), "--keyring", "keys").orFail();
        Store own = Store.open(folder.resolve("own-store"));
        Path common = container(image, own, "common");
        Path mine = container(personal, own, "mine");
        Path words = Files.writeString(folder.resolve("bare-words"), PASSPHRASE);
        cryptsetup("luksDump", mine.toString());
        cryptsetup("open", "--test-passphrase", "--key-file", words.toString(), mine.toString());
        Path key = folder.resolve("volume-key");
        cryptsetup(
                "luksDump",
                "--batch-mode",
                "--dump-volume-key",
                "--volume-key-file",
                key.toString(),
                "--key-file",
                words.toString(),
                common.toString());
        List<String> byKey = List.of("open", "--test-passphrase", "--volume-key-file", key.toString());
        cryptsetup(Stream.concat(byKey.stream(), Stream.of(common.toString())).toArray(String[]::new));
        AssertionError closed = assertThrows(
                AssertionError.class,
                () -> cryptsetup(Stream.concat(byKey.stream(), Stream.of(mine.toString()))
                        .toArray(String[]::new)));
        assertTrue(closed.getMessage().contains("Volume key does not match the volume"), closed.getMessage());
        return personal;
    }

    private static Path container(Path medium, Store own, String name) throws Exception {
        String path = ReleaseInspection.read(medium, own, Cancellation.NEVER)
                .manifest()
                .containers()
                .get(0)
                .mediumPath();
        byte[] bytes = MediumFiles.read(medium, own, Cancellation.NEVER)
                .file(path)
                .orElseThrow()
                .bytes();
        return Files.write(folder.resolve(name), bytes);
    }

    private static void cryptsetup(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("/sbin/cryptsetup"));
        command.addAll(List.of(words));
        DebianPackages.run(folder, command.toArray(String[]::new));
    }

    private static String endorsement() throws Exception {
        return Files.readString(folder.resolve("endorsement"));
    }

    private static void refuses(String why, Path release, String machine, String words, String endorsement)
            throws Exception {
        Xter.Outcome outcome = vendor.provision("one.img", release, machine, words, endorsement);
        assertEquals(1, outcome.exit(), outcome.err());
        assertTrue(outcome.err().contains(why), outcome::err);
        assertFalse(Files.exists(folder.resolve("one.img")));
    }

    private static void unattendedStart(VirtualTpm tpm, Path disk) throws Exception {
        try (Guest guest = vendor.start("unattended", tpm, disk)) {
            guest.waitFor("[B] container a        the TPM gave out its key", START);
            guest.waitFor("[B] container a        opened, verified on every read", START);
            SignedRouter.becomeRoot(guest);
            assertFalse(guest.console().contains("Passphrase of container"), guest::console);
            registersAreThoseOfTheReport(guest);
            assertEquals(Files.readString(folder.resolve("id")), guest.run("cat /etc/machine-id"));
            assertEquals("", guest.run("ls /run/xter/tpm/secret /run/xter/tpm/volume 2>/dev/null || :"));
            String counted =
                    guest.run("for i in $(seq 100); do systemctl is-active -q xter-epoch || break; sleep 0.5; done;"
                            + " systemctl show -P Result xter-epoch; . /usr/lib/xter/registers.sh; read -r counter most"
                            + " </run/xter/epoch; echo $((most - $(tpm_count $counter)))");
            assertEquals("success\n0", counted);
            assertTrue(guest.console().contains("[C] The system is healthy"), guest::console);
            assertEquals("", guest.run("systemctl --failed --no-legend"));
        }
        tpm.awaitEnd();
    }

    /** Signed by the kernel key, so that firmware starts it, but not as a start that may unseal. */
    private static void otherCommandLine(VirtualTpm tpm, Path disk) throws Exception {
        Store own = Store.open(folder.resolve("own-store"));
        MediumFiles files = MediumFiles.read(disk, own, Cancellation.NEVER);
        byte[] kernel = files.file(BootMedium.LOADER).orElseThrow().bytes();
        String text = new String(kernel, StandardCharsets.ISO_8859_1);
        Matcher word = Pattern.compile("xter\\.medium=[0-9-]*([a-f])").matcher(text);
        assertTrue(word.find());
        kernel[word.start(1)] -= 'a' - 'A';
        Path changed = Files.write(folder.resolve("changed.efi"), kernel);
        DebianPackages.run(folder, "sbattach", "--remove", changed.toString());
        Path signed = SignedProgram.of(changed, vendor.keys(), folder);
        Path medium = folder.resolve("changed.img");
        files.with(BootMedium.LOADER, Content.ofFile(signed)).write(medium, Cancellation.NEVER);
        try (Guest guest = vendor.start("other-command-line", tpm, medium)) {
            guest.waitFor(
                    "[B] The TPM does not open container 'a': what was started is not what the vendor signed for the"
                            + " loader (PCR 11).",
                    START);
            guest.waitFor("Passphrase of container 'a': ", START);
        }
    }
}

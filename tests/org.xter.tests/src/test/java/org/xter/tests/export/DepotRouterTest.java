package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.engine.vm.Drive;
import org.xter.engine.vm.NetworkCard;
import org.xter.engine.vm.Qemu;
import org.xter.engine.vm.Startup;
import org.xter.engine.vm.UefiFirmware;
import org.xter.engine.vm.VirtualMachine;
import org.xter.tests.boot.Guest;
import org.xter.tests.boot.VirtualTpm;
import org.xter.trust.depot.DepotFolder;
import org.xter.trust.depot.DepotServer;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.secureboot.SecureBootKeys;

/**
 * The signed Router whose container A is opened by a depot: by its passphrase at first, by the depot once the machine is
 * provisioned, under a key of its own, and by its passphrase again once the depot no longer allows the start.
 */
@Tag("boot")
@Tag("slow")
class DepotRouterTest {
    private static final UUID PRODUCT = UUID.fromString("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10");
    private static final Path FIRMWARE = Path.of("/usr/share/OVMF/OVMF_CODE_4M.fd");
    private static final Path VARIABLES = Path.of("/usr/share/OVMF/OVMF_VARS_4M.fd");
    /** The loopback interface of the host, as QEMU's own network shows it to the guest. */
    private static final String HOST = "10.0.2.2";

    private static final String PASSPHRASE = "wholly secret words";
    private static final Duration START = Duration.ofSeconds(600);
    private static final Pattern PASSWORD = Pattern.compile("Password of admin[^:]*: +(\\S+)\n");

    @TempDir
    static Path folder;

    private static final List<String> LOG = Collections.synchronizedList(new ArrayList<>());
    private static DepotServer depot;
    private static Path variables;
    private static String store;
    private static Path image;

    @BeforeAll
    static void export() throws Exception {
        assumeTrue(Boolean.getBoolean("xter.slow"), "slow: -Dxter.slow=true runs it");
        for (Path needed : List.of(FIRMWARE, VARIABLES, Path.of("/usr/bin/swtpm"))) {
            assumeTrue(Files.exists(needed), needed + " is missing (Debian packages ovmf, swtpm)");
        }
        Keyring vendor = Keyring.create(
                folder.resolve("keys"),
                "vendor",
                Optional.empty(),
                new Keyring.Surroundings("passphrase"::toCharArray, new SecureRandom(), InstantSource.system()));
        vendor.newProduct(PRODUCT);
        variables = Files.write(
                folder.resolve("variables"), SecureBootKeys.of(vendor).store(VARIABLES, Instant.now()));
        Files.writeString(folder.resolve("passphrase"), "passphrase\n");
        Files.writeString(folder.resolve("words"), PASSPHRASE + "\n");
        Xter.run(folder, "depot", "new", "depot", "--host", HOST, "--keyring", "keys")
                .orFail();
        depot = DepotServer.start(
                new DepotFolder(folder.resolve("depot")),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                LOG::add);
        ExportedRouter router = ExportedRouter.get();
        store = router.folder().resolve("store").toString();
        Path edition = folder.resolve("edition/router.edition");
        ExportedRouter.copy(router.edition().getParent(), edition.getParent());
        Files.copy(folder.resolve("depot/depot.crt"), edition.resolveSibling("depot.crt"));
        Files.writeString(
                edition,
                Files.readString(edition)
                        .replace("    packages: [dnsmasq]\n", "    packages: [dnsmasq]\n    container: a\n")
                        .replace(
                                "boot:\n",
                                "protection:\n  container-a: { cipher: aes-xts, unlock: [depot, passphrase] }\n"
                                        + "  depot: { address: \"" + HOST + ":"
                                        + depot.address().getPort() + "\", authority: depot.crt }\n\nboot:\n"));
        Xter.run(
                        folder,
                        "export",
                        edition.toString(),
                        "-o",
                        "out",
                        "--store",
                        store,
                        "--container-a-passphrase-file",
                        "words",
                        "--keyring",
                        "keys",
                        "--passphrase-file",
                        "passphrase")
                .orFail();
        image = folder.resolve("out").resolve(router.image().getFileName());
    }

    @AfterAll
    static void end() {
        if (depot != null) {
            depot.close();
        }
    }

    private static Guest start(String name, VirtualTpm tpm, Path disk) throws Exception {
        Path own = Files.copy(variables, folder.resolve(name + ".variables"));
        VirtualMachine machine = VirtualMachine.headless(
                        new Startup.Uefi(new UefiFirmware(FIRMWARE, own)),
                        1024L << 20,
                        2,
                        List.of(Drive.unchanged(disk, Drive.Format.RAW)))
                .withCards(List.of(new NetworkCard.User(List.of()), new NetworkCard.Unplugged()));
        return Guest.start(name, machine, tpm.in(Qemu.find(System.getenv())));
    }

    private static void becomeRoot(Guest guest) throws Exception {
        String password = guest.waitFor(PASSWORD, START).group(1);
        guest.logIn("admin", password, Duration.ofSeconds(90));
        guest.becomeRoot(password);
    }

    @Test
    void theDepotOpensAProvisionedMachineUnattendedUntilItAllowsTheStartNoMore() throws Exception {
        try (VirtualTpm tpm = new VirtualTpm()) {
            String endorsement = firstStart(tpm);
            Path personal = provision(endorsement);
            unattendedStart(tpm, personal);
            for (Path each : files("starts")) {
                Files.delete(each);
            }
            refusedStart(tpm, personal);
        }
    }

    private static String firstStart(VirtualTpm tpm) throws Exception {
        String endorsement;
        try (Guest guest = start("unknown", tpm, image)) {
            endorsement = guest.waitFor(
                            Pattern.compile("The depot does not open container 'a': the medium has no key for this"
                                    + " machine's TPM \\(its endorsement key is (000b[0-9a-f]{64})\\)\\."),
                            START)
                    .group(1);
            guest.waitFor("Passphrase of container 'a': ", START);
            guest.type(PASSPHRASE + "\n");
            becomeRoot(guest);
            Files.writeString(folder.resolve("machine"), guest.run("cat /run/xter/machine") + "\n");
        }
        tpm.awaitEnd();
        assertEquals(List.of(), LOG, "who has nothing to show does not ask");
        return endorsement;
    }

    private static Path provision(String endorsement) throws Exception {
        Xter.Outcome alone = xterProvision(endorsement);
        assertEquals(1, alone.exit(), alone.err());
        assertTrue(alone.err().contains("The release asks a depot for the key of container A"), alone::err);
        Xter.Outcome nowhere = xterProvision(endorsement, "--depot", "nowhere");
        assertEquals(1, nowhere.exit(), nowhere.err());
        assertTrue(nowhere.err().contains("This is no folder of a depot"), nowhere::err);
        xterProvision(endorsement, "--depot", "depot").orFail();
        Xter.Outcome done =
                xterProvision(endorsement, "--depot", "depot", "--personal").orFail();
        Matcher machine = Pattern.compile("machine +([0-9a-f-]{36})\n").matcher(done.out());
        assertTrue(machine.find(), done::out);
        Files.writeString(folder.resolve("id"), machine.group(1).replace("-", ""));
        assertEquals(1, files("machines").size());
        assertEquals(1, files("starts").size(), "both have the same start");
        assertEquals(2, files("keys").size(), "the release's container and the machine's own");
        for (Path each : files("keys")) {
            assertEquals(64, Files.size(each));
        }
        return folder.resolve("one.img");
    }

    private static Xter.Outcome xterProvision(String endorsement, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "provision",
                image.toString(),
                "--store",
                store,
                "--keyring",
                "keys",
                "--passphrase-file",
                "passphrase",
                "--machine",
                "machine",
                "--container-a-passphrase-file",
                "words",
                "--endorsement",
                endorsement,
                "-o",
                "one.img"));
        command.addAll(List.of(more));
        return Xter.run(folder, command.toArray(String[]::new));
    }

    private static List<Path> files(String kind) throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("depot").resolve(kind))) {
            return files.toList();
        }
    }

    private static void unattendedStart(VirtualTpm tpm, Path disk) throws Exception {
        try (Guest guest = start("admitted", tpm, disk)) {
            guest.waitFor("[B] container a        the depot gave out its key", START);
            guest.waitFor("[B] container a        opened, verified on every read", START);
            becomeRoot(guest);
            assertFalse(guest.console().contains("Passphrase of container"), guest::console);
            assertEquals(Files.readString(folder.resolve("id")), guest.run("cat /etc/machine-id"));
            assertEquals(
                    "", guest.run("find /run/xter/tpm -name secret -o -name volume -o -name key.der -o -name answer"));
            assertEquals(
                    "10.0.2.15/24",
                    guest.run("for i in $(seq 100); do ip -4 -o address show wan | grep -q 10.0.2 && break; sleep 0.3;"
                            + " done; ip -4 -o address show wan | awk '{ print $4 }'"),
                    "the system has its card for itself");
            assertEquals("", guest.run("systemctl --failed --no-legend"));
        }
        tpm.awaitEnd();
        assertTrue(LOG.toString().contains("was released"), LOG::toString);
    }

    private static void refusedStart(VirtualTpm tpm, Path disk) throws Exception {
        try (Guest guest = start("refused", tpm, disk)) {
            guest.waitFor(
                    "[B] The depot does not open container 'a': the depot " + HOST + " refuses: depot.no-start.",
                    START);
            guest.waitFor("Passphrase of container 'a': ", START);
        }
    }
}

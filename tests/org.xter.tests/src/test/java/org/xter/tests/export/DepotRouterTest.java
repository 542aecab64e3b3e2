package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.xter.tests.export.SignedRouter.START;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.tests.boot.Guest;
import org.xter.tests.boot.VirtualTpm;
import org.xter.trust.depot.DepotFolder;
import org.xter.trust.depot.DepotServer;

/**
 * The signed Router whose container A is opened by a depot: by its passphrase at first, by the depot once the machine is
 * provisioned, under a key of its own, and by its passphrase again once the depot no longer allows the start.
 */
@Tag("boot")
@Tag("slow")
class DepotRouterTest {
    /** The loopback interface of the host, as QEMU's own network shows it to the guest. */
    private static final String HOST = "10.0.2.2";

    private static final String PASSPHRASE = "wholly secret words";

    @TempDir
    static Path folder;

    private static final List<String> LOG = Collections.synchronizedList(new ArrayList<>());
    private static DepotServer depot;
    private static SignedRouter vendor;
    private static Path image;

    @BeforeAll
    static void export() throws Exception {
        assumeTrue(Boolean.getBoolean("xter.slow"), "slow: -Dxter.slow=true runs it");
        vendor = SignedRouter.of(folder);
        Xter.run(folder, "depot", "new", "depot", "--host", HOST, "--keyring", "keys")
                .orFail();
        depot = DepotServer.start(
                new DepotFolder(folder.resolve("depot")),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                LOG::add);
        Path edition = vendor.edition("one", PASSPHRASE, text -> text.replace(
                        "    packages: [dnsmasq]\n", "    packages: [dnsmasq]\n    container: a\n")
                .replace(
                        "boot:\n",
                        "protection:\n  container-a: { cipher: aes-xts, unlock: [depot, passphrase] }\n"
                                + "  depot: { address: \"" + HOST + ":"
                                + depot.address().getPort() + "\", authority: depot.crt }\n\nboot:\n"));
        Files.copy(folder.resolve("depot/depot.crt"), edition.resolveSibling("depot.crt"));
        image = vendor.signed("one");
    }

    @AfterAll
    static void end() {
        if (depot != null) {
            depot.close();
        }
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
        try (Guest guest = vendor.start("unknown", tpm, image)) {
            endorsement = guest.waitFor(
                            Pattern.compile("The depot does not open container 'a': the medium has no key for this"
                                    + " machine's TPM \\(its endorsement key is (000b[0-9a-f]{64})\\)\\."),
                            START)
                    .group(1);
            guest.waitFor("Passphrase of container 'a': ", START);
            guest.type(PASSPHRASE + "\n");
            SignedRouter.becomeRoot(guest);
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
        String[] words = Stream.concat(Stream.of("--passphrase-file", "passphrase"), Stream.of(more))
                .toArray(String[]::new);
        return vendor.provision("one.img", image, "machine", "one.words", endorsement, words);
    }

    private static List<Path> files(String kind) throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("depot").resolve(kind))) {
            return files.toList();
        }
    }

    private static void unattendedStart(VirtualTpm tpm, Path disk) throws Exception {
        try (Guest guest = vendor.start("admitted", tpm, disk)) {
            guest.waitFor("[B] container a        the depot gave out its key", START);
            guest.waitFor("[B] container a        opened, verified on every read", START);
            SignedRouter.becomeRoot(guest);
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
        try (Guest guest = vendor.start("refused", tpm, disk)) {
            guest.waitFor(
                    "[B] The depot does not open container 'a': the depot " + HOST + " refuses: depot.no-start.",
                    START);
            guest.waitFor("Passphrase of container 'a': ", START);
        }
    }
}

package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.xter.tests.export.SignedRouter.START;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.tests.boot.CommandResult;
import org.xter.tests.boot.Guest;
import org.xter.tests.boot.VirtualTpm;

/**
 * The Router with its content filter in a container B that is born on the device, on a machine with a TPM and Secure Boot:
 * started by people until it is provisioned and knows that its TPM may open state and B, then by nobody, also with a release
 * of a higher epoch and another passphrase.
 */
class UnattendedRouterTest {
    private static final String FIRST = "first words of the vendor";
    private static final String SECOND = "second words of the vendor";
    private static final String CLIENTS = "wholly private words of the client";
    private static final String FILE = "/run/xter/contained/root-b/var/lib/haproxy/mine";

    @TempDir
    Path folder;

    private static String edition(String text, int epoch) {
        return text.replace("  product: ", "  epoch: " + epoch + "\n  product: ")
                .replace("    packages: [haproxy]\n", "    packages: [haproxy]\n    container: b\n")
                .replace("    - openssl\n", "    - openssl\n    - cryptsetup-bin\n    - e2fsprogs\n")
                .replace("boot:\n", """
                        protection:
                          container-a: { cipher: aes-xts, unlock: [tpm, passphrase] }
                          container-b: { cipher: serpent-xts, delivery: device, size: 32 MiB, unlock: [tpm, passphrase] }
                          state: partition

                        boot:
                        """);
    }

    private static CommandResult client(Guest guest, String command) throws InterruptedException {
        return guest.run("printf '%s\\n' '" + CLIENTS + "' | xter-unlock --stdin " + command, START);
    }

    private static void powerOff(Guest guest, VirtualTpm tpm) throws Exception {
        guest.type("systemctl poweroff\n");
        assertTrue(guest.waitForEnd(START).isPresent());
        tpm.awaitEnd();
    }

    @Test
    @Tag("boot")
    @Tag("sandbox")
    @Tag("slow")
    void aProvisionedMachineOpensAStateAndBByItself() throws Exception {
        assumeTrue(Boolean.getBoolean("xter.slow"), "slow: -Dxter.slow=true runs it");
        SignedRouter vendor = SignedRouter.of(folder);
        vendor.edition("first", FIRST, text -> edition(text, 1));
        Path first = vendor.signed("first");
        Path disk = ClientDisk.withStateAndSwap(folder.resolve("disk"), 64 << 20);
        try (VirtualTpm tpm = new VirtualTpm()) {
            String endorsement;
            try (Guest guest = vendor.start("not-provisioned", tpm, first, disk)) {
                endorsement = guest.waitFor(Pattern.compile("its endorsement key is (000b[0-9a-f]{64})\\)"), START)
                        .group(1);
                guest.waitFor("Passphrase of container 'a': ", START);
                guest.type(FIRST + "\n");
                guest.waitFor(Pattern.compile("\\[B] State volume /dev/vd.1\n"), START);
                SignedRouter.becomeRoot(guest);
                Files.writeString(folder.resolve("machine"), guest.run("cat /run/xter/machine") + "\n");
                client(guest, "b").orFail();
                guest.run("echo mine >" + FILE);
                CommandResult early = client(guest, "tpm b");
                assertEquals(1, early.status(), early.output());
                assertTrue(early.output().contains("the TPM gave out nothing for container B"), early.output());
                powerOff(guest, tpm);
            }
            Path provisioned = provision(vendor, "first", first, endorsement);
            try (Guest guest = vendor.start("attended", tpm, provisioned, disk)) {
                guest.waitFor("[B] container a        the TPM gave out its key", START);
                guest.waitFor(
                        "[B] The TPM does not open the state volume: the TPM holds no secrets of this machine.", START);
                guest.waitFor("Passphrase of container 'a' (empty: start without the state volume): ", START);
                guest.type(FIRST + "\n");
                guest.waitFor("[B] From now on the TPM opens the state volume.", START);
                guest.waitFor("[C] Container B is closed; these wait for it: Content filter", START);
                SignedRouter.becomeRoot(guest);
                assertEquals("600", guest.run("stat -c %a /run/xter/tpm-b"));
                client(guest, "tpm b").orFail();
                powerOff(guest, tpm);
            }
            unattended("unattended", vendor, tpm, provisioned, disk);
            vendor.edition("second", SECOND, text -> edition(text, 2));
            Path second = provision(vendor, "second", vendor.signed("second"), endorsement);
            unattended("later", vendor, tpm, second, disk);
            unattended("later-again", vendor, tpm, second, disk);
        }
    }

    private Path provision(SignedRouter vendor, String name, Path release, String endorsement) throws Exception {
        vendor.provision(name + ".img", release, "machine", name + ".words", endorsement)
                .orFail();
        return folder.resolve(name + ".img");
    }

    private static void unattended(String name, SignedRouter vendor, VirtualTpm tpm, Path image, Path disk)
            throws Exception {
        try (Guest guest = vendor.start(name, tpm, image, disk)) {
            guest.waitFor("[B] container a        the TPM gave out its key", START);
            guest.waitFor(Pattern.compile("\\[B] State volume /dev/vd.1\n"), START);
            guest.waitFor("[C] Container B was opened by this machine's TPM", START);
            SignedRouter.becomeRoot(guest);
            assertFalse(guest.console().contains("Passphrase of container"), guest::console);
            assertEquals("open", guest.run("xter-unlock --status b"));
            assertEquals("mine", guest.run("cat " + FILE));
            assertEquals("", guest.run("ls /run/xter/tpm-b /run/xter/tpm/secrets 2>/dev/null || :"));
            assertEquals(
                    "active",
                    guest.run("for i in $(seq 100); do systemctl is-active haproxy -q && break; sleep 0.3; done;"
                            + " systemctl is-active haproxy"));
            guest.run("for i in $(seq 100); do systemctl is-active -q xter-epoch || break; sleep 0.5; done");
            assertEquals("success", guest.run("systemctl show -P Result xter-epoch"));
            assertEquals("", guest.run("systemctl --failed --no-legend"));
            powerOff(guest, tpm);
        }
    }
}

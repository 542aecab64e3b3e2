package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
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

/**
 * A Router whose content filter lies in a container B that is born on the device: nobody is asked for its passphrase in the
 * export, the client chooses it at the first unlock, and a later release of a higher epoch, under another passphrase of
 * container A, finds it as it was.
 */
class BornContainerTest {
    private static final Duration START = Duration.ofSeconds(300);
    private static final String CLIENTS = "wholly private words of the client";

    @TempDir
    Path folder;

    private Path export(String version, int epoch, String passphrase) throws Exception {
        ExportedRouter router = ExportedRouter.get();
        Path edition = folder.resolve(version + "/router.edition");
        ExportedRouter.copy(router.edition().getParent(), edition.getParent());
        Files.writeString(
                edition,
                Files.readString(edition)
                        .replace("  version: 1.28.0\n", "  version: " + version + "\n  epoch: " + epoch + "\n")
                        .replace("    packages: [haproxy]\n", "    packages: [haproxy]\n    container: b\n")
                        .replace("    - openssl\n", "    - openssl\n    - cryptsetup-bin\n    - e2fsprogs\n")
                        .replace(
                                "boot:\n",
                                "protection:\n  container-a: { cipher: aes-xts }\n"
                                        + "  container-b: { cipher: serpent-xts, delivery: device, size: 32 MiB }\n"
                                        + "  state: partition\n\nboot:\n"));
        Files.writeString(folder.resolve("passphrase"), passphrase + "\n");
        Xter.run(
                        folder,
                        "export",
                        edition.toString(),
                        "-o",
                        "out-" + version,
                        "--store",
                        router.folder().resolve("store").toString(),
                        "--container-a-passphrase-file",
                        "passphrase")
                .orFail();
        try (var files = Files.list(folder.resolve("out-" + version))) {
            return files.filter(file -> file.toString().endsWith(".img"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Guest start(String name, Path image) throws Exception {
        Qemu qemu = Qemu.find(System.getenv());
        return Guest.start(
                name,
                VirtualMachine.headless(
                                new Startup.Uefi(UefiFirmware.find(qemu.program())),
                                1024L << 20,
                                2,
                                List.of(
                                        Drive.unchanged(image, Drive.Format.RAW),
                                        new Drive(folder.resolve("disk"), Drive.Format.RAW, true)))
                        .withCards(List.of(new NetworkCard.User(List.of()), new NetworkCard.Unplugged())));
    }

    private static void becomeRoot(Guest guest) throws InterruptedException {
        String password = guest.waitFor(Pattern.compile("Password of admin[^:]*: +(\\S+)\n"), START)
                .group(1);
        guest.logIn("admin", password, START);
        guest.becomeRoot(password);
    }

    private static void waitForFilter(Guest guest) throws InterruptedException {
        assertEquals(
                "active",
                guest.run("for i in $(seq 100); do systemctl is-active haproxy -q && break; sleep 0.3; done;"
                        + " systemctl is-active haproxy"));
    }

    @Test
    @Tag("boot")
    @Tag("sandbox")
    @Tag("slow")
    void aLaterReleaseFindsTheContainerThatTheClientMadeOnTheDevice() throws Exception {
        assumeTrue(Boolean.getBoolean("xter.slow"), "slow: -Dxter.slow=true runs it");
        Path first = export("1.28.0", 1, "first words of the vendor");
        Path second = export("1.29.0", 2, "second words of the vendor");
        ClientDisk.withStateAndSwap(folder.resolve("disk"), 64 << 20);
        String uuid;
        try (Guest guest = start("born-first", first)) {
            guest.waitFor("Passphrase of container 'a': ", START);
            guest.type("first words of the vendor\n");
            guest.waitFor(Pattern.compile("\\[B] State volume /dev/vd.1\n"), START);
            guest.waitFor("[C] Container B is not made yet; these wait for it: Content filter", START);
            becomeRoot(guest);
            assertEquals("new", guest.run("xter-unlock --status b"));
            guest.type("xter-unlock b\n");
            for (String prompt : List.of("New passphrase of container B: ", "The same once more: ")) {
                guest.waitFor(prompt, START);
                guest.type(CLIENTS + "\n");
            }
            guest.waitFor("Container B is open; its services start.", START);
            waitForFilter(guest);
            guest.run("echo mine >/run/xter/contained/root-b/var/lib/haproxy/mine");
            assertEquals("no", guest.run("[ -e /var/lib/haproxy/mine ] && echo yes || echo no"));
            uuid = guest.run("cryptsetup luksUUID /run/xter/state/b/container");
            assertFalse(guest.console().contains("wholly"), guest::console);
            guest.type("systemctl poweroff\n");
            assertTrue(guest.waitForEnd(START).isPresent());
        }
        try (Guest guest = start("born-second", second)) {
            guest.waitFor("Passphrase of container 'a': ", START);
            guest.type("second words of the vendor\n");
            guest.waitFor("Earlier passphrase of container 'a' (empty: start without the state volume): ", START);
            guest.type("first words of the vendor\n");
            guest.waitFor("[B] The state volume now opens with what opens container 'a'.", START);
            guest.waitFor("[C] Container B is closed; these wait for it: Content filter", START);
            becomeRoot(guest);
            guest.run("printf '%s\\n' '" + CLIENTS + "' | xter-unlock --stdin b", Duration.ofSeconds(120))
                    .orFail();
            waitForFilter(guest);
            assertEquals("mine", guest.run("cat /run/xter/contained/root-b/var/lib/haproxy/mine"));
            assertEquals(uuid, guest.run("cryptsetup luksUUID /run/xter/state/b/container"));
            assertTrue(guest.run("cat /run/xter/contained/root-b/usr/lib/xter/edition")
                    .contains("VERSION=\"1.29.0\""));
            assertEquals("", guest.run("systemctl --failed --no-legend"));
        }
    }
}

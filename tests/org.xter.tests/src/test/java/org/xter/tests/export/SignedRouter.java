package org.xter.tests.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.xter.engine.vm.Drive;
import org.xter.engine.vm.NetworkCard;
import org.xter.engine.vm.Qemu;
import org.xter.engine.vm.Startup;
import org.xter.engine.vm.UefiFirmware;
import org.xter.engine.vm.VirtualMachine;
import org.xter.tests.boot.Guest;
import org.xter.tests.boot.TestVendor;
import org.xter.tests.boot.VirtualTpm;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.secureboot.SecureBootKeys;

/**
 * A vendor of Routers with a keyring: exports signed releases, provisions them for a machine and starts that with Secure Boot.
 *
 * @param folder for all that is made; in it the keyring {@code keys} and the file {@code passphrase}, which opens its keys
 * @param keys the vendor's
 */
record SignedRouter(Path folder, Keyring keys) {
    static final UUID PRODUCT = UUID.fromString("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10");
    private static final Path FIRMWARE = Path.of("/usr/share/OVMF/OVMF_CODE_4M.fd");
    private static final Path VARIABLES = Path.of("/usr/share/OVMF/OVMF_VARS_4M.fd");
    static final Duration START = Duration.ofSeconds(400);

    private static final Pattern PASSWORD = Pattern.compile("Password of admin[^:]*: +(\\S+)\n");

    /** Makes the vendor's keys; gives up where what starts machines is missing. */
    static SignedRouter of(Path folder) throws Exception {
        for (Path needed : List.of(FIRMWARE, VARIABLES, Path.of("/usr/bin/swtpm"), Path.of("/usr/bin/sbsign"))) {
            assumeTrue(Files.exists(needed), needed + " is missing (Debian packages ovmf, swtpm, sbsigntool)");
        }
        Keyring keys = TestVendor.create(folder.resolve("keys"), "vendor");
        keys.newProduct(PRODUCT);
        Files.write(folder.resolve("variables"), SecureBootKeys.of(keys).store(VARIABLES, Instant.now()));
        Files.writeString(folder.resolve("passphrase"), TestVendor.PASSPHRASE + "\n");
        return new SignedRouter(folder, keys);
    }

    /** Writes an edition into a folder of its own, and what opens its container A into {@code NAME.words}; its file is returned. */
    Path edition(String name, String passphrase, UnaryOperator<String> change) throws Exception {
        ExportedRouter router = ExportedRouter.get();
        Path edition = folder.resolve(name).resolve("router.edition");
        ExportedRouter.copy(router.edition().getParent(), edition.getParent());
        Files.writeString(edition, change.apply(Files.readString(edition)));
        Files.writeString(folder.resolve(name + ".words"), passphrase + "\n");
        return edition;
    }

    /**
     * Exports a release.
     *
     * @param name of an edition that was written
     * @param more words of the command
     * @return how it ended; the image is what {@link #signed} gives
     */
    Xter.Outcome export(String name, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "export",
                folder.resolve(name).resolve("router.edition").toString(),
                "-o",
                "out-" + name,
                "--store",
                store(),
                "--container-a-passphrase-file",
                name + ".words"));
        command.addAll(List.of(more));
        return Xter.run(folder, command.toArray(String[]::new));
    }

    /** Exports a release that the keyring signs. */
    Path signed(String name) throws Exception {
        export(name, "--keyring", "keys", "--passphrase-file", "passphrase").orFail();
        try (var files = Files.list(folder.resolve("out-" + name))) {
            return files.filter(file -> file.toString().endsWith(".img"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String store() throws Exception {
        return ExportedRouter.get().folder().resolve("store").toString();
    }

    /**
     * Seals a release for a machine.
     *
     * @param output the medium to write, in the folder
     * @param machine the file with what the machine told of itself, in the folder
     * @param words the file with what opens container A, in the folder
     * @param endorsement the machine's name
     * @param more words of the command
     */
    Xter.Outcome provision(
            String output, Path release, String machine, String words, String endorsement, String... more)
            throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "provision",
                release.toString(),
                "--store",
                store(),
                "--keyring",
                "keys",
                "--machine",
                machine,
                "--container-a-passphrase-file",
                words,
                "--endorsement",
                endorsement,
                "-o",
                output));
        command.addAll(List.of(more));
        return Xter.run(folder, command.toArray(String[]::new));
    }

    /** Starts a machine from an image, with disks of its own. */
    Guest start(String name, VirtualTpm tpm, Path image, Path... disks) throws Exception {
        Path own = Files.copy(folder.resolve("variables"), folder.resolve(name + ".variables"));
        List<Drive> drives = new ArrayList<>(List.of(Drive.unchanged(image, Drive.Format.RAW)));
        for (Path disk : disks) {
            drives.add(new Drive(disk, Drive.Format.RAW, true));
        }
        VirtualMachine machine = VirtualMachine.headless(
                        new Startup.Uefi(new UefiFirmware(FIRMWARE, own)), 1024L << 20, 2, drives)
                .withCards(List.of(new NetworkCard.User(List.of()), new NetworkCard.Unplugged()));
        return Guest.start(name, machine, tpm.in(Qemu.find(System.getenv())));
    }

    /** Logs in as the administrator and becomes root. */
    static void becomeRoot(Guest guest) throws InterruptedException {
        String password = guest.waitFor(PASSWORD, START).group(1);
        guest.logIn("admin", password, Duration.ofSeconds(90));
        guest.becomeRoot(password);
    }
}

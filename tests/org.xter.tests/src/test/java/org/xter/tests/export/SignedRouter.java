package org.xter.tests.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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
import org.xter.tests.boot.VirtualTpm;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.secureboot.SecureBootKeys;

/**
 * A vendor of Routers with a keyring: exports signed releases, provisions them for a machine and starts that with Secure Boot.
 *
 * @param folder for all that is made
 */
record SignedRouter(Path folder) {
    static final Path FIRMWARE = Path.of("/usr/share/OVMF/OVMF_CODE_4M.fd");
    static final Path VARIABLES = Path.of("/usr/share/OVMF/OVMF_VARS_4M.fd");
    static final Duration START = Duration.ofSeconds(400);

    private static final UUID PRODUCT = UUID.fromString("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10");
    private static final Pattern PASSWORD = Pattern.compile("Password of admin[^:]*: +(\\S+)\n");

    /** Makes the vendor's keys. */
    static SignedRouter of(Path folder) throws Exception {
        Keyring keys = Keyring.create(
                folder.resolve("keys"),
                "vendor",
                Optional.empty(),
                new Keyring.Surroundings("passphrase"::toCharArray, new SecureRandom(), InstantSource.system()));
        keys.newProduct(PRODUCT);
        Files.write(folder.resolve("variables"), SecureBootKeys.of(keys).store(VARIABLES, Instant.now()));
        Files.writeString(folder.resolve("passphrase"), "passphrase\n");
        return new SignedRouter(folder);
    }

    /**
     * Exports a release.
     *
     * @param name a name for it in the folder
     * @param passphrase of container A
     * @param change of the edition's text
     * @return its image
     */
    Path export(String name, String passphrase, UnaryOperator<String> change) throws Exception {
        ExportedRouter router = ExportedRouter.get();
        Path edition = folder.resolve(name).resolve("router.edition");
        ExportedRouter.copy(router.edition().getParent(), edition.getParent());
        Files.writeString(edition, change.apply(Files.readString(edition)));
        Files.writeString(folder.resolve(name + ".words"), passphrase + "\n");
        Xter.run(
                        folder,
                        "export",
                        edition.toString(),
                        "-o",
                        "out-" + name,
                        "--store",
                        store(),
                        "--container-a-passphrase-file",
                        name + ".words",
                        "--keyring",
                        "keys",
                        "--passphrase-file",
                        "passphrase")
                .orFail();
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
     * @param machine what it told of itself
     * @param endorsement its name
     * @return the image for it
     */
    Path provision(String name, Path image, String machine, String endorsement) throws Exception {
        Files.writeString(folder.resolve("machine"), machine + "\n");
        Path provisioned = folder.resolve(name + ".img");
        Xter.run(
                        folder,
                        "provision",
                        image.toString(),
                        "--store",
                        store(),
                        "--keyring",
                        "keys",
                        "--machine",
                        "machine",
                        "--container-a-passphrase-file",
                        name + ".words",
                        "--endorsement",
                        endorsement,
                        "-o",
                        provisioned.toString())
                .orFail();
        return provisioned;
    }

    /** Starts a machine from an image, with a disk of its own. */
    Guest start(String name, VirtualTpm tpm, Path image, Path disk) throws Exception {
        Path own = Files.copy(folder.resolve("variables"), folder.resolve(name + ".variables"));
        VirtualMachine machine = VirtualMachine.headless(
                        new Startup.Uefi(new UefiFirmware(FIRMWARE, own)),
                        1024L << 20,
                        2,
                        List.of(Drive.unchanged(image, Drive.Format.RAW), new Drive(disk, Drive.Format.RAW, true)))
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

package org.xter.tests.router;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.engine.report.BuildReport;
import org.xter.engine.report.LastExport;
import org.xter.engine.vm.Drive;
import org.xter.engine.vm.NetworkCard;
import org.xter.engine.vm.Qemu;
import org.xter.engine.vm.Startup;
import org.xter.engine.vm.UefiFirmware;
import org.xter.engine.vm.VirtualMachine;
import org.xter.tests.boot.Guest;
import org.xter.tests.boot.VirtualTpm;
import org.xter.tests.export.ExportedRouter;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.secureboot.SecureBootKeys;

/** The signed Router on a machine with a TPM and Secure Boot: its report told what the registers hold. */
@Tag("boot")
class MeasuredRouterTest {
    private static final UUID PRODUCT = UUID.fromString("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10");
    private static final Path FIRMWARE = Path.of("/usr/share/OVMF/OVMF_CODE_4M.fd");
    private static final Path VARIABLES = Path.of("/usr/share/OVMF/OVMF_VARS_4M.fd");

    @TempDir
    Path folder;

    @Test
    void theRegistersAreThoseOfTheReportAndNothingWasAdded() throws Exception {
        for (Path needed : List.of(FIRMWARE, VARIABLES, Path.of("/usr/bin/swtpm"))) {
            assumeTrue(Files.exists(needed), needed + " is missing (Debian packages ovmf, swtpm)");
        }
        Keyring vendor = Keyring.create(
                folder.resolve("keys"),
                "vendor",
                Optional.empty(),
                new Keyring.Surroundings("passphrase"::toCharArray, new SecureRandom(), InstantSource.system()));
        vendor.newProduct(PRODUCT);
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "passphrase\n");
        Path image = ExportedRouter.get().exportSigned(folder, folder.resolve("keys"), passphrase);
        List<BuildReport.RegisterFacts> predicted = LastExport.find(image.getParent(), "router")
                .orElseThrow()
                .report()
                .registers();
        Path variables = Files.write(
                folder.resolve("variables"), SecureBootKeys.of(vendor).store(VARIABLES, Instant.now()));
        VirtualMachine machine = VirtualMachine.headless(
                        new Startup.Uefi(new UefiFirmware(FIRMWARE, variables)),
                        1024L << 20,
                        2,
                        List.of(Drive.unchanged(image, Drive.Format.RAW)))
                .withCards(List.of(new NetworkCard.User(List.of()), new NetworkCard.Unplugged()));
        try (VirtualTpm tpm = new VirtualTpm();
                Guest guest = Guest.start("measured-router", machine, tpm.in(Qemu.find(System.getenv())))) {
            String password = guest.waitFor(
                            Pattern.compile("Password of admin[^:]*: +(\\S+)\n"), Duration.ofSeconds(400))
                    .group(1);
            guest.logIn("admin", password, Duration.ofSeconds(90));
            guest.becomeRoot(password);
            assertEquals(
                    "1",
                    guest.run("od -An -t u1 -j 4 /sys/firmware/efi/efivars/SecureBoot-*")
                            .strip());
            int compared = 0;
            for (BuildReport.RegisterFacts each : predicted) {
                if (each.phase().isEmpty()) {
                    String held = guest.run("cat /sys/class/tpm/tpm0/pcr-" + each.bank() + "/" + each.register());
                    assertEquals(
                            each.value(), held.strip().toLowerCase(Locale.ROOT), each.bank() + " " + each.register());
                    compared++;
                }
            }
            assertEquals(8, compared, "4, 7, 11 and 12 in two banks");
            assertTrue(predicted.stream().filter(each -> each.register() == 12).allMatch(each -> each.value()
                    .matches("0+")));
        }
    }
}

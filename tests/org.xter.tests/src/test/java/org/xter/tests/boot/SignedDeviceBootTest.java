package org.xter.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.engine.vm.UefiFirmware;
import org.xter.runtime.manifest.Refusal;
import org.xter.runtime.manifest.Residence;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.release.ReleaseKeys;
import org.xter.trust.secureboot.SecureBootKeys;

/** A signed device from firmware that enforces Secure Boot to login, and what its loader refuses. */
@Tag("boot")
class SignedDeviceBootTest {
    private static final Path FIRMWARE = Path.of("/usr/share/OVMF/OVMF_CODE_4M.fd");
    private static final Path VARIABLES = Path.of("/usr/share/OVMF/OVMF_VARS_4M.fd");
    private static final Duration START = Duration.ofSeconds(200);

    @TempDir
    static Path folder;

    private static SampleDevice device;
    private static Keyring vendor;
    private static ReleaseKeys keys;

    @BeforeAll
    static void make() throws Exception {
        assumeTrue(Files.exists(FIRMWARE) && Files.exists(VARIABLES), "no firmware (Debian package ovmf)");
        device = new SampleDevice(folder);
        vendor = TestVendor.create(folder.resolve("keys"), "vendor");
        vendor.newProduct(SampleDevice.PRODUCT);
        keys = ReleaseKeys.of(folder, vendor, SampleDevice.PRODUCT);
    }

    private static SampleDevice.Medium medium(String name) throws Exception {
        return device.signedMedium(name, device.manifest(Residence.RAM, Refusal.WAIT, 0), keys);
    }

    /** The same is in each start of the provisioned Router. */
    @Test
    @Tag("slow")
    void firmwareWithTheVendorsKeysAloneStartsTheSignedSystem() throws Exception {
        assumeTrue(Boolean.getBoolean("xter.slow"), "slow: -Dxter.slow=true runs it");
        Path variables = Files.write(
                folder.resolve("variables"), SecureBootKeys.of(vendor).store(VARIABLES, Instant.now()));
        try (Guest guest = Guest.start(
                "signed-device",
                medium("signed").withFirmware(1024 * SampleDevice.MIB, new UefiFirmware(FIRMWARE, variables)))) {
            guest.waitFor("[A] xTER loader", START);
            guest.waitFor(
                    "[B] xTER Sample 1.0.0 by xTER, signed by CN=manifest PRODUCT:" + SampleDevice.PRODUCT
                            + ",O=vendor",
                    START);
            guest.waitFor("[C] Starting services", START);
            String password = guest.waitFor(
                            Pattern.compile("Password of admin for this start: +([a-z2-9-]{19})\n"), START)
                    .group(1);
            guest.logIn("admin", password, START);
            assertEquals(
                    "1",
                    guest.run("od -An -t u1 -j 4 /sys/firmware/efi/efivars/SecureBoot-*")
                            .strip());
            assertFalse(guest.run("cat /proc/cmdline").contains("xter.manifest="));
        }
    }

    @Test
    void aChangedManifestIsRefusedByItsSignature() throws Exception {
        SampleDevice.Medium medium = medium("changed");
        MediumDamage.flip(medium.image(), "product 6f0c".getBytes(StandardCharsets.US_ASCII), 9);
        try (Guest guest = Guest.start("signed-changed", medium.direct(512 * SampleDevice.MIB, ""))) {
            guest.waitFor("[B] Refused: the manifest was changed after it was signed.", START);
            guest.waitFor("Write the image to the medium again", Duration.ofSeconds(10));
            assertFalse(guest.console().contains("[B] layer"));
        }
    }

    /** The command line of an unsigned image does not turn a signed one's loader into one that believes a digest. */
    @Test
    void aDigestOnTheCommandLineReplacesNoSignature() throws Exception {
        SampleDevice.Medium medium =
                device.signedMedium("removed", device.manifest(Residence.RAM, Refusal.WAIT, 0), keys, Optional.empty());
        try (Guest guest = Guest.start(
                "signed-removed", medium.direct(512 * SampleDevice.MIB, " xter.manifest=sha256:" + "0".repeat(64)))) {
            guest.waitFor("[B] Refused: the manifest on /dev/vda1 has no signature (xter/manifest.p7s).", START);
        }
    }
}

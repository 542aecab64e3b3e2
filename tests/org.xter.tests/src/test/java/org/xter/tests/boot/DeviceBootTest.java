package org.xter.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.engine.vm.NetworkCard;
import org.xter.runtime.manifest.Refusal;
import org.xter.runtime.manifest.Residence;

/** A device from firmware to login, with layers in RAM. */
@Tag("boot")
class DeviceBootTest {
    private static final Duration START = Duration.ofSeconds(150);

    @TempDir
    static Path folder;

    private static SampleDevice device;

    @BeforeAll
    static void makeDevice() throws Exception {
        device = new SampleDevice(folder);
    }

    /** The Router's tests start such a device, too. */
    @Test
    @Tag("slow")
    void theDeviceStartsAndIsWhatTheEditionSays() throws Exception {
        assumeTrue(Boolean.getBoolean("xter.slow"), "slow: -Dxter.slow=true runs it");
        SampleDevice.Medium medium =
                device.medium("ram", device.manifest(Residence.RAM, Refusal.POWEROFF, 768 * SampleDevice.MIB));
        List<NetworkCard> cards = List.of(new NetworkCard.Unplugged(), new NetworkCard.User(List.of()));
        try (Guest guest = Guest.start(
                "device-ram", medium.withFirmware(1024 * SampleDevice.MIB).withCards(cards))) {
            guest.waitFor("[A] xTER loader", START);
            guest.waitFor(Pattern.compile("\\[B] layer base .* copied and verified"), START);
            guest.waitFor("[C] Starting services", START);
            String password = guest.waitFor(
                            Pattern.compile("Password of admin for this start: +([a-z2-9-]{19})\n"), START)
                    .group(1);
            guest.logIn("admin", password, START);
            assertEquals("unreadable", guest.run("[ ! -r /etc/issue.d/10-xter-passwords.issue ] && echo unreadable"));
            guest.becomeRoot(password);
            assertTrue(
                    List.of("running", "starting")
                            .contains(guest.run("systemctl is-system-running --wait", Duration.ofSeconds(90))
                                    .output()),
                    guest::console);
            assertEquals("", guest.run("systemctl --failed --no-legend"));
            assertTrue(guest.console().contains("[C] xTER Sample 1.0.0 is ready"), guest::console);
            // Cards are numbered by their place on the bus; QEMU gave the first of them this address.
            assertEquals("52:54:00:78:74:01", guest.run("cat /sys/class/net/lan/address"));
            assertEquals("52:54:00:78:74:02", guest.run("cat /sys/class/net/wan/address"));
            assertTrue(guest.run("ip -4 -o address show lan").contains("192.168.77.1/24"));
            assertTrue(guest.run("for i in $(seq 100); do ip -4 -o address show wan | grep . && break; sleep 0.3; done")
                    .contains("10.0.2."));
            assertTrue(guest.run("journalctl -b -u xter-network-cards").contains("'dmz' is missing"));
            assertEquals(
                    "inactive",
                    guest.run("systemctl is-active cron", Duration.ofSeconds(20))
                            .output());
            assertEquals(
                    "disabled",
                    guest.run("systemctl is-enabled cron", Duration.ofSeconds(20))
                            .output());
            assertEquals(
                    Long.toString(48 * SampleDevice.MIB),
                    guest.run("cat /sys/fs/cgroup/xter.slice/xter-clock.slice/memory.max"));
            assertTrue(guest.run("cat /proc/$(pidof systemd-timesyncd)/cgroup").contains("/xter-clock.slice/"));
            assertTrue(guest.run("cat /etc/machine-id").matches("[0-9a-f]{32}"));
            assertEquals("0", guest.run("ulimit -c"));
            assertEquals("overlay", guest.run("stat -f -c %T /").replace("overlayfs", "overlay"));
            assertEquals("tmpfs", guest.run("stat -f -c %T /tmp"));
            assertEquals("", guest.run("ls /medium /run/xter/medium 2>/dev/null || :"));
            assertFalse(guest.run("grep /run/xter/layers /proc/mounts").contains("rw"));
            guest.run("! journalctl -b | grep -F " + password);
            System.out.println(guest.run("free -m; systemd-analyze"));
        }
    }

    @Test
    void aFlippedByteInALayerIsRefusedWithTheLayersNameAndTheMachinePowersOff() throws Exception {
        SampleDevice.Medium medium = device.medium("flipped", device.manifest(Residence.RAM, Refusal.POWEROFF, 0));
        MediumDamage.flip(medium.image(), device.folder().resolve("config.layer"), 5000);
        try (Guest guest = Guest.start("device-flipped", medium.withFirmware(1024 * SampleDevice.MIB))) {
            guest.waitFor("[B] Refused: layer 'config' was changed", START);
            guest.waitFor("powers off", Duration.ofSeconds(10));
            assertEquals(0, guest.waitForEnd(Duration.ofSeconds(40)).orElse(-1));
            assertFalse(guest.console().contains("login:"));
        }
    }

    @Test
    void aMappedDeviceStartsFromItsMediumAndKnowsItsVerity() throws Exception {
        SampleDevice.Medium medium = device.medium("mapped", device.manifest(Residence.MAPPED, Refusal.WAIT, 0));
        List<NetworkCard> cards = List.of(new NetworkCard.Unplugged(), new NetworkCard.Unplugged());
        try (Guest guest = Guest.start(
                "device-mapped", medium.direct(512 * SampleDevice.MIB, "").withCards(cards))) {
            guest.waitFor(Pattern.compile("\\[B] layer base .* mapped, verified on every read"), START);
            guest.waitFor("[C] Starting services", START);
            guest.waitFor("login: ", START);
        }
        MediumDamage.flip(medium.image(), device.folder().resolve("base.layer"), 100);
        try (Guest guest = Guest.start("device-mapped-flipped", medium.direct(512 * SampleDevice.MIB, ""))) {
            guest.waitFor("[B] Refused: layer 'base' was changed: it does not match its verity root hash", START);
            guest.waitFor("The machine waits here", Duration.ofSeconds(10));
        }
    }

    @Test
    void tooLittleMemoryIsToldBeforeAnythingIsCopied() throws Exception {
        SampleDevice.Medium medium =
                device.medium("small", device.manifest(Residence.RAM, Refusal.WAIT, 2048 * SampleDevice.MIB));
        try (Guest guest = Guest.start("device-small", medium.direct(384 * SampleDevice.MIB, ""))) {
            guest.waitFor(
                    Pattern.compile(
                            "\\[B] Refused: xTER Sample needs 2048 MiB of memory, this machine has 3\\d\\d MiB\\.\n"),
                    START);
            assertFalse(guest.console().contains("[B] layer"));
        }
    }

    @Test
    void aMediumOfAnotherExportIsRefusedAndTheMissingOneIsToldApart() throws Exception {
        SampleDevice.Medium medium = device.medium("other", device.manifest(Residence.RAM, Refusal.WAIT, 0));
        MediumDamage.flip(medium.image(), "product 6f0c".getBytes(StandardCharsets.US_ASCII), 9);
        try (Guest guest = Guest.start("device-other", medium.direct(512 * SampleDevice.MIB, ""))) {
            guest.waitFor("[A] Refused: the manifest on /dev/vda1 is not the one this kernel.efi names", START);
        }
        try (Guest guest = Guest.start(
                "device-missing",
                medium.direct(
                        512 * SampleDevice.MIB,
                        " xter.medium=01234567-0000-0000-0000-000000000000 xter.medium-wait=1"))) {
            guest.waitFor("[A] Refused: no boot medium was found (partition 01234567-", START);
        }
    }
}

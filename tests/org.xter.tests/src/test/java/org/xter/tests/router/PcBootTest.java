package org.xter.tests.router;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.engine.vm.Devices;
import org.xter.engine.vm.Drive;
import org.xter.engine.vm.NetworkCard;
import org.xter.engine.vm.Qemu;
import org.xter.engine.vm.Startup;
import org.xter.engine.vm.UefiFirmware;
import org.xter.engine.vm.VirtualMachine;
import org.xter.tests.boot.Guest;
import org.xter.tests.export.ExportedRouter;

/** The Router with the hardware profile of a PC, from a SATA disk and with cards no virtual machine's driver serves. */
@Tag("boot")
@Tag("slow")
class PcBootTest {
    @TempDir
    Path folder;

    @Test
    void theRouterForAPcStartsWithTheGenericKernelAndThePcsOwnDevices() throws Exception {
        assumeTrue(Boolean.getBoolean("xter.slow"), "slow: -Dxter.slow=true runs it");
        Path image = ExportedRouter.get()
                .exportChanged(
                        folder,
                        text -> text.replaceFirst("profile: vm.*", "profile: pc\n  firmware: [firmware-linux-free]"));
        Qemu qemu = Qemu.find(System.getenv());
        VirtualMachine machine = VirtualMachine.headless(
                        new Startup.Uefi(UefiFirmware.find(qemu.program())),
                        1024L << 20,
                        2,
                        List.of(Drive.unchanged(image, Drive.Format.RAW)))
                .withCards(List.of(new NetworkCard.User(List.of()), new NetworkCard.Unplugged()))
                .withDevices(Devices.PC);
        try (Guest guest = Guest.start("pc", machine)) {
            String password = guest.waitFor(
                            Pattern.compile("Password of admin[^:]*: +(\\S+)\n"), Duration.ofSeconds(300))
                    .group(1);
            guest.logIn("admin", password, Duration.ofSeconds(60));
            String kernel = guest.run("uname -r");
            assertTrue(kernel.endsWith("-amd64") && !kernel.contains("cloud"), kernel);
            assertEquals("e1000e", guest.run("basename $(readlink /sys/class/net/wan/device/driver)"));
            assertTrue(guest.run("ls /lib/firmware").contains("carl9170"), "the firmware is there");
        }
    }
}

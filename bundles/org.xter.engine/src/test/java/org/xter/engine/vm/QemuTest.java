package org.xter.engine.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.report.ProblemException;

/** What QEMU is told, and finding it. */
class QemuTest {
    private static final Qemu QEMU = new Qemu(Path.of("/opt/qemu"));
    private static final UefiFirmware FIRMWARE = new UefiFirmware(Path.of("/f/code.fd"), Path.of("/f/vars.fd"));

    private static VirtualMachine machine(Drive drive) {
        return VirtualMachine.headless(new Startup.Uefi(FIRMWARE), 1L << 30, 2, List.of(drive));
    }

    private static String value(List<String> arguments, String option, int occurrence) {
        int seen = 0;
        for (int i = 0; i < arguments.size() - 1; i++) {
            if (arguments.get(i).equals(option) && seen++ == occurrence) {
                return arguments.get(i + 1);
            }
        }
        throw new AssertionError(option + " is not there " + (occurrence + 1) + " times: " + arguments);
    }

    @Test
    void theImageIsNeverChangedUnlessAskedFor() {
        List<String> kept =
                QEMU.arguments(machine(Drive.unchanged(Path.of("/a.img"), Drive.Format.RAW)), Accelerator.TCG);
        assertEquals("if=none,id=disk0,format=raw,snapshot=on,file=/a.img", value(kept, "-drive", 2));
        assertEquals("if=pflash,unit=1,format=raw,snapshot=on,file=/f/vars.fd", value(kept, "-drive", 1));
        List<String> written =
                QEMU.arguments(machine(new Drive(Path.of("/a.img"), Drive.Format.QCOW2, true)), Accelerator.TCG);
        assertEquals("if=none,id=disk0,format=qcow2,snapshot=off,file=/a.img", value(written, "-drive", 2));
    }

    @Test
    void aCommaInAFileNameIsNoOption() {
        Drive drive = Drive.unchanged(Path.of("/a,readonly=off.img"), Drive.Format.RAW);
        assertTrue(value(QEMU.arguments(machine(drive), Accelerator.TCG), "-drive", 2)
                .endsWith("file=/a,,readonly=off.img"));
    }

    @Test
    void portsAreForwardedFromTheLoopbackAddressOnly() {
        VirtualMachine machine = machine(Drive.unchanged(Path.of("/a"), Drive.Format.RAW))
                .withCards(List.of(
                        new NetworkCard.User(List.of(PortForward.tcp(8443, 443), new PortForward("udp", 5353, 53))),
                        new NetworkCard.Tap("tap7")));
        List<String> arguments = QEMU.arguments(machine, Accelerator.TCG);
        assertEquals(
                "user,id=net0,hostfwd=tcp:127.0.0.1:8443-:443,hostfwd=udp:127.0.0.1:5353-:53",
                value(arguments, "-netdev", 0));
        assertEquals("tap,id=net1,script=no,downscript=no,ifname=tap7", value(arguments, "-netdev", 1));
    }

    @Test
    void aKernelIsHandedOverWithoutFirmware() {
        VirtualMachine machine = VirtualMachine.headless(
                new Startup.Kernel(Path.of("/k"), Path.of("/i"), "quiet a=b"), 512L << 20, 1, List.of());
        List<String> arguments = QEMU.arguments(machine, Accelerator.KVM);
        assertEquals("quiet a=b", value(arguments, "-append", 0));
        assertEquals("512M", value(arguments, "-m", 0));
        assertEquals("kvm", value(arguments, "-accel", 0));
        assertFalse(arguments.contains("-drive"));
    }

    @Test
    void aMissingProgramIsNamedWithItsPackage(@TempDir Path empty) {
        // The usual folders are looked at as well, so only a host without QEMU can miss it.
        assumeTrue(
                List.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin").stream()
                        .noneMatch(folder -> Files.exists(Path.of(folder, "qemu-system-x86_64"))),
                "QEMU is installed here");
        ProblemException problem =
                assertThrows(ProblemException.class, () -> Qemu.find(Map.of("PATH", empty.toString())));
        assertEquals("vm.no-qemu", problem.problems().get(0).code());
    }

    @Test
    void theSearchPathComesBeforeTheUsualFolders(@TempDir Path folder) throws Exception {
        Path program = Files.createFile(folder.resolve("qemu-system-x86_64"));
        assertTrue(program.toFile().setExecutable(true));
        assertEquals(program, Qemu.find(Map.of("PATH", folder.toString())).program());
    }

    @Test
    void aMachineStartsTellsItsSerialPortAndEndsWhenClosed() throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/qemu-system-x86_64")), "needs the Debian package qemu-system-x86");
        Qemu qemu = Qemu.find(System.getenv());
        VirtualMachine machine = new VirtualMachine(
                new Startup.Uefi(UefiFirmware.find(qemu.program())),
                256L << 20,
                1,
                List.of(),
                List.of(new NetworkCard.Unplugged()),
                new SerialPort.Pipes(),
                false,
                Devices.VIRTIO);
        RunningMachine running = qemu.start(machine, Accelerator.TCG);
        try (running) {
            assertTrue(running.isRunning());
            assertTrue(running.output().read() >= 0);
            assertTrue(running.waitFor(Duration.ofMillis(10)).isEmpty());
        }
        assertFalse(running.isRunning());
    }
}

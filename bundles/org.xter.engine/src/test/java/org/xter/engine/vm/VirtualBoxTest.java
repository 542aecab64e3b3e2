package org.xter.engine.vm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** What VirtualBox is told, in which order, and that nothing of a machine stays. Its part is played by a script. */
@DisabledOnOs(OS.WINDOWS)
class VirtualBoxTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final byte[] CONTENT = "an image".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path place;

    private VBoxStandIn box;
    private Path work;
    private Path image;

    @BeforeEach
    void begin() throws IOException {
        box = VBoxStandIn.in(Files.createDirectory(place.resolve("box")));
        work = place.resolve("work");
        image = Files.write(place.resolve("router 1.0.img"), CONTENT);
    }

    private ImageMachine machine(NetworkCard... cards) {
        return new ImageMachine(image, 768L << 20, 2, List.of(cards), List.of());
    }

    private RunningMachine start(boolean socket, ImageMachine machine, Cancellation cancellation) throws Exception {
        Files.createDirectory(work);
        SerialLine line = socket ? SocketLine.at(work.resolve("serial")) : new FileLine(work.resolve("serial.log"));
        return VirtualBoxMachine.start(
                new VBoxManage(box.program(), work, image), work, line, machine, Console.STREAMS, false, cancellation);
    }

    private static String until(InputStream console, String end) throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf(end) < 0) {
            int next = console.read();
            assertTrue(next >= 0, "the console ended after " + text);
            text.append((char) next);
        }
        return text.toString();
    }

    private void assertNothingIsLeft() throws IOException {
        assertFalse(box.knowsAMachine());
        assertFalse(Files.exists(work));
        assertArrayEquals(CONTENT, Files.readAllBytes(image));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMachineIsMadeStartedAndTakenAwayInThisOrder(boolean socket) throws Exception {
        RunningMachine running = start(socket, machine(), Cancellation.NEVER);
        try (running) {
            assertTrue(running.isRunning());
            assertTrue(running.waitFor(Duration.ofMillis(10)).isEmpty());
            assertEquals("booting\nlogin: ", until(running.output(), "login: "));
        }
        assertFalse(running.isRunning());
        assertEquals(
                List.of(
                        "convertfromraw",
                        "createvm",
                        "modifyvm",
                        "storagectl",
                        "storageattach",
                        "startvm",
                        "controlvm",
                        "unregistervm"),
                box.commands());
        assertNothingIsLeft();
    }

    @Test
    void itIsToldMemoryProcessorsFirmwareDiskAndSerialPort() throws Exception {
        start(true, machine(new NetworkCard.Unplugged()), Cancellation.NEVER).close();
        List<List<String>> calls = box.calls();
        String disk = work.resolve("disk.vdi").toString();
        assertEquals(List.of("convertfromraw", image.toString(), disk, "--format", "VDI"), calls.get(0));
        String name = calls.get(1).get(2);
        assertTrue(name.matches("router_1\\.0-[0-9a-f]{8}"), name);
        assertEquals(
                List.of(
                        "createvm",
                        "--name",
                        name,
                        "--ostype",
                        "Linux_64",
                        "--basefolder",
                        work.toString(),
                        "--register"),
                calls.get(1));
        String settings = String.join(" ", calls.get(2));
        for (String part : List.of(
                "modifyvm " + name + " ",
                "--memory 768 ",
                "--cpus 2 ",
                "--firmware efi ",
                "--uart1 0x3F8 4 --uart-mode1 client " + work.resolve("serial") + " ",
                "--nic1 null --nic-type1 virtio")) {
            assertTrue(settings.contains(part), settings);
        }
        assertEquals(disk, calls.get(4).getLast());
        assertEquals(List.of("startvm", name, "--type", "headless"), calls.get(5));
        assertEquals(List.of("controlvm", name, "poweroff"), calls.get(6));
        assertEquals(List.of("unregistervm", name, "--delete"), calls.get(7));
    }

    @Test
    void portsAreForwardedFromTheLoopbackAddressOnly() throws Exception {
        ImageMachine machine = machine(
                new NetworkCard.User(List.of(PortForward.tcp(10_443, 443), PortForward.tcp(10_022, 22))),
                new NetworkCard.Segment(
                        "192.168.77.0/24", "192.168.77.1", List.of(new PortForward("udp", 10_053, 53))));
        start(true, machine, Cancellation.NEVER).close();
        String settings = String.join(" ", box.calls().get(2));
        assertTrue(
                settings.contains("--nic1 nat --nat-pf1 tcp10443,tcp,127.0.0.1,10443,,443"
                        + " --nat-pf1 tcp10022,tcp,127.0.0.1,10022,,22 --nic-type1 virtio"),
                settings);
        assertTrue(
                settings.contains("--nic2 nat --nat-net2 192.168.77.0/24"
                        + " --nat-pf2 udp10053,udp,127.0.0.1,10053,192.168.77.1,53 --nic-type2 virtio"),
                settings);
    }

    @Test
    void whatIsTypedReachesTheGuestOverASocket() throws Exception {
        try (RunningMachine running = start(true, machine(), Cancellation.NEVER)) {
            InputStream console = running.output();
            until(console, "login: ");
            running.input().write("admin\n".getBytes(StandardCharsets.US_ASCII));
            assertEquals("welcome admin\n", until(console, "\n"));
        }
    }

    @ParameterizedTest
    @CsvSource({"poweroff, 0", "aborted, 1", "gurumeditation, 1"})
    void theEndOfTheGuestIsNoticed(String state, int code) throws Exception {
        try (RunningMachine running = start(false, machine(), Cancellation.NEVER)) {
            InputStream console = running.output();
            until(console, "login: ");
            box.become(state);
            assertEquals(OptionalInt.of(code), running.waitFor(SOON));
            assertEquals(-1, console.read());
        }
        assertNothingIsLeft();
    }

    @Test
    void aMachineThatIsStillLockedIsUnregisteredAMomentLater() throws Exception {
        box.lockOnce();
        start(true, machine(), Cancellation.NEVER).close();
        assertNothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"convertfromraw", "createvm", "modifyvm", "storagectl", "storageattach", "startvm"})
    void afterARefusedCommandNothingIsLeftAndTheProblemNamesNoPlace(String command) throws Exception {
        box.refuse(command);
        ProblemException refused =
                assertThrows(ProblemException.class, () -> start(true, machine(), Cancellation.NEVER));
        Problem problem = refused.problems().get(0);
        assertEquals("vm.virtualbox", problem.code());
        assertTrue(problem.message().contains(command + ": Could not use"), problem.message());
        assertFalse(problem.message().contains(work.toString()), problem.message());
        assertNothingIsLeft();
        assertEquals(command.equals("startvm"), box.commands().contains("controlvm"));
    }

    @Test
    void aMachineThatVirtualBoxKeepsIsTold() throws Exception {
        RunningMachine running = start(true, machine(), Cancellation.NEVER);
        box.refuse("unregistervm");
        IOException kept = assertThrows(IOException.class, running::close);
        assertTrue(kept.getMessage().contains("unregistervm router_1.0-"), kept.getMessage());
    }

    @Test
    void aMachineThatVirtualBoxKeepsIsToldBesideWhatWentWrongFirst() throws Exception {
        box.refuse("startvm");
        box.refuse("unregistervm");
        ProblemException refused =
                assertThrows(ProblemException.class, () -> start(true, machine(), Cancellation.NEVER));
        assertEquals(
                List.of("vm.virtualbox", "vm.left-over"),
                refused.problems().stream().map(Problem::code).toList());
    }

    @Test
    void cancellingWhileTheImageIsCopiedLeavesNothing() throws Exception {
        box.copySlowly();
        Cancellation afterTheFirstCommand = () -> Files.exists(box.folder().resolve("calls"));
        assertThrows(CancelledException.class, () -> start(true, machine(), afterTheFirstCommand));
        assertEquals(List.of("convertfromraw"), box.commands());
        assertNothingIsLeft();
    }

    @Test
    void interruptingTheThreadThatStartsLeavesNothing() throws Exception {
        box.copySlowly();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            try {
                start(true, machine(), Cancellation.NEVER).close();
            } catch (Exception e) {
                thrown.set(e);
            }
        });
        thread.start();
        while (box.commands().isEmpty()) {
            Thread.sleep(20);
        }
        thread.interrupt();
        thread.join();
        assertEquals(InterruptedException.class, thrown.get().getClass());
        assertNothingIsLeft();
    }

    @Test
    void moreCardsThanVirtualBoxHasAreRefusedBeforeAnythingIsDone() throws Exception {
        NetworkCard[] nine =
                Stream.generate(NetworkCard.Unplugged::new).limit(9).toArray(NetworkCard[]::new);
        ProblemException refused = assertThrows(ProblemException.class, () -> new VirtualBox(box.program())
                .start(machine(nine), Console.STREAMS, false, Cancellation.NEVER));
        assertEquals("vm.cards", refused.problems().get(0).code());
        assertEquals(List.of(), box.commands());
    }

    @Test
    void itIsOfferedWhereItIsFoundAndChosenByItsName() throws Exception {
        Map<String, String> path = Map.of("PATH", box.folder().toString());
        assertTrue(HypervisorKind.installed(Optional.empty(), path).contains(HypervisorKind.VIRTUALBOX));
        assertEquals(
                new VirtualBox(box.program()), HypervisorKind.VIRTUALBOX.find(Optional.of(box.program()), Map.of()));
        assertEquals(HypervisorKind.VIRTUALBOX, HypervisorKind.usual(Optional.of(box.program()), Map.of()));
        Path other = Path.of("/opt/qemu-system-x86_64");
        assertEquals(HypervisorKind.QEMU, HypervisorKind.usual(Optional.of(other), path));
        assertEquals(new Qemu(other), HypervisorKind.QEMU.find(Optional.of(other), path));
    }

    @Test
    void aMissingProgramIsOneClearProblem() {
        Path none = place.resolve("VBoxManage");
        ProblemException problem =
                assertThrows(ProblemException.class, () -> HypervisorKind.VIRTUALBOX.find(Optional.of(none), Map.of()));
        assertEquals(
                List.of("vm.no-virtualbox"),
                problem.problems().stream().map(Problem::code).toList());
        assertFalse(HypervisorKind.VIRTUALBOX.isInstalled(Optional.of(none), Map.of()));
    }
}

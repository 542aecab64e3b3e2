package org.xter.engine.vm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * The QEMU program of this host for x86-64 guests. Immutable and thread-safe.
 *
 * @param program the executable file
 */
public record Qemu(Path program) implements Hypervisor {
    private static final String NAME = "qemu-system-x86_64";

    private static final int PROBE_SECONDS = 20;
    private static final long MIB = 1L << 20;

    /**
     * Finds QEMU on the search path and in the usual folders.
     *
     * @param environment the variables to look at, normally {@link System#getenv()}
     * @throws ProblemException {@code vm.no-qemu} when it is not installed
     */
    public static Qemu find(Map<String, String> environment) throws ProblemException {
        List<Path> folders = new ArrayList<>();
        Optional.ofNullable(environment.get("ProgramFiles")).ifPresent(folder -> folders.add(Path.of(folder, "qemu")));
        return ProgramSearch.find(NAME, environment, folders)
                .map(Qemu::new)
                .orElseThrow(() -> new ProblemException(Problem.error(
                        "vm.no-qemu",
                        "QEMU (" + NAME + ") is not installed",
                        "Install it: on Debian and Ubuntu the package is called qemu-system-x86")));
    }

    @Override
    public RunningMachine start(ImageMachine machine, Console console, boolean display, Cancellation cancellation)
            throws ProblemException, IOException, InterruptedException {
        UefiFirmware firmware = UefiFirmware.find(program);
        SerialPort serial =
                switch (console) {
                    case STREAMS -> new SerialPort.Pipes();
                    case TERMINAL -> new SerialPort.Terminal();
                };
        Accelerator accelerator = fastestAccelerator();
        cancellation.check();
        return start(machine.machine(firmware, serial, display), accelerator);
    }

    /**
     * The fastest accelerator that works here. A device node proves nothing (nested virtualisation often fails only when
     * a processor is made), so a machine is made with each candidate and ended before it runs anything.
     *
     * @throws InterruptedException when the calling thread is to stop
     */
    public Accelerator fastestAccelerator() throws InterruptedException {
        for (Accelerator candidate : candidates(System.getProperty("os.name", ""))) {
            if (works(candidate)) {
                return candidate;
            }
        }
        return Accelerator.TCG;
    }

    private static List<Accelerator> candidates(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of(Accelerator.WHPX);
        }
        if (name.startsWith("mac")) {
            return List.of(Accelerator.HVF);
        }
        return Files.isWritable(Path.of("/dev/kvm")) ? List.of(Accelerator.KVM) : List.of();
    }

    private boolean works(Accelerator candidate) throws InterruptedException {
        List<String> command = List.of(
                program.toString(),
                "-machine",
                "q35",
                "-accel",
                candidate.option(),
                "-cpu",
                candidate.processor(),
                "-nodefaults",
                "-display",
                "none",
                "-S",
                "-monitor",
                "stdio");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return false;
        }
        try {
            try (var monitor = process.getOutputStream()) {
                monitor.write("quit\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // It ended before it was asked to: the exit code tells.
            }
            return process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } finally {
            process.destroyForcibly();
        }
    }

    /** Starts a machine. The caller closes it. */
    public RunningMachine start(VirtualMachine machine, Accelerator accelerator) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(arguments(machine, accelerator));
        if (machine.serial() instanceof SerialPort.Terminal) {
            builder.inheritIO();
        } else {
            builder.redirectErrorStream(true);
        }
        return new QemuMachine(builder.start());
    }

    /** The whole command for a machine, the program first. */
    public List<String> arguments(VirtualMachine machine, Accelerator accelerator) {
        Arguments arguments = new Arguments();
        arguments.add("-machine", "q35");
        arguments.add("-accel", accelerator.option());
        arguments.add("-cpu", accelerator.processor());
        arguments.add("-smp", Integer.toString(machine.processors()));
        arguments.add("-m", machine.memory() / MIB + "M");
        arguments.add("-nodefaults");
        arguments.add("-no-reboot");
        arguments.add("-device", "virtio-rng-pci");
        if (machine.display()) {
            arguments.add("-vga", "std");
            arguments.add("-device", "qemu-xhci");
            arguments.add("-device", "usb-tablet");
        } else {
            arguments.add("-display", "none");
        }
        addStartup(arguments, machine.startup());
        addSerial(arguments, machine.serial());
        for (int i = 0; i < machine.drives().size(); i++) {
            addDrive(arguments, machine.devices(), machine.drives().get(i), i);
        }
        for (int i = 0; i < machine.cards().size(); i++) {
            addCard(arguments, machine.devices(), machine.cards().get(i), i);
        }
        return arguments.list(program);
    }

    private static void addStartup(Arguments arguments, Startup startup) {
        switch (startup) {
            case Startup.Uefi(UefiFirmware firmware) -> {
                arguments.add("-drive", "if=pflash,unit=0,format=raw,readonly=on,file=" + escaped(firmware.code()));
                arguments.add(
                        "-drive", "if=pflash,unit=1,format=raw,snapshot=on,file=" + escaped(firmware.variables()));
            }
            case Startup.Kernel kernel -> {
                arguments.add("-kernel", kernel.kernel().toString());
                arguments.add("-initrd", kernel.initrd().toString());
                arguments.add("-append", kernel.commandLine());
            }
        }
    }

    private static void addSerial(Arguments arguments, SerialPort serial) {
        switch (serial) {
            case SerialPort.Pipes() -> {
                arguments.add("-chardev", "stdio,id=serial,signal=off,mux=off");
                arguments.add("-serial", "chardev:serial");
            }
            case SerialPort.Terminal() -> arguments.add("-serial", "mon:stdio");
            case SerialPort.ToFile(Path file) -> {
                arguments.add("-chardev", "file,id=serial,path=" + escaped(file));
                arguments.add("-serial", "chardev:serial");
            }
            case SerialPort.Socket(Path path) -> {
                arguments.add("-chardev", "socket,id=serial,server=on,wait=off,path=" + escaped(path));
                arguments.add("-serial", "chardev:serial");
            }
            case SerialPort.None() -> arguments.add("-serial", "none");
        }
    }

    private static void addDrive(Arguments arguments, Devices devices, Drive drive, int number) {
        arguments.add(
                "-drive",
                "if=none,id=disk" + number + ",format=" + drive.format().option() + ",snapshot="
                        + (drive.writable() ? "off" : "on") + ",file=" + escaped(drive.image()));
        arguments.add("-device", devices.disk() + ",drive=disk" + number + ",bootindex=" + (number + 1));
    }

    private static void addCard(Arguments arguments, Devices devices, NetworkCard card, int number) {
        String id = "net" + number;
        switch (card) {
            case NetworkCard.User(List<PortForward> forwards) ->
                arguments.add("-netdev", "user,id=" + id + forwarded(forwards, ""));
            case NetworkCard.Segment(String network, String guest, List<PortForward> forwards) ->
                arguments.add("-netdev", "user,id=" + id + ",net=" + network + forwarded(forwards, guest));
            case NetworkCard.Tap(String device) ->
                arguments.add("-netdev", "tap,id=" + id + ",script=no,downscript=no,ifname=" + device);
            case NetworkCard.Unplugged() -> arguments.add("-netdev", "hubport,id=" + id + ",hubid=" + (100 + number));
        }
        // Without an option ROM the firmware does not try the network first. QEMU gives bus addresses in the order of
        // the options, so the cards' order on the bus is the order they are listed in.
        arguments.add(
                "-device",
                devices.card() + ",romfile=,netdev=" + id + ",mac=52:54:00:78:74:"
                        + String.format(Locale.ROOT, "%02x", number + 1));
    }

    private static String forwarded(List<PortForward> forwards, String guest) {
        StringBuilder options = new StringBuilder();
        for (PortForward forward : forwards) {
            options.append(",hostfwd=")
                    .append(forward.protocol())
                    .append(":127.0.0.1:")
                    .append(forward.hostPort())
                    .append('-')
                    .append(guest)
                    .append(':')
                    .append(forward.guestPort());
        }
        return options.toString();
    }

    /** In QEMU's option lists a comma within a value is doubled. */
    private static String escaped(Path path) {
        return path.toString().replace(",", ",,");
    }

    /** Collects a command. */
    private static final class Arguments {
        private final List<String> words = new ArrayList<>();

        void add(String... more) {
            words.addAll(List.of(more));
        }

        List<String> list(Path program) {
            List<String> command = new ArrayList<>();
            command.add(program.toString());
            command.addAll(words);
            return List.copyOf(command);
        }
    }
}

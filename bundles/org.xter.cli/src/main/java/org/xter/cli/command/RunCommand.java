package org.xter.cli.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.engine.report.BuildReport;
import org.xter.engine.report.LastExport;
import org.xter.engine.report.ReportFile;
import org.xter.engine.vm.Devices;
import org.xter.engine.vm.Drive;
import org.xter.engine.vm.NetworkCard;
import org.xter.engine.vm.PortForward;
import org.xter.engine.vm.Qemu;
import org.xter.engine.vm.RunningMachine;
import org.xter.engine.vm.SerialPort;
import org.xter.engine.vm.Startup;
import org.xter.engine.vm.UefiFirmware;
import org.xter.engine.vm.VirtualMachine;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts an exported image in QEMU; the image itself stays as it is. */
@Command(
        name = "run",
        description = "Start an exported image in QEMU; the image stays as it is.",
        footer = {
            "",
            "Memory, processors, network cards and ports come from the report beside",
            "the image. Ctrl-A X ends a machine whose console is this terminal.",
            "",
            "Example: xter run --headless out/router-1.28.0.img"
        })
final class RunCommand extends SessionCommand {
    private static final BuildReport.Machine UNKNOWN =
            new BuildReport.Machine(2L << 30, 1, List.of(new BuildReport.Card("net", "dhcp", List.of())));
    private static final int TRIES = 100;

    @Parameters(paramLabel = "IMAGE", description = "A raw disk image, such as out/router-1.28.0.img.")
    private Path image;

    @Option(names = "--headless", description = "No window; the serial console is this terminal.")
    private boolean headless;

    @Option(names = "--memory", paramLabel = "MIB", description = "RAM instead of what the edition asks for.")
    private Long memory;

    @Option(names = "--cpus", paramLabel = "N", description = "Processors instead of what the edition asks for.")
    private Integer processors;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException, InterruptedException {
        if (!Files.isRegularFile(image)) {
            throw new ProblemException(Problem.error(
                    "run.no-image",
                    Place.of(image.toString()),
                    "there is no such image",
                    "Export the edition first: xter export FILE"));
        }
        BuildReport.Machine asked = machine();
        List<NetworkCard> cards = new ArrayList<>();
        for (BuildReport.Card card : asked.cards()) {
            cards.add(card(session, card));
        }
        Qemu qemu = Qemu.find(System.getenv());
        VirtualMachine machine = new VirtualMachine(
                new Startup.Uefi(UefiFirmware.find(qemu.program())),
                (memory == null ? Math.max(256, asked.memory() >> 20) : memory) << 20,
                processors == null ? asked.processors() : processors,
                List.of(new Drive(image.toAbsolutePath(), Drive.Format.RAW, false)),
                cards,
                new SerialPort.Terminal(),
                !headless,
                Devices.VIRTIO);
        try (RunningMachine running = qemu.start(machine, qemu.fastestAccelerator())) {
            while (running.waitFor(Duration.ofMillis(200)).isEmpty()) {
                session.cancellation().check();
            }
            int code = running.waitFor();
            return session.end(code == 0 ? ExitCode.OK : ExitCode.ENVIRONMENT, Map.of("qemu", code));
        }
    }

    /** What the report beside the image says; without a report, what most images need. */
    private BuildReport.Machine machine() throws IOException, ProblemException {
        String stem = image.getFileName().toString().replaceFirst("\\.[^.]+$", "");
        Path report = image.resolveSibling(stem + LastExport.ENDING);
        if (!Files.isRegularFile(report)) {
            return UNKNOWN;
        }
        return ReportFile.read(report).machine();
    }

    private static NetworkCard card(Session session, BuildReport.Card card) throws IOException {
        if (card.ipv4().equals("none")) {
            return new NetworkCard.Unplugged();
        }
        List<PortForward> forwards = new ArrayList<>();
        for (String port : card.ports()) {
            int slash = port.indexOf('/');
            if (port.endsWith("/tcp")) {
                int guest = Integer.parseInt(port.substring(0, slash));
                int host = freePort(guest);
                forwards.add(PortForward.tcp(host, guest));
                session.say("  127.0.0.1:" + host + " leads to port " + guest + " of " + card.name());
            }
        }
        int prefix = card.ipv4().indexOf('/');
        if (prefix < 0) {
            return new NetworkCard.User(forwards);
        }
        String address = card.ipv4().split(" ")[0];
        String guest = address.substring(0, prefix);
        return new NetworkCard.Segment(
                network(guest, Integer.parseInt(address.substring(prefix + 1))), guest, forwards);
    }

    private static String network(String address, int prefix) throws IOException {
        byte[] bytes = InetAddress.getByName(address).getAddress();
        for (int bit = prefix; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] &= (byte) ~(0x80 >> bit % 8);
        }
        return InetAddress.getByAddress(bytes).getHostAddress() + "/" + prefix;
    }

    /** The guest's own number where a normal user may have it and nobody has, else the next free one above 10000. */
    private static int freePort(int guest) throws IOException {
        for (int candidate = guest > 1023 ? guest : guest + 10000; candidate < guest + 10000 + TRIES; candidate++) {
            try (ServerSocket trial = new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress())) {
                return trial.getLocalPort();
            } catch (IOException e) {
                candidate = Math.max(candidate, guest + 9999);
            }
        }
        throw new IOException("no free port for port " + guest);
    }
}

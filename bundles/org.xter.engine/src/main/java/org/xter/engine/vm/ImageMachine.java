package org.xter.engine.vm;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xter.engine.report.BuildReport;
import org.xter.engine.report.LastExport;
import org.xter.engine.report.ReportFile;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * The machine an exported image is meant for, as the report beside it says; the image itself stays as it is.
 *
 * @param image a raw disk image
 * @param memory bytes of RAM, a multiple of 1 MiB
 * @param processors how many, at least 1
 * @param cards its network cards, in order
 * @param ports how its services are reached from this host
 */
public record ImageMachine(Path image, long memory, int processors, List<NetworkCard> cards, List<Port> ports) {
    /** What most images need, for one without a report. */
    private static final BuildReport.Machine UNKNOWN =
            new BuildReport.Machine(2L << 30, 1, List.of(new BuildReport.Card("net", "dhcp", List.of())));

    private static final long LEAST_MIB = 256;
    private static final int SHIFT = 10_000;
    private static final int TRIES = 100;

    public ImageMachine {
        cards = List.copyOf(cards);
        ports = List.copyOf(ports);
    }

    /**
     * A port of the guest.
     *
     * @param card the network card it listens on, by its name in the edition
     * @param forward where it is reached on this host
     */
    public record Port(String card, PortForward forward) {}

    /**
     * Reads what an image asks for and finds free ports of this host. Somebody else may take such a port before the machine
     * does; then QEMU ends at once and says so.
     *
     * @throws ProblemException {@code run.no-image}, or what is wrong with the report
     */
    public static ImageMachine of(Path image) throws IOException, ProblemException {
        if (!Files.isRegularFile(image)) {
            throw new ProblemException(Problem.error(
                    "run.no-image",
                    Place.of(image.toString()),
                    "there is no such image",
                    "Export the edition first: xter export FILE"));
        }
        BuildReport.Machine asked = asked(image);
        Set<Integer> taken = new HashSet<>();
        List<NetworkCard> cards = new ArrayList<>();
        List<Port> ports = new ArrayList<>();
        for (BuildReport.Card card : asked.cards()) {
            List<PortForward> forwards = forwards(card, taken);
            forwards.forEach(each -> ports.add(new Port(card.name(), each)));
            cards.add(card(card, forwards));
        }
        return new ImageMachine(
                image.toAbsolutePath(),
                Math.max(LEAST_MIB, asked.memory() >> 20) << 20,
                Math.max(1, asked.processors()),
                cards,
                ports);
    }

    /** The same with other RAM in bytes, a multiple of 1 MiB. */
    public ImageMachine withMemory(long bytes) {
        return new ImageMachine(image, bytes, processors, cards, ports);
    }

    /** The same with another number of processors. */
    public ImageMachine withProcessors(int number) {
        return new ImageMachine(image, memory, number, cards, ports);
    }

    /**
     * The machine for QEMU.
     *
     * @param firmware what starts the image
     * @param serial where its serial port leads
     * @param display whether a window shows its screen
     */
    public VirtualMachine machine(UefiFirmware firmware, SerialPort serial, boolean display) {
        return new VirtualMachine(
                new Startup.Uefi(firmware),
                memory,
                processors,
                List.of(new Drive(image, Drive.Format.RAW, false)),
                cards,
                serial,
                display,
                Devices.VIRTIO);
    }

    private static BuildReport.Machine asked(Path image) throws IOException, ProblemException {
        String stem = image.getFileName().toString().replaceFirst("\\.[^.]+$", "");
        Path report = image.resolveSibling(stem + LastExport.ENDING);
        return Files.isRegularFile(report) ? ReportFile.read(report).machine() : UNKNOWN;
    }

    private static List<PortForward> forwards(BuildReport.Card card, Set<Integer> taken) throws IOException {
        List<PortForward> forwards = new ArrayList<>();
        for (String port : card.ports()) {
            if (port.endsWith("/tcp") && !card.ipv4().equals("none")) {
                int guest = Integer.parseInt(port.substring(0, port.indexOf('/')));
                forwards.add(PortForward.tcp(freePort(guest, taken), guest));
            }
        }
        return forwards;
    }

    private static NetworkCard card(BuildReport.Card card, List<PortForward> forwards) throws IOException {
        if (card.ipv4().equals("none")) {
            return new NetworkCard.Unplugged();
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

    /** The guest's own number where a normal user may have it and nobody has, else a free one around it plus 10000. */
    private static int freePort(int guest, Set<Integer> taken) throws IOException {
        List<Integer> candidates = new ArrayList<>();
        if (guest > 1023) {
            candidates.add(guest);
        }
        int first = guest + SHIFT + TRIES > 65_535 ? guest - SHIFT : guest + SHIFT;
        for (int i = 0; i < TRIES; i++) {
            candidates.add(first + i);
        }
        for (int candidate : candidates) {
            if (!taken.contains(candidate) && isFree(candidate)) {
                taken.add(candidate);
                return candidate;
            }
        }
        throw new IOException("no free port for port " + guest);
    }

    private static boolean isFree(int port) {
        try (ServerSocket trial = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return trial.getLocalPort() == port;
        } catch (IOException e) {
            return false;
        }
    }
}

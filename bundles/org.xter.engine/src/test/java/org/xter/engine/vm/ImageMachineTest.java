package org.xter.engine.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.engine.report.BuildReport;
import org.xter.engine.report.ReportFile;
import org.xter.report.ProblemException;

class ImageMachineTest {
    @TempDir
    private Path folder;

    @Test
    void anImageGetsTheMemoryTheProcessorsAndTheCardsOfTheReportBesideIt() throws Exception {
        ImageMachine machine = ImageMachine.of(image(new BuildReport.Machine(
                1L << 30,
                2,
                List.of(
                        new BuildReport.Card("wan", "dhcp", List.of()),
                        new BuildReport.Card("lan", "192.168.77.1/24", List.of()),
                        new BuildReport.Card("spare", "none", List.of("22/tcp"))))));
        assertEquals(1L << 30, machine.memory());
        assertEquals(2, machine.processors());
        assertInstanceOf(NetworkCard.User.class, machine.cards().get(0));
        NetworkCard.Segment lan =
                assertInstanceOf(NetworkCard.Segment.class, machine.cards().get(1));
        assertEquals("192.168.77.0/24", lan.network());
        assertInstanceOf(NetworkCard.Unplugged.class, machine.cards().get(2));
        assertEquals(List.of(), machine.ports());
    }

    @Test
    void anImageWithoutAReportGetsOneCardAndWhatMostNeed() throws Exception {
        Path image = Files.createFile(folder.resolve("lone.img"));
        ImageMachine machine = ImageMachine.of(image);
        assertEquals(1, machine.cards().size());
        assertEquals(2L << 30, machine.memory());
    }

    @Test
    void aPortSomebodyHasIsReachedThroughAnotherOne() throws Exception {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = somebody.getLocalPort();
            ImageMachine machine = ImageMachine.of(image(oneCard(port + "/tcp")));
            PortForward forward = machine.ports().get(0).forward();
            assertEquals(port, forward.guestPort());
            assertNotEquals(port, forward.hostPort());
        }
    }

    @Test
    void portsOfOneMachineNeverMeet() throws Exception {
        ImageMachine machine = ImageMachine.of(image(new BuildReport.Machine(
                1L << 30,
                1,
                List.of(
                        new BuildReport.Card("a", "dhcp", List.of("9090/tcp", "65500/tcp", "53/udp")),
                        new BuildReport.Card("b", "10.0.0.1/8", List.of("9090/tcp", "80/tcp"))))));
        List<Integer> hosts =
                machine.ports().stream().map(each -> each.forward().hostPort()).toList();
        assertEquals(4, hosts.size());
        assertEquals(hosts.size(), new HashSet<>(hosts).size());
    }

    @Test
    void aMissingImageIsAProblemAndNoFault() {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> ImageMachine.of(folder.resolve("none.img")));
        assertEquals("run.no-image", refused.problems().get(0).code());
    }

    private static BuildReport.Machine oneCard(String port) {
        return new BuildReport.Machine(1L << 30, 1, List.of(new BuildReport.Card("net", "dhcp", List.of(port))));
    }

    private Path image(BuildReport.Machine machine) throws IOException {
        BuildReport report = new BuildReport(
                BuildReport.FORMAT,
                new BuildReport.Edition("tiny", "Tiny", "1.0", "amd64", "", 0, ""),
                new BuildReport.Snapshot("", "", "", ""),
                machine,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Files.write(folder.resolve("tiny-1.0.report.json"), ReportFile.write(report));
        return Files.createFile(folder.resolve("tiny-1.0.img"));
    }
}

package org.xter.tests.router;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.engine.vm.Drive;
import org.xter.engine.vm.Qemu;
import org.xter.engine.vm.Startup;
import org.xter.engine.vm.UefiFirmware;
import org.xter.engine.vm.VirtualMachine;
import org.xter.tests.boot.Cables;
import org.xter.tests.boot.CommandResult;
import org.xter.tests.boot.Guest;
import org.xter.tests.boot.Namespace;
import org.xter.tests.export.ExportedRouter;

/**
 * Starts an exported Router once and looks at it as a household, as strangers on the internet and as its administrator
 * do. The image is this repository's Router, or the one the system property {@code xter.router.image} names.
 */
@Tag("boot")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouterBootTest {
    private static final String IMAGE = "xter.router.image";
    private static final String ROUTER = "192.168.77.1";
    private static final String PANEL = "https://" + ROUTER + ":9090/";
    private static final long MIB = 1L << 20;

    /** What strangers try first, and every port the Router uses. */
    private static final List<Integer> KNOCKED = IntStream.of(
                    21, 22, 23, 25, 53, 67, 80, 110, 111, 139, 143, 179, 389, 443, 445, 465, 514, 587, 631, 873, 993,
                    995, 1080, 1194, 1723, 1900, 2049, 2375, 3000, 3080, 3128, 3306, 3389, 3443, 4443, 5000, 5060, 5353,
                    5355, 5432, 5900, 6379, 7547, 8000, 8080, 8443, 8888, 9090, 9100, 10000, 51820)
            .boxed()
            .toList();

    @TempDir
    static Path folder;

    private Cables cables;
    private Guest guest;
    private Outside outside;
    private Namespace lan;
    private Lease lease;
    private String password;
    private Duration untilLogin;

    /** What the DHCP client was given. */
    private record Lease(String address, String router, String names) {}

    @BeforeAll
    void start() throws Exception {
        String image = System.getProperty(IMAGE, "");
        if (image.isEmpty()) {
            image = ExportedRouter.get().image().toString();
        }
        Outside.requirePrograms();
        Qemu qemu = Qemu.find(System.getenv());
        // As little memory as the edition asks for.
        VirtualMachine machine = VirtualMachine.headless(
                new Startup.Uefi(UefiFirmware.find(qemu.program())),
                1024 * MIB,
                2,
                List.of(Drive.unchanged(Path.of(image), Drive.Format.RAW)));
        cables = Cables.lay();
        long started = System.nanoTime();
        guest = Guest.start("router", machine.withCards(cables.cards()));
        cables.plugIn();
        lan = cables.lan();
        outside = Outside.open(cables.wan(), folder);
        password = guest.waitFor(Pattern.compile("Password of admin[^:]*: +(\\S+)\n"), Duration.ofSeconds(240))
                .group(1);
        guest.logIn("admin", password, Duration.ofSeconds(60));
        untilLogin = Duration.ofNanos(System.nanoTime() - started);
        guest.run("systemctl is-system-running --wait || true", Duration.ofSeconds(120))
                .orFail();
        lease = leaseAnAddress();
    }

    @AfterAll
    void stop() throws Exception {
        // The cables last: an open tap keeps its namespace.
        try {
            if (guest != null) {
                guest.close();
            }
        } finally {
            if (cables != null) {
                cables.close();
            }
        }
    }

    private Lease leaseAnAddress() throws IOException, InterruptedException {
        Path script = folder.resolve("leased");
        Files.writeString(script, """
                #!/bin/sh
                [ "$1" = bound ] || exit 0
                ip address add "$ip/$mask" dev "$interface"
                ip route add default via "$router"
                echo "leased $ip $router $dns"
                """);
        assertTrue(script.toFile().setExecutable(true));
        String said =
                lan.run("busybox", "udhcpc", "-i", Cables.DEVICE, "-n", "-q", "-t", "10", "-s", script.toString());
        Matcher leased = Pattern.compile("leased (\\S+) (\\S+) (\\S+)").matcher(said);
        assertTrue(leased.find(), said);
        return new Lease(leased.group(1), leased.group(2), leased.group(3));
    }

    /** Runs one command of the administrator, who proves it with the password as in daily life. */
    private String asRoot(String command) throws InterruptedException {
        return guest.run("echo '" + password + "' | sudo -S -p '' " + command);
    }

    @Test
    void theLanGetsAddressesAndTheRouterAsGatewayAndNameServer() {
        assertTrue(lease.address().matches("192\\.168\\.77\\.(1\\d\\d|2[0-4]\\d)"), lease.toString());
        assertEquals(ROUTER, lease.router());
        assertEquals(ROUTER, lease.names());
    }

    @Test
    void namesAreAnsweredOnTheLan() throws Exception {
        assertEquals("NOERROR " + Outside.ADDRESS, ask(ROUTER, Outside.ALLOWED));
        assertEquals("NOERROR " + ROUTER, ask(ROUTER, "router.lan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Outside.BLOCKED_NAME, "ads." + Outside.BLOCKED_NAME, "use-application-dns.net"})
    void blocklistedNamesAreRefusedWhicheverServerIsAsked(String name) throws Exception {
        assertEquals("NXDOMAIN", ask(ROUTER, name));
        assertEquals("NXDOMAIN", ask(Outside.ADDRESS, name));
    }

    @Test
    void publicNamesDoNotLeadIntoTheLan() throws Exception {
        assertFalse(ask(ROUTER, Outside.REBINDING).contains(ROUTER));
    }

    private String ask(String server, String name) throws Exception {
        String answer = lan.run("dig", "+time=5", "+tries=2", "@" + server, name, "A");
        Matcher status = Pattern.compile("status: (\\w+)").matcher(answer);
        assertTrue(status.find(), answer);
        Matcher address = Pattern.compile("[ \\t]IN[ \\t]+A[ \\t]+(\\S+)").matcher(answer);
        return address.find() ? status.group(1) + " " + address.group(1) : status.group(1);
    }

    @Test
    void theLanReachesOpenedPortsOutsideUnderTheRoutersAddress() throws Exception {
        assertEquals(Outside.PAGE, lan.run("curl", "-s", "-m", "10", "http://" + Outside.ADDRESS + ":993/"));
        String visitors = outside.visitorsOf(993);
        assertTrue(visitors.contains(outside.addressOfRouter()), visitors);
        assertFalse(visitors.contains("192.168."), visitors);
        lan.run("busybox", "ping", "-c", "2", "-W", "5", Outside.ADDRESS);
    }

    @Test
    void otherPortsOutsideAreClosedToTheLan() throws Exception {
        assertEquals(List.of(80, 443, 993), Outside.openPorts(lan, Outside.ADDRESS, List.of(80, 443, 993, 8080)));
        assertEquals(
                List.of(80, 443, 993, 8080),
                Outside.openPorts(outside.network(), Outside.ADDRESS, List.of(80, 443, 993, 8080)));
        assertEquals(0, askOverUdpPort(123).status());
        assertNotEquals(0, askOverUdpPort(443).status());
    }

    private CommandResult askOverUdpPort(int port) throws Exception {
        return lan.run(
                Duration.ofSeconds(20),
                "dig",
                "+time=3",
                "+tries=1",
                "-p",
                Integer.toString(port),
                "@" + Outside.SECOND_ADDRESS,
                Outside.ALLOWED);
    }

    @Test
    void pagesPassTheFilter() throws Exception {
        assertAll(
                () -> assertEquals("200 " + Outside.PAGE, http(Outside.ALLOWED)),
                () -> assertEquals("200 " + Outside.PAGE, https(Outside.ALLOWED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {Outside.BLOCKED_PAGE, "www." + Outside.BLOCKED_PAGE, Outside.BLOCKED_NAME})
    void blockedPagesDoNotPassTheFilterThoughTheirAddressIsKnown(String name) throws Exception {
        assertAll(
                () -> assertTrue(http(name).matches("(?s)403 .*Page blocked.*"), http(name)),
                () -> assertUnanswered(https(name)));
    }

    @Test
    void pagesWithoutANameDoNotPassTheFilter() throws Exception {
        assertAll(
                () -> assertTrue(http(Outside.ADDRESS).startsWith("403 ")),
                () -> assertUnanswered(https(Outside.ADDRESS)));
    }

    @Test
    void theFilterLeadsNobodyToTheRouterItself() throws Exception {
        assertTrue(http(Outside.REBINDING).matches("(?s)(403|502) .*"));
        assertUnanswered(https(Outside.REBINDING));
    }

    @Test
    void nothingOfTheWebPassesWhileTheFilterIsStopped() throws Exception {
        assertTrue(http(Outside.ALLOWED).startsWith("200 "));
        asRoot("systemctl stop haproxy.service");
        try {
            assertAll(
                    () -> assertUnanswered(http(Outside.ALLOWED)),
                    () -> assertUnanswered(https(Outside.ALLOWED)),
                    () -> assertUnanswered(http(Outside.ADDRESS)),
                    () -> assertNotEquals(0, askOverUdpPort(443).status()),
                    // The network itself is there all the while.
                    () -> assertEquals("NOERROR " + Outside.ADDRESS, ask(ROUTER, Outside.ALLOWED)),
                    () -> lan.run("busybox", "ping", "-c", "1", "-W", "5", Outside.ADDRESS));
        } finally {
            asRoot("systemctl start haproxy.service");
        }
        assertEquals("200 " + Outside.PAGE, http(Outside.ALLOWED));
    }

    @Test
    void nothingPassesWhileTheFirewallIsStopped() throws Exception {
        asRoot("systemctl stop nftables.service");
        try {
            assertAll(
                    () -> assertUnanswered(http(Outside.ALLOWED)),
                    () -> assertEquals(List.of(), Outside.openPorts(lan, Outside.ADDRESS, List.of(80, 443, 993))),
                    () -> assertEquals(
                            List.of(), Outside.openPorts(outside.network(), outside.addressOfRouter(), KNOCKED)));
        } finally {
            asRoot("systemctl start nftables.service");
        }
        // What stopped with it is back with it.
        assertEquals("200 " + Outside.PAGE, http(Outside.ALLOWED));
    }

    /** The status and the body; 000 and curl's reason where there was no answer. */
    private String http(String host) throws Exception {
        return fetch("http://" + host + "/", host + ":80:" + Outside.ADDRESS);
    }

    private String https(String host) throws Exception {
        return fetch("https://" + host + "/answer", host + ":443:" + Outside.ADDRESS);
    }

    private String fetch(String page, String resolved) throws Exception {
        String[] answer = lan.run(
                        Duration.ofSeconds(20),
                        "curl",
                        "-s",
                        "-k",
                        "-m",
                        "10",
                        "--resolve",
                        resolved,
                        "-w",
                        "\n%{http_code}\n%{errormsg}\n.",
                        page)
                .output()
                .split("\n");
        String status = answer[answer.length - 3];
        String error = answer[answer.length - 2];
        String body = String.join("\n", List.of(answer).subList(0, answer.length - 3));
        return (status + " " + body.strip() + error).strip();
    }

    private void assertUnanswered(String fetched) {
        assertTrue(fetched.startsWith("000"), fetched);
    }

    @Test
    void thePanelAsksForALoginOverHttpsOnTheLan() throws Exception {
        assertTrue(lan.run("curl", "-s", "-k", "-m", "30", PANEL).contains("login.js"));
        assertEquals(
                "301 " + PANEL,
                lan.run(
                        "curl",
                        "-s",
                        "-m",
                        "30",
                        "-o",
                        "/dev/null",
                        "-w",
                        "%{http_code} %{redirect_url}",
                        "http://" + ROUTER + ":9090/"));
    }

    @Test
    void thePanelTakesThePasswordOfTheConsoleAndNoOther() throws Exception {
        assertEquals("200", panelLogin("admin", password));
        assertEquals("401", panelLogin("admin", "admin"));
        assertEquals("401", panelLogin("root", ""));
    }

    private String panelLogin(String user, String secret) throws Exception {
        return lan.run(
                "curl",
                "-s",
                "-k",
                "-m",
                "40",
                "-o",
                "/dev/null",
                "-w",
                "%{http_code}",
                "-u",
                user + ":" + secret,
                PANEL + "cockpit/login");
    }

    @Test
    void thePanelShowsTheCertificateThatTheConsoleNames() throws Exception {
        String shown = lan.run(
                "sh",
                "-c",
                "openssl s_client -connect " + ROUTER + ":9090 </dev/null 2>/dev/null"
                        + " | openssl x509 -noout -fingerprint -sha256");
        String fingerprint = shown.substring(shown.indexOf('=') + 1).strip();
        assertTrue(guest.console().contains(fingerprint), shown);
    }

    @Test
    void nothingIsOpenOnTheWan() throws Exception {
        Namespace stranger = outside.network();
        // A neighbour on the WAN may send packets for the Router's inner address as well.
        stranger.run("ip", "route", "replace", ROUTER + "/32", "via", outside.addressOfRouter());
        assertAll(
                () -> assertEquals(List.of(), Outside.openPorts(stranger, outside.addressOfRouter(), KNOCKED)),
                () -> assertEquals(List.of(), Outside.openPorts(stranger, ROUTER, KNOCKED)),
                () -> assertNotEquals(
                        0,
                        stranger.run(
                                        Duration.ofSeconds(20),
                                        "dig",
                                        "+time=2",
                                        "+tries=1",
                                        "@" + outside.addressOfRouter(),
                                        "router.lan")
                                .status()));
    }

    @Test
    void theLanFindsTheServicesOfTheEditionAndNoOther() throws Exception {
        // 80 and 443 lead into the filter.
        assertEquals(List.of(53, 80, 443, 3080, 3443, 9090), Outside.openPorts(lan, ROUTER, KNOCKED));
    }

    @Test
    void noUnitHasFailed() throws Exception {
        assertEquals("", guest.run("systemctl --failed --no-legend --no-pager"));
    }

    @Test
    void logsStayInBoundedMemory() throws Exception {
        assertEquals("", guest.run("find /var/log/journal -type f 2>/dev/null | head -n 1"));
        assertTrue(asRoot("journalctl --header").contains("/run/log/journal/"));
    }

    @Test
    void theLogKeepsNoPassword() throws Exception {
        String log = asRoot("journalctl -q --no-pager -b -o cat");
        assertTrue(log.contains("password changed for admin"), "the log of " + log.length() + " characters");
        assertFalse(log.contains(password), "the password is in the log");
    }

    @Test
    void theRouterFitsIntoItsMemory() throws Exception {
        // MemTotal, MemAvailable in KiB
        List<Long> kib = Stream.of(guest.run("awk '/^(MemTotal|MemAvailable):/ {print $2}' /proc/meminfo")
                        .split("\n"))
                .map(Long::valueOf)
                .toList();
        long used = (kib.get(0) - kib.get(1)) / 1024;
        System.out.println("Router: " + used + " MiB of " + kib.get(0) / 1024 + " MiB in use, login after "
                + untilLogin.toSeconds() + " s, " + guest.run("systemd-analyze time | head -n 1"));
        assertTrue(used < 600, used + " MiB in use");
    }
}

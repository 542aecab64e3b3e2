package org.xter.tests.router;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.xter.tests.boot.Cables;
import org.xter.tests.boot.Namespace;

/**
 * The internet as the Router sees it: one computer that leases addresses, knows a few names and serves pages. All of it
 * lives in the WAN namespace; nothing leaves this host.
 */
final class Outside {
    /**
     * From the range for benchmarks (RFC 2544), for the documentation ranges count as private for dnsmasq and the Router
     * refuses names that lead to private addresses.
     */
    static final String ADDRESS = "198.18.0.1";

    /** A second address here, where names are answered at the UDP ports of NTP and QUIC. */
    static final String SECOND_ADDRESS = "198.18.0.2";

    /** What every page here says. */
    static final String PAGE = "A page of the outside";

    /** A name on no list. */
    static final String ALLOWED = "allowed.test";

    /** A name on the Router's list for the content filter only. */
    static final String BLOCKED_PAGE = "kproxy.com";

    /** A name on the Router's list for DNS. */
    static final String BLOCKED_NAME = "doubleclick.net";

    /** A name whose owner says that it lies in the Router's own LAN. */
    static final String REBINDING = "rebinding.test";

    private static final List<String> NAMES = List.of("test", BLOCKED_PAGE, BLOCKED_NAME);

    private final Namespace network;
    private final Path folder;

    private Outside(Namespace network, Path folder) {
        this.network = network;
        this.folder = folder;
    }

    /** The programs this needs; a test without them is skipped and says which package it misses. */
    static void requirePrograms() {
        requireProgram("dnsmasq", "dnsmasq-base");
        requireProgram("dig", "bind9-dnsutils");
        requireProgram("busybox", "busybox-static");
        requireProgram("openssl", "openssl");
        requireProgram("curl", "curl");
    }

    private static void requireProgram(String name, String debianPackage) {
        Assumptions.assumeTrue(
                List.of("/usr/bin", "/usr/sbin", "/bin", "/sbin").stream()
                        .anyMatch(bin -> Files.isExecutable(Path.of(bin, name))),
                "needs the Debian package " + debianPackage);
    }

    /** Opens the outside at the far end of the WAN cable, which is plugged in. */
    static Outside open(Namespace network, Path folder) throws IOException, InterruptedException {
        Outside outside = new Outside(network, folder);
        network.run("ip", "address", "add", ADDRESS + "/24", "dev", Cables.DEVICE);
        network.run("ip", "address", "add", SECOND_ADDRESS + "/24", "dev", Cables.DEVICE);
        outside.answerNames();
        outside.servePages();
        return outside;
    }

    private void answerNames() throws IOException {
        network.start(
                folder.resolve("names.log"),
                nameServer(
                        ADDRESS,
                        53,
                        "--dhcp-range=198.18.0.50,198.18.0.99,1h",
                        "--dhcp-leasefile=" + folder.resolve("leases")));
        // The same names at the ports of other uses show which UDP the Router lets out.
        network.start(folder.resolve("names-123.log"), nameServer(SECOND_ADDRESS, 123));
        network.start(folder.resolve("names-443.log"), nameServer(SECOND_ADDRESS, 443));
    }

    private static String[] nameServer(String address, int port, String... more) {
        List<String> command = new ArrayList<>(List.of(
                "dnsmasq",
                "--keep-in-foreground",
                "--conf-file=/dev/null",
                "--pid-file=",
                "--user=root",
                "--no-hosts",
                "--no-resolv",
                "--listen-address=" + address,
                "--bind-interfaces",
                "--port=" + port,
                "--address=/" + REBINDING + "/192.168.77.1"));
        NAMES.forEach(name -> command.add("--address=/" + name + "/" + ADDRESS));
        command.addAll(List.of(more));
        return command.toArray(String[]::new);
    }

    private void servePages() throws IOException, InterruptedException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(pages.resolve("index.html"), PAGE);
        for (int port : List.of(80, 993, 8080)) {
            network.start(
                    visitors(port),
                    "busybox",
                    "httpd",
                    "-f",
                    "-vv",
                    "-p",
                    ADDRESS + ":" + port,
                    "-h",
                    pages.toString());
        }
        Path certificate = folder.resolve("server.pem");
        network.run(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:prime256v1",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=outside",
                "-keyout",
                certificate.toString(),
                "-out",
                folder.resolve("server.crt").toString());
        Files.writeString(certificate, Files.readString(folder.resolve("server.crt")), StandardOpenOption.APPEND);
        // -HTTP serves files below the working directory, as they are: a whole answer with its head.
        Files.writeString(
                pages.resolve("answer"),
                "HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\nContent-Length: " + PAGE.length() + "\r\n\r\n" + PAGE);
        network.start(
                folder.resolve("https.log"),
                "sh",
                "-c",
                "cd '" + pages + "' && exec openssl s_server -quiet -HTTP -accept " + ADDRESS + ":443 -cert '"
                        + certificate + "'");
    }

    /** The log of who came to a port. */
    private Path visitors(int port) {
        return folder.resolve("visitors-" + port + ".log");
    }

    /** What the server at a port tells about its visitors' addresses. */
    String visitorsOf(int port) throws IOException {
        return Files.readString(visitors(port));
    }

    /** The address that the Router got. */
    String addressOfRouter() throws IOException {
        String leases = Files.readString(folder.resolve("leases"));
        return leases.strip().split(" ")[2];
    }

    /** Asks the Router's far side, as a stranger on the internet would. */
    Namespace network() {
        return network;
    }

    /** Which of some TCP ports of an address take a connection, within two seconds. */
    static List<Integer> openPorts(Namespace from, String address, List<Integer> ports)
            throws IOException, InterruptedException {
        StringBuilder script =
                new StringBuilder("knock() { timeout 2 bash -c \"exec 3<>/dev/tcp/$1/$2\" && echo $2; }\n");
        for (int port : ports) {
            script.append("knock ").append(address).append(' ').append(port).append(" 2>/dev/null &\n");
        }
        script.append("wait");
        String output = from.run(Duration.ofSeconds(60), "bash", "-c", script.toString())
                .output();
        return output.lines()
                .filter(line -> line.matches("\\d+"))
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }
}

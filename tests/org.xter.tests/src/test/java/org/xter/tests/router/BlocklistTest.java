package org.xter.tests.router;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Router's program that turns lists of names into what dnsmasq and HAProxy read. */
class BlocklistTest {
    private static final Path FILES = editions().resolve("router/files/dns-dhcp");
    private static final Path SHIPPED = FILES.resolve("etc/router/blocklists");

    @TempDir
    Path folder;

    private record Outcome(int status, String complaint) {}

    private static Path editions() {
        Path place = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(place.resolve("editions"))) {
            place = place.getParent();
        }
        return place.resolve("editions");
    }

    @BeforeEach
    void makeFolders() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell and awk");
        Files.createDirectories(folder.resolve("lists/dns"));
        Files.createDirectories(folder.resolve("lists/web"));
    }

    private void list(String name, String text) throws IOException {
        Files.writeString(folder.resolve("lists").resolve(name), text);
    }

    private Outcome make(String kind) throws IOException, InterruptedException {
        return make(kind, folder.resolve("lists"));
    }

    private Outcome make(String kind, Path lists) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                "/bin/sh", FILES.resolve("usr/lib/router/blocklist").toString(), kind);
        builder.environment().put("ROUTER_BLOCKLISTS", lists.toString());
        builder.environment().put("ROUTER_RUN", folder.resolve("run").toString());
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        return new Outcome(process.exitValue(), said);
    }

    private List<String> forNames() throws Exception {
        assertEquals(new Outcome(0, ""), make("dns"));
        return Files.readAllLines(folder.resolve("run/blocklist-dns.conf"));
    }

    private List<String> forPages() throws Exception {
        assertEquals(new Outcome(0, ""), make("web"));
        return Files.readAllLines(folder.resolve("run/blocklist-web.list"));
    }

    @Test
    void namesOfTheDnsListsAreForBothAndNamesOfTheWebListsForPagesOnly() throws Exception {
        list("dns/a.list", "ads.example\n");
        list("web/b.list", "proxy.example\n");
        assertEquals(List.of("server=/ads.example/"), forNames());
        assertEquals(List.of("ads.example", "proxy.example"), forPages());
    }

    @Test
    void commentsBlanksCapitalsAndLineEndsOfWindowsAreUnderstood() throws Exception {
        list("dns/a.list", "# title\r\n\r\n  Ads.EXAMPLE   # why\r\ntracker.example.\r\n");
        assertEquals(List.of("server=/ads.example/", "server=/tracker.example/"), forNames());
    }

    @Test
    void hostsFilesAreUnderstoodWithoutTheirNamesOfThisMachine() throws Exception {
        list(
                "dns/hosts.list",
                "127.0.0.1 localhost\n::1 localhost\n0.0.0.0 0.0.0.0\n0.0.0.0 ads.example more.example # x\n");
        assertEquals(List.of("server=/ads.example/", "server=/more.example/"), forNames());
    }

    @Test
    void aNameInSeveralListsIsThereOnce() throws Exception {
        list("dns/a.list", "ads.example\n");
        list("dns/b.list", "ADS.example\n");
        assertEquals(List.of("server=/ads.example/"), forNames());
    }

    @Test
    void noListsBlockNothing() throws Exception {
        assertEquals(List.of(), forNames());
        assertEquals(List.of(), forPages());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "single",
                "two names.example",
                "http://ads.example/",
                "||ads.example^",
                "*.ads.example",
                "-ads.example",
                "ads..example",
                "ads/example.com",
                "äds.example",
                "1.2.3.4.5.6.7.8.example",
            })
    void aLineThatIsNoNameStopsTheServiceAndIsNamed(String line) throws Exception {
        list("dns/a.list", "fine.example\n" + line + "\n");
        for (String kind : List.of("dns", "web")) {
            Outcome outcome = make(kind);
            assertEquals(1, outcome.status(), outcome.complaint());
            assertTrue(outcome.complaint().contains("a.list:2: "), outcome.complaint());
        }
        assertFalse(Files.exists(folder.resolve("run/blocklist-dns.conf")));
        try (var left = Files.list(folder.resolve("run"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aBrokenListLeavesTheListsInForce() throws Exception {
        list("dns/a.list", "ads.example\n");
        List<String> before = forNames();
        list("dns/a.list", "ads.example\nno name\n");
        assertEquals(1, make("dns").status());
        assertEquals(before, Files.readAllLines(folder.resolve("run/blocklist-dns.conf")));
    }

    @Test
    void theListsOfTheEditionAreSound() throws Exception {
        assertEquals(new Outcome(0, ""), make("dns", SHIPPED));
        assertEquals(new Outcome(0, ""), make("web", SHIPPED));
        assertTrue(Files.readAllLines(folder.resolve("run/blocklist-dns.conf"))
                .contains("server=/" + Outside.BLOCKED_NAME + "/"));
        assertTrue(Files.readAllLines(folder.resolve("run/blocklist-web.list")).contains(Outside.BLOCKED_PAGE));
        assertFalse(Files.readAllLines(folder.resolve("run/blocklist-dns.conf"))
                .contains("server=/" + Outside.BLOCKED_PAGE + "/"));
    }

    @Test
    void listsOfTwoHundredThousandNamesAreTaken() throws Exception {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            names.append("host").append(i).append(".example\n");
        }
        list("dns/long.list", names.toString());
        assertEquals(200_000, forNames().size());
    }
}

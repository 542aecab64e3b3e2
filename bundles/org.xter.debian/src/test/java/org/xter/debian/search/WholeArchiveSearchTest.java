package org.xter.debian.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xter.debian.fetch.Fetcher;
import org.xter.debian.solve.HostArchive;
import org.xter.report.Cancellation;
import org.xter.report.Progress;

/** Searches in all packages of this machine's Debian release. */
class WholeArchiveSearchTest {
    private static PackageCatalog catalog;

    @BeforeAll
    static void open() throws Exception {
        HostArchive archive = HostArchive.open();
        try (Fetcher fetcher = Fetcher.usual()) {
            CatalogReader reader = new CatalogReader(archive.store(), fetcher);
            PackageCatalog fetched = reader.fetch(
                    archive.repositories(), archive.architecture(), Instant.now(), Progress.NONE, Cancellation.NEVER);
            reader.withDescriptions(fetched, Instant.now(), Progress.NONE, Cancellation.NEVER);
            long begin = System.nanoTime();
            CatalogState known =
                    reader.known(archive.repositories(), archive.architecture(), Instant.now(), Cancellation.NEVER);
            System.out.printf("catalog opened from the store in %d ms%n", (System.nanoTime() - begin) / 1_000_000);
            catalog = assertInstanceOf(CatalogState.Ready.class, known).catalog();
        }
    }

    @Test
    void answersWithinFiftyMilliseconds() {
        List<String> typed =
                new ArrayList<>(List.of("", "a", "e", "lib", "python3 web", "server", "zzzz", "mail server imap"));
        for (String word : List.of("nginx", "postgresql", "network manager")) {
            for (int i = 1; i <= word.length(); i++) {
                typed.add(word.substring(0, i));
            }
        }
        for (int warm = 0; warm < 5; warm++) {
            typed.forEach(query -> catalog.search(query, Cancellation.NEVER));
        }
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            for (String query : typed) {
                long begin = System.nanoTime();
                catalog.search(query, Cancellation.NEVER);
                times.add((System.nanoTime() - begin) / 1000);
            }
        }
        Collections.sort(times);
        long usual = times.get(times.size() * 95 / 100);
        System.out.printf(
                "%d packages; median %d us, 95 of 100 within %d us, slowest %d us%n",
                catalog.size(), times.get(times.size() / 2), usual, times.get(times.size() - 1));
        assertTrue(catalog.size() > 50_000, () -> catalog.size() + " packages");
        assertTrue(usual <= 50_000, () -> usual + " us");
    }

    @Test
    void whatIsMeantComesFirst() {
        assertEquals("nginx", first("nginx"));
        assertEquals("postgresql", first("postgresql"));
        assertTrue(firstTen("web server").contains("task-web-server"), () -> firstTen("web server")
                .toString());
        assertTrue(firstTen("postgres").contains("postgresql"), () -> firstTen("postgres")
                .toString());
    }

    @Test
    void longDescriptionsAreThere() throws Exception {
        String text = catalog.get("nginx").orElseThrow().description().orElseThrow();
        assertTrue(text.contains("reverse proxy"), text);
        assertTrue(catalog.get("nginx").orElseThrow().homepage().startsWith("http"));
    }

    private static String first(String query) {
        return firstTen(query).get(0);
    }

    private static List<String> firstTen(String query) {
        return catalog.search(query, Cancellation.NEVER).packages().stream()
                .limit(10)
                .map(FoundPackage::name)
                .toList();
    }
}

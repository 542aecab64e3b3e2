package org.xter.debian.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
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
            CatalogState known =
                    reader.known(archive.repositories(), archive.architecture(), Instant.now(), Cancellation.NEVER);
            catalog = assertInstanceOf(CatalogState.Ready.class, known).catalog();
        }
    }

    @Test
    void knowsTheWholeArchive() {
        assertTrue(catalog.size() > 50_000, () -> catalog.size() + " packages");
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

package org.xter.document.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.document.DocumentSettings;
import org.xter.document.EditionDocument;
import org.xter.document.assist.PackageNames;
import org.xter.document.findings.DocumentFinding;
import org.xter.engine.EngineSettings;
import org.xter.engine.closure.EditionPackages;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Store;

/** Names of packages judged by the lists on this machine, here those of the studio's tests. */
class UnlistedPackagesTest {
    private static final String TEXT = """
            format: 1
            edition: { name: sample, kind: custom, version: 1.0, vendor: xTER, product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10 }
            hardware: { memory: { minimum: 1 GiB } }
            boot: { source: disk, residence: ram }
            base:
              suite: bookworm
              repositories:
                - { id: test, addresses: ['ARCHIVE'], archive-keys: ['KEY'] }
            services:
              - { name: dns, packages: [dnsmask, dns-root-data], units: [dns.service] }
            targets:
              - { format: raw }
            """;

    private final List<Problem> troubles = new ArrayList<>();

    @TempDir
    private Path folder;

    private Archives archives;
    private EditionDocument document;

    @BeforeEach
    void open() throws IOException {
        Path archive = Path.of("../../tests/org.xter.studio.tests/archive")
                .toAbsolutePath()
                .normalize();
        Files.copy(archive.resolve("key.asc"), folder.resolve("key.asc"));
        Path file = Files.writeString(
                folder.resolve("sample.edition"),
                TEXT.replace("ARCHIVE", archive.toUri().toString()).replace("KEY", "key.asc"));
        Path store = folder.resolve("store");
        archives = new Archives(() -> new EditionPackages(Store.open(store), EngineSettings.of(store)));
        document = EditionDocument.open(
                file,
                new DocumentSettings(
                        Runnable::run,
                        Runnable::run,
                        (problem, cause) -> troubles.add(problem),
                        new UnlistedPackages(() -> archives),
                        PackageNames.NONE,
                        Optional.empty()));
    }

    @AfterEach
    void close() {
        document.close();
        assertEquals(List.of(), troubles);
    }

    private List<DocumentFinding> unknown() {
        return document.findings().stream()
                .filter(each -> each.problem().code().equals("debian.unknown-package"))
                .toList();
    }

    @Test
    void nothingIsSaidAndNothingReadWhileTheListsAreNotOpen() {
        assertEquals(List.of(), unknown());
        assertTrue(Files.notExists(folder.resolve("store")));
    }

    @Test
    void aNameTheListsDoNotHaveIsFoundAtItsPlaceAndChangedToTheNearest() throws IOException, ProblemException {
        archives.fetch(document.snapshot().spec().base(), document.file(), Progress.NONE, Cancellation.NEVER);
        document.refreshFindings();

        DocumentFinding finding = unknown().get(0);
        assertEquals(1, unknown().size());
        assertEquals(
                "dnsmask",
                document.text()
                        .substring(finding.range().start(), finding.range().end()));
        document.execute(finding.fixes().get(0).edit());

        assertTrue(document.text().contains("[dnsmasq, dns-root-data]"), document::text);
        assertEquals(List.of(), unknown());
    }
}

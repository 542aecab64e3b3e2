package org.xter.document.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockDifference;
import org.xter.debian.lock.LockWriter;
import org.xter.debian.lock.LockedPackage;
import org.xter.debian.lock.LockedRepository;
import org.xter.debian.lock.SystemIds;
import org.xter.debian.solve.Reason;
import org.xter.debian.version.DebianVersion;
import org.xter.document.DocumentSettings;
import org.xter.document.EditionDocument;
import org.xter.document.edit.Edit;
import org.xter.engine.EngineSettings;
import org.xter.engine.closure.EditionPackages;
import org.xter.engine.closure.LockProposal;
import org.xter.engine.closure.LockStatus;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Digest;
import org.xter.store.Store;

/** What is known of an edition's packages without any network. */
class KnownPackagesTest {
    private static final String TEXT = """
            format: 1
            edition: { name: sample, kind: custom, version: 1.0, vendor: xTER, product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10 }
            hardware: { memory: { minimum: 1 GiB } }
            boot: { source: disk, residence: ram }
            base:
              suite: bookworm
              repositories:
                - { id: debian, addresses: ['file:///nowhere/archive'] }
            services:
              - { name: dns, packages: [dnsmasq], units: [dnsmasq.service] }
            targets:
              - { format: raw }
            """;

    private final List<Problem> troubles = new ArrayList<>();

    @TempDir
    private Path folder;

    private EditionDocument document;
    private KnownPackages known;
    private int told;

    @BeforeEach
    void open() throws IOException, ProblemException {
        Path file = Files.writeString(folder.resolve("sample.edition"), TEXT);
        Path store = folder.resolve("store");
        Archives archives = new Archives(() -> new EditionPackages(Store.open(store), EngineSettings.of(store)));
        document = EditionDocument.open(
                file, DocumentSettings.plain(Runnable::run, Runnable::run, (problem, cause) -> troubles.add(problem)));
        document.snapshot().spec();
        known = new KnownPackages(
                document, archives, Runnable::run, Runnable::run, (problem, cause) -> troubles.add(problem));
        known.addListener(() -> told++);
    }

    @AfterEach
    void close() {
        known.close();
        document.close();
        assertEquals(List.of(), troubles);
    }

    private static LockedPackage locked(String name, Reason reason) {
        return new LockedPackage(
                name,
                DebianVersion.parse("1.0"),
                "amd64",
                "debian",
                "bookworm",
                "pool/" + name,
                100,
                300,
                Digest.of(name),
                new TreeMap<>(Map.of("system", reason)));
    }

    private static String lockText() {
        return LockWriter.write(new Lock(
                "amd64",
                Digest.of("another request"),
                List.of(new LockedRepository("debian", "bookworm", Digest.of("release"), Instant.EPOCH)),
                List.of(
                        locked("dnsmasq", new Reason.Requested("dnsmasq")),
                        locked("dns-root-data", new Reason.NeededBy("dnsmasq", "Depends", "dns-root-data"))),
                SystemIds.NONE,
                Optional.empty()));
    }

    @Test
    void withoutIndexesAndLockEverythingIsSaidToBeUnknown() {
        assertInstanceOf(ArchiveState.NotFetched.class, known.archive());
        assertInstanceOf(LockStatus.Missing.class, known.lock().status().orElseThrow());
        assertTrue(known.lock().closure().isEmpty());
    }

    @Test
    void theClosureComesFromTheLockBesideTheEdition() throws IOException {
        Files.writeString(folder.resolve("sample.lock"), lockText());
        known.refresh();
        assertEquals(
                "dns",
                known.lock()
                        .closure()
                        .orElseThrow()
                        .get("dns-root-data")
                        .orElseThrow()
                        .layer());
        assertInstanceOf(LockStatus.Stale.class, known.lock().status().orElseThrow());
    }

    @Test
    void aWishMadesTheLockStaleAtOnce() throws IOException {
        Files.writeString(folder.resolve("sample.lock"), lockText());
        document.execute(PackageEdits.add(
                        document.edition(),
                        PackagePlace.of(document.edition().getServices().get(0)),
                        List.of("haproxy"))
                .orElseThrow());
        LockStatus.Stale stale =
                assertInstanceOf(LockStatus.Stale.class, known.lock().status().orElseThrow());
        assertTrue(stale.added().contains("haproxy"), stale.toString());
        assertTrue(told > 0);
    }

    @Test
    void whileTheEditionHasErrorsTheLastClosureStays() throws IOException {
        Files.writeString(folder.resolve("sample.lock"), lockText());
        known.refresh();
        document.execute(Edit.unset(document.edition().getIdentity(), Literals.IDENTITY__VERSION));
        assertTrue(known.lock().status().isEmpty());
        assertTrue(known.lock().closure().isPresent());
    }

    @Test
    void aDamagedLockIsToldAndNothingElseBreaks() throws IOException {
        Files.writeString(folder.resolve("sample.lock"), "{ broken");
        known.refresh();
        assertEquals(1, known.lock().problems().size());
        assertTrue(known.lock().closure().isEmpty());
    }

    @Test
    void takingAProposalWritesTheLockAndUndoTakesItBack() throws IOException {
        Lock lock = new Lock("amd64", Digest.of("r"), List.of(), List.of(), SystemIds.NONE, Optional.empty());
        LockProposal proposal =
                new LockProposal(lock, LockWriter.write(lock), new LockDifference(List.of(), List.of(), List.of()));
        assertTrue(known.take(proposal, "Refresh the lock"));
        assertTrue(known.lock().lock().isPresent());
        document.undo();
        assertTrue(known.lock().lock().isEmpty());
        assertInstanceOf(LockStatus.Missing.class, known.lock().status().orElseThrow());
    }

    @Test
    void anEditionWithoutSuiteNamesNoArchive() {
        document.execute(Edit.unset(document.edition().getBase(), Literals.BASE__SUITE));
        assertInstanceOf(ArchiveState.Unnamed.class, known.archive());
        document.undo();
        assertInstanceOf(ArchiveState.NotFetched.class, known.archive());
    }

    @Test
    void onlyTheNewestQuestionIsAnswered() {
        List<Runnable> waiting = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        NewestWork work = new NewestWork(Runnable::run, waiting::add, (problem, cause) -> troubles.add(problem));
        work.ask(cancellation -> "first", answers::add);
        work.ask(
                cancellation -> {
                    work.ask(other -> "third", answers::add);
                    cancellation.check();
                    return "second";
                },
                answers::add);
        for (int i = 0; i < waiting.size(); i++) {
            waiting.get(i).run();
        }
        assertEquals(List.of("third"), answers);
    }
}

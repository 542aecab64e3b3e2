package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.debian.repository.HostSources;
import org.xter.engine.EditionSnapshot;
import org.xter.engine.EngineSettings;
import org.xter.engine.ExportRequest;
import org.xter.engine.ExportResult;
import org.xter.engine.LockUse;
import org.xter.engine.export.Exporter;
import org.xter.engine.report.BuildReport;
import org.xter.engine.report.LastExport;
import org.xter.engine.resolve.LockText;
import org.xter.engine.spec.EditionSpec;
import org.xter.model.EditionSpecs;
import org.xter.model.template.Templates;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.report.CancelledException;
import org.xter.report.ProgressTree;
import org.xter.report.ShownStep;
import org.xter.store.Digest;
import org.xter.store.Store;

/** An export from memory, as the studio does it: cancelled at any moment it ends at once and leaves nothing broken. */
class CancelledExportTest {
    /** The longer steps, in the order in which they begin. */
    private static final List<String> STEPS =
            List.of("unpack", "initrd", "configure", "configure", "layer base", "layer kernel", "image");

    private static final long LATEST_CANCEL_MILLIS = 1000;
    private static final int LATEST_MILLIS = 600;
    private static final int SEED = 20261121;

    @TempDir
    Path folder;

    private final ExecutorService worker = Executors.newSingleThreadExecutor();

    /** One export of an edition that lies nowhere on the disk. */
    private final class Attempt {
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final ProgressTree progress = new ProgressTree();
        private final LockText lock;
        private final Future<ExportResult> result;

        Attempt(Path store, Optional<String> lockText) throws Exception {
            EditionFile file = edition();
            lock = new LockText("mine.lock", lockText, Optional.empty());
            EditionSpec spec = EditionSpecs.of(file);
            EditionSnapshot snapshot = new EditionSnapshot(spec, Optional.of(EditionSpecs.textOf(file)), lock);
            Exporter exporter = new Exporter(Store.open(store), EngineSettings.of(store));
            ExportRequest request = new ExportRequest(folder.resolve("out"), Set.of(), LockUse.RENEW_WHEN_STALE, false);
            result = worker.submit(() -> exporter.export(snapshot, request, progress, cancelled::get));
        }

        /** Asks it to stop and tells how many milliseconds it took; nothing when it had ended before. */
        Optional<Long> cancel() throws Exception {
            if (result.isDone()) {
                return Optional.empty();
            }
            long begin = System.nanoTime();
            cancelled.set(true);
            try {
                result.get(1, TimeUnit.MINUTES);
                return Optional.empty();
            } catch (ExecutionException e) {
                assertTrue(e.getCause() instanceof CancelledException, () -> "" + e.getCause());
                return Optional.of((System.nanoTime() - begin) / 1_000_000);
            }
        }

        /** Waits until a step began, or all ended. */
        void await(String step) throws InterruptedException {
            while (!result.isDone()
                    && progress.steps().stream()
                            .noneMatch(each -> each.name().equals(step) && each.state() != ShownStep.State.WAITING)) {
                Thread.sleep(2);
            }
        }

        String running() {
            return String.join(
                    ", ",
                    progress.steps().stream()
                            .filter(each -> each.state() == ShownStep.State.RUNNING)
                            .map(ShownStep::name)
                            .toList());
        }
    }

    private EditionFile edition() throws IOException {
        String text = Templates.get("empty").orElseThrow().text();
        Files.createDirectories(folder.resolve("edition"));
        return EditionReader.parse(folder.resolve("edition/mine.edition"), text);
    }

    private static Digest digest(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Digest.of(in);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    /** A store that knows no results, but need not fetch anything. */
    private Path storeWithContentsOf(Path other) throws IOException {
        Path store = folder.resolve("other");
        try (Stream<Path> all = Files.walk(other.resolve("blobs"))) {
            for (Path each : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                Path target = store.resolve(other.relativize(each));
                Files.createDirectories(target.getParent());
                Files.createLink(target, each);
            }
        }
        return store;
    }

    @Test
    void anExportCancelledAtAnyMomentEndsAtOnceAndLeavesTheStoreUsable() throws Exception {
        assumeTrue(
                HostSources.ofHost()
                        .serving(
                                "debian", List.of("bookworm", "bookworm-updates", "bookworm-security"), List.of("main"))
                        .isPresent(),
                "needs apt sources of Debian 12, with updates and security");
        Attempt whole = new Attempt(folder.resolve("store"), Optional.empty());
        ExportResult exported = whole.result.get(10, TimeUnit.MINUTES);
        Path image = exported.artifacts().get(0);
        Digest expected = digest(image);

        assertTrue(whole.progress.steps().stream()
                .allMatch(each -> each.state() == ShownStep.State.DONE || each.state() == ShownStep.State.CACHED));
        BuildReport report =
                LastExport.find(folder.resolve("out"), "empty").orElseThrow().report();
        assertEquals(edition().text(), report.snapshot().text());
        assertEquals(whole.lock.text().orElseThrow(), report.snapshot().lock());
        assertEquals(List.of(), names(folder.resolve("edition")), "what is in memory stays there");

        Random random = new Random(SEED);
        List<Long> latencies = new ArrayList<>();
        Optional<String> lock = whole.lock.text();
        Path store = storeWithContentsOf(folder.resolve("store"));
        for (String step : STEPS) {
            // A second is a promise of the engine; a machine busy with other things may break it, but not thrice.
            Optional<Long> latency = Optional.of(Long.MAX_VALUE);
            for (int i = 0;
                    i < 3 && latency.filter(each -> each > LATEST_CANCEL_MILLIS).isPresent();
                    i++) {
                Attempt attempt = new Attempt(store, lock);
                attempt.await(step);
                Thread.sleep(random.nextInt(LATEST_MILLIS));
                String running = attempt.running();
                latency = attempt.cancel();
                System.out.printf("cancelled in %s after %s ms%n", running, latency);
                assertFalse(
                        attempt.progress.steps().stream().anyMatch(each -> each.state() == ShownStep.State.RUNNING));
                assertEquals(expected, digest(image), "the artifact that was there stays");
                assertEquals(3, names(folder.resolve("out")).size());
                assertEquals(List.of(), names(store.resolve("tmp")), "nothing is left in the making");
            }
            latency.ifPresent(latencies::add);
        }
        Attempt last = new Attempt(store, lock);
        assertEquals(
                expected,
                digest(last.result.get(10, TimeUnit.MINUTES).artifacts().get(0)));
        assertTrue(latencies.size() >= 4, latencies::toString);
        assertTrue(latencies.stream().allMatch(each -> each <= LATEST_CANCEL_MILLIS), latencies::toString);
    }
}

package org.xter.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xter.debian.fetch.Fetcher;
import org.xter.debian.repository.Freshness;
import org.xter.debian.repository.PackagePool;
import org.xter.debian.repository.Repository;
import org.xter.debian.repository.RepositoryReader;
import org.xter.debian.solve.PackageSet;
import org.xter.debian.solve.Solver;
import org.xter.engine.EngineSettings;
import org.xter.engine.resolve.PackageSets;
import org.xter.engine.resolve.Sources;
import org.xter.engine.spec.EditionSpec;
import org.xter.model.EditionSpecs;
import org.xter.model.text.EditionReader;
import org.xter.report.Cancellation;
import org.xter.report.Progress;
import org.xter.store.Store;

/**
 * Solving the Router's packages from the full index of its suites. Cold is the whole command {@code xter resolve} in a
 * JVM of its own with an empty store: the indexes come from a mirror on loopback, are verified, decompressed, parsed,
 * written in the cached form and solved. Cached is opening the cached form and solving, in a JVM that is warm, as the
 * studio's is; the whole command with the cached form is shown beside it.
 */
final class SolveBench {
    private static final int WARM_UP = 20;

    private final Path folder;
    private final Path editionFolder;
    private final CachingMirror mirror;
    private final int runs;

    SolveBench(Path folder, Path editionFolder, CachingMirror mirror, int runs) {
        this.folder = folder;
        this.editionFolder = editionFolder;
        this.mirror = mirror;
        this.runs = runs;
    }

    List<Ratio> run() throws Exception {
        Path edition = folder.resolve("solve/router.edition");
        ExportBench.copy(editionFolder, edition.getParent());
        double[] cold = new double[runs];
        double[] again = new double[runs];
        double[] cached = new double[runs];
        Map<String, String> environment = Map.of("XTER_MIRROR", mirror.address());
        resolve(edition, folder.resolve("solve-first"), environment);
        for (int i = 0; i < runs; i++) {
            Path store = folder.resolve("solve-store" + i);
            cold[i] = resolve(edition, store, environment);
            again[i] = resolve(edition, store, environment);
        }
        cached(edition, folder.resolve("solve-store0"), cached);
        return List.of(
                Ratio.toLimit("solving: command with empty store, against 3 s", "s", cold, 3),
                Ratio.toLimit("solving: index cached, warm JVM, against 50 ms", "ms", cached, 50),
                Ratio.toLimit("solving: command with index cached, against 1 s", "s", again, 1));
    }

    private static double resolve(Path edition, Path store, Map<String, String> environment) throws Exception {
        String xter = Path.of(System.getProperty("xter.home"), "xter").toString();
        List<String> command = List.of(xter, "resolve", "--update", edition.toString(), "--store", store.toString());
        return Program.time(edition.getParent(), command, environment);
    }

    private void cached(Path edition, Path storeFolder, double[] milliseconds) throws Exception {
        EditionSpec spec = EditionSpecs.of(EditionReader.read(edition));
        EngineSettings settings = new EngineSettings(storeFolder, List.of(mirror.address()), Optional.empty(), 4);
        List<Repository> repositories = Sources.of(spec, settings);
        List<PackageSet> sets = PackageSets.of(spec);
        Store store = Store.open(storeFolder);
        try (Fetcher fetcher = Fetcher.usual()) {
            RepositoryReader reader = new RepositoryReader(store, fetcher);
            for (int i = -WARM_UP; i < milliseconds.length; i++) {
                long begin = System.nanoTime();
                PackagePool pool = reader.read(
                        repositories,
                        spec.base().architecture(),
                        Instant.now(),
                        Freshness.KNOWN,
                        Progress.NONE,
                        Cancellation.NEVER);
                new Solver(pool).solve(sets, Cancellation.NEVER);
                if (i >= 0) {
                    milliseconds[i] = (System.nanoTime() - begin) / 1e6;
                }
            }
        }
    }
}

package org.xter.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xter.debian.fetch.Fetcher;
import org.xter.debian.repository.Repository;
import org.xter.debian.search.CatalogReader;
import org.xter.debian.search.PackageCatalog;
import org.xter.engine.EngineSettings;
import org.xter.engine.resolve.Sources;
import org.xter.engine.spec.EditionSpec;
import org.xter.model.EditionSpecs;
import org.xter.model.text.EditionReader;
import org.xter.report.Cancellation;
import org.xter.report.Progress;
import org.xter.store.Store;

/**
 * Finding packages in the whole archive while somebody types: each prefix of some words is one query. A figure is the
 * time below which 95 of 100 queries stay, in a JVM that is warm, as the studio's is.
 */
final class SearchBench {
    private static final int WARM_UP = 5;

    private final Path folder;
    private final Path edition;
    private final CachingMirror mirror;
    private final int runs;

    SearchBench(Path folder, Path edition, CachingMirror mirror, int runs) {
        this.folder = folder;
        this.edition = edition;
        this.mirror = mirror;
        this.runs = runs;
    }

    List<Ratio> run() throws Exception {
        EditionSpec spec = EditionSpecs.of(EditionReader.read(edition));
        Path storeFolder = folder.resolve("search-store");
        EngineSettings settings = new EngineSettings(storeFolder, List.of(mirror.address()), Optional.empty(), 4);
        List<Repository> repositories = Sources.of(spec, settings);
        double[] milliseconds = new double[runs];
        try (Fetcher fetcher = Fetcher.usual()) {
            PackageCatalog catalog = new CatalogReader(Store.open(storeFolder), fetcher)
                    .fetch(repositories, spec.base().architecture(), Instant.now(), Progress.NONE, Cancellation.NEVER);
            for (int i = -WARM_UP; i < runs; i++) {
                double slowest = round(catalog);
                if (i >= 0) {
                    milliseconds[i] = slowest;
                }
            }
        }
        return List.of(Ratio.toLimit("package search: 95 of 100 queries, against 50 ms", "ms", milliseconds, 50));
    }

    private static double round(PackageCatalog catalog) {
        List<Double> times = new ArrayList<>();
        for (String query : typed()) {
            long begin = System.nanoTime();
            catalog.search(query, Cancellation.NEVER);
            times.add((System.nanoTime() - begin) / 1e6);
        }
        times.sort(null);
        return times.get(times.size() * 95 / 100);
    }

    private static List<String> typed() {
        List<String> typed =
                new ArrayList<>(List.of("", "a", "e", "lib", "python3 web", "server", "zzzz", "mail server imap"));
        for (String word : List.of("nginx", "postgresql", "network manager")) {
            for (int i = 1; i <= word.length(); i++) {
                typed.add(word.substring(0, i));
            }
        }
        return typed;
    }
}

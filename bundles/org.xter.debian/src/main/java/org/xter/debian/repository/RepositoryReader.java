package org.xter.debian.repository;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xter.debian.fetch.Fetcher;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Store;

/**
 * Reads repositories: each suite's signed {@code InRelease} (or {@code Release} and {@code Release.gpg}), then the package
 * indexes it vouches for, which are kept in the store in a form that opens at once. Thread-safe.
 */
public final class RepositoryReader {
    private final Store store;
    private final Fetcher fetcher;
    private final IndexStore indexes;

    /**
     * @param store keeps what is read
     * @param fetcher gets what the store does not have
     */
    public RepositoryReader(Store store, Fetcher fetcher) {
        this.store = store;
        this.fetcher = fetcher;
        this.indexes = new IndexStore(store);
    }

    /**
     * Reads all suites and components of some repositories.
     *
     * @param repositories in the order of preference among equals
     * @param architecture the machine's architecture
     * @param now when validity is judged of repositories that are no snapshots
     */
    public PackagePool read(
            List<Repository> repositories,
            String architecture,
            Instant now,
            Freshness freshness,
            Progress progress,
            Cancellation cancellation)
            throws IOException, ProblemException {
        try (Progress.Step step = progress.begin("indexes")) {
            List<ListedFile> listed = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            ReleaseReader releases = new ReleaseReader(store, fetcher, now);
            for (Repository repository : repositories) {
                for (String suite : repository.suites()) {
                    try {
                        SuiteAddress address = new SuiteAddress(repository, suite);
                        SignedRelease signed = releases.read(address, freshness, cancellation);
                        listed.addAll(ListedFile.packages(address, signed, architecture));
                    } catch (ProblemException e) {
                        problems.addAll(e.problems());
                    }
                }
            }
            if (!problems.isEmpty()) {
                throw new ProblemException(problems.stream().distinct().toList(), null);
            }
            fetch(IndexKind.PACKAGES, listed, step, cancellation);
            return pool(architecture, listed, cancellation);
        }
    }

    /**
     * What the store knows of some repositories; nobody is asked. Signatures are checked, but not whether a suite is still
     * valid: this is for looking at, not for making something of it.
     *
     * @param now when the keys that signed must have been good
     * @return nothing when any of their indexes was never read or is no longer kept
     */
    public Optional<PackagePool> known(
            List<Repository> repositories, String architecture, Instant now, Cancellation cancellation)
            throws IOException, ProblemException {
        List<ListedFile> listed = new ArrayList<>();
        ReleaseReader releases = new ReleaseReader(store, fetcher, now);
        for (Repository repository : repositories) {
            for (String suite : repository.suites()) {
                SuiteAddress address = new SuiteAddress(repository, suite);
                Optional<SignedRelease> signed = releases.known(address);
                if (signed.isEmpty()) {
                    return Optional.empty();
                }
                listed.addAll(ListedFile.packages(address, signed.get(), architecture));
            }
        }
        return listed.stream()
                        .allMatch(each -> indexes.made(IndexKind.PACKAGES, each).isPresent())
                ? Optional.of(pool(architecture, listed, cancellation))
                : Optional.empty();
    }

    /**
     * Reads the long descriptions of the suites a pool was read from, in English. Suites that have none are left out, and
     * so is one whose {@code InRelease} changed since: its pool must be read again first.
     */
    public Descriptions descriptions(PackagePool pool, Instant now, Progress progress, Cancellation cancellation)
            throws IOException, ProblemException {
        try (Progress.Step step = progress.begin("descriptions")) {
            List<ListedFile> listed = listedDescriptions(pool, now);
            fetch(IndexKind.DESCRIPTIONS, listed, step, cancellation);
            return descriptions(listed, cancellation);
        }
    }

    /** The long descriptions the store has of a pool's packages; nobody is asked. */
    public Descriptions knownDescriptions(PackagePool pool, Instant now, Cancellation cancellation)
            throws IOException, ProblemException {
        List<ListedFile> kept = listedDescriptions(pool, now).stream()
                .filter(each -> indexes.made(IndexKind.DESCRIPTIONS, each).isPresent())
                .toList();
        return descriptions(kept, cancellation);
    }

    private List<ListedFile> listedDescriptions(PackagePool pool, Instant now) throws IOException, ProblemException {
        List<ListedFile> result = new ArrayList<>();
        ReleaseReader releases = new ReleaseReader(store, fetcher, now);
        for (IndexOrigin origin : pool.origins()) {
            SuiteAddress address = new SuiteAddress(origin.repository(), origin.suite());
            Optional<SignedRelease> signed = releases.known(address);
            if (signed.isPresent()
                    && signed.get().digest().equals(origin.release())
                    && !origin.component().isEmpty()) {
                String base = origin.component() + "/i18n/Translation-en";
                ListedFile.find(address, signed.get(), origin.component(), base).ifPresent(result::add);
            }
        }
        return result.stream().distinct().toList();
    }

    private Descriptions descriptions(List<ListedFile> listed, Cancellation cancellation)
            throws IOException, ProblemException {
        Map<String, DescriptionIndex> result = new HashMap<>();
        for (ListedFile each : listed) {
            cancellation.check();
            Path file = indexes.make(IndexKind.DESCRIPTIONS, each, cancellation);
            result.put(
                    Descriptions.key(each.address().repository(), each.address().suite(), each.component()),
                    DescriptionIndex.open(file));
        }
        return new Descriptions(result);
    }

    private void fetch(IndexKind kind, List<ListedFile> listed, Progress.Step step, Cancellation cancellation)
            throws IOException, ProblemException {
        fetcher.fetch(
                listed.stream()
                        .filter(each -> indexes.made(kind, each).isEmpty())
                        .map(ListedFile::download)
                        .toList(),
                store,
                Optional.empty(),
                step,
                cancellation);
    }

    private PackagePool pool(String architecture, List<ListedFile> listed, Cancellation cancellation)
            throws IOException, ProblemException {
        List<IndexOrigin> origins = new ArrayList<>();
        for (ListedFile each : listed) {
            cancellation.check();
            origins.add(new IndexOrigin(
                    each.address().repository(),
                    each.address().suite(),
                    each.component(),
                    each.address()
                            .repository()
                            .priority()
                            .orElse(each.signed().release().defaultPriority()),
                    PackageIndex.open(indexes.make(IndexKind.PACKAGES, each, cancellation)),
                    each.signed().digest(),
                    each.signed().release().date()));
        }
        return new PackagePool(architecture, origins);
    }
}

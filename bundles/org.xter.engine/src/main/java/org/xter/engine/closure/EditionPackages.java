package org.xter.engine.closure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xter.debian.fetch.Fetcher;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockDifference;
import org.xter.debian.lock.LockWriter;
import org.xter.debian.repository.Repository;
import org.xter.debian.search.CatalogReader;
import org.xter.debian.search.CatalogState;
import org.xter.debian.search.PackageCatalog;
import org.xter.engine.EngineSettings;
import org.xter.engine.LockUse;
import org.xter.engine.resolve.LockText;
import org.xter.engine.resolve.Resolution;
import org.xter.engine.resolve.Resolver;
import org.xter.engine.resolve.Sources;
import org.xter.engine.spec.Base;
import org.xter.engine.spec.EditionSpec;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Store;

/**
 * Everything pages ask about the packages of an edition: those it has ({@link Closure}), those it could have (a
 * {@link PackageCatalog}), and how its lock stands. Thread-safe; only what takes a {@link Progress} asks the network.
 */
public final class EditionPackages {
    private final Store store;
    private final EngineSettings settings;

    /** The packages of editions on this machine. */
    public EditionPackages(Store store, EngineSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /** How a lock stands to an edition. */
    public LockStatus status(EditionSpec edition, Optional<Lock> lock) throws IOException {
        return LockStatus.of(edition, lock, settings);
    }

    /**
     * A lock for an edition from today's indexes; nothing is written.
     *
     * @param before the lock there is now, from which ids of users are kept
     * @param use {@link LockUse#UPDATE} for today's versions also where the lock still fits; otherwise a lock that fits
     *     is proposed as it is
     * @throws ProblemException when packages cannot be found or do not go together, or indexes cannot be had
     */
    public LockProposal propose(
            EditionSpec edition, Optional<Lock> before, LockUse use, Progress progress, Cancellation cancellation)
            throws IOException, ProblemException {
        try (Fetcher fetcher = Fetcher.usual();
                Progress.Step step = progress.begin("resolve")) {
            LockText place =
                    new LockText(edition.lockFile().toString(), before.map(LockWriter::write), Optional.empty());
            Resolution resolution =
                    new Resolver(store, settings, fetcher).preview(edition, place, use, step, cancellation);
            step.detail(resolution.summary());
            Lock lock = resolution.lock();
            return new LockProposal(
                    lock,
                    LockWriter.write(lock),
                    resolution.difference().orElse(new LockDifference(List.of(), List.of(), List.of())));
        }
    }

    /**
     * The packages of a distribution as this machine knows them; nobody is asked.
     *
     * @param base the distribution and repositories of an edition, which may be unfinished otherwise
     * @param file the edition's file; relative paths begin in its folder
     * @throws ProblemException when a repository has no address on this machine or a signature is not good
     */
    public CatalogState known(Base base, Path file, Cancellation cancellation) throws IOException, ProblemException {
        List<Repository> repositories = repositories(base, file);
        try (Fetcher fetcher = Fetcher.usual()) {
            return new CatalogReader(store, fetcher)
                    .known(repositories, base.architecture(), Instant.now(), cancellation);
        }
    }

    /** The packages of a distribution as they are today. */
    public PackageCatalog fetch(Base base, Path file, Progress progress, Cancellation cancellation)
            throws IOException, ProblemException {
        List<Repository> repositories = repositories(base, file);
        try (Fetcher fetcher = Fetcher.usual()) {
            return new CatalogReader(store, fetcher)
                    .fetch(repositories, base.architecture(), Instant.now(), progress, cancellation);
        }
    }

    /** The same packages with their long descriptions. */
    public PackageCatalog withDescriptions(PackageCatalog catalog, Progress progress, Cancellation cancellation)
            throws IOException, ProblemException {
        try (Fetcher fetcher = Fetcher.usual()) {
            return new CatalogReader(store, fetcher).withDescriptions(catalog, Instant.now(), progress, cancellation);
        }
    }

    private List<Repository> repositories(Base base, Path file) throws IOException, ProblemException {
        Path folder = file.toAbsolutePath().getParent();
        return Sources.of(base, file, folder, settings);
    }
}

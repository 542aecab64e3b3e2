package org.xter.engine.resolve;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xter.debian.fetch.Fetcher;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockDifference;
import org.xter.debian.lock.RequestDigest;
import org.xter.debian.repository.Freshness;
import org.xter.debian.repository.PackagePool;
import org.xter.debian.repository.Repository;
import org.xter.debian.repository.RepositoryReader;
import org.xter.debian.solve.PackageSet;
import org.xter.debian.solve.Solution;
import org.xter.debian.solve.Solver;
import org.xter.engine.EngineSettings;
import org.xter.engine.LockUse;
import org.xter.engine.spec.EditionSpec;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Digest;
import org.xter.store.Store;

/** Finds out which packages an edition is made of: from its lock, or from the repositories' indexes. */
public final class Resolver {
    private final Store store;
    private final EngineSettings settings;
    private final Fetcher fetcher;

    /** A resolver that keeps indexes in a store. */
    public Resolver(Store store, EngineSettings settings, Fetcher fetcher) {
        this.store = store;
        this.settings = settings;
        this.fetcher = fetcher;
    }

    /**
     * Resolves an edition and brings its lock up to date.
     *
     * @throws ProblemException when the lock is required and does not fit, or packages cannot be found or do not go
     *     together
     */
    public Resolution resolve(
            EditionSpec edition, LockPlace place, LockUse use, Progress.Step progress, Cancellation cancellation)
            throws IOException, ProblemException {
        Resolution resolution = preview(edition, place, use, progress, cancellation);
        if (resolution.difference().isPresent()) {
            place.write(resolution.lock());
        }
        return resolution;
    }

    /** The same, with the lock left as it is. */
    public Resolution preview(
            EditionSpec edition, LockPlace place, LockUse use, Progress.Step progress, Cancellation cancellation)
            throws IOException, ProblemException {
        List<Repository> repositories = Sources.of(edition, settings);
        List<PackageSet> sets = PackageSets.of(edition);
        String architecture = edition.base().architecture();
        Digest request = RequestDigest.of(architecture, repositories, sets);
        Optional<Lock> before = place.read();
        boolean fits = before.isPresent() && before.get().request().equals(request);
        if (fits && use != LockUse.UPDATE) {
            return new Resolution(before.get(), Optional.empty(), repositories);
        }
        if (use == LockUse.REQUIRED) {
            throw new ProblemException(stale(edition, place, before.isPresent()));
        }
        PackagePool pool = pool(repositories, architecture, progress, cancellation);
        Solution solution = new Solver(pool).solve(sets, cancellation);
        Lock fresh = Lock.of(solution, architecture, request, pool.origins());
        if (before.isPresent()) {
            fresh = fresh.withIds(before.get().ids());
            if (before.get().hasSamePackages(fresh)
                    && before.get().configuration().isPresent()) {
                fresh = fresh.withConfiguration(before.get().configuration().get());
            }
        }
        LockDifference difference = LockDifference.between(before.orElse(empty(fresh)), fresh);
        return new Resolution(fresh, Optional.of(difference), repositories);
    }

    /**
     * The lock of an edition if there is one that fits it; nothing is fetched.
     *
     * @throws ProblemException when the lock file cannot be understood or the edition's sources are unknown
     */
    public static Optional<Lock> fittingLock(EditionSpec edition, EngineSettings settings)
            throws IOException, ProblemException {
        Digest request =
                RequestDigest.of(edition.base().architecture(), Sources.of(edition, settings), PackageSets.of(edition));
        return new LockFile(edition).read().filter(lock -> lock.request().equals(request));
    }

    /** All packages the edition's repositories have, as far as this machine can know. */
    public PackagePool pool(
            List<Repository> repositories, String architecture, Progress.Step progress, Cancellation cancellation)
            throws IOException, ProblemException {
        return new RepositoryReader(store, fetcher)
                .read(repositories, architecture, Instant.now(), Freshness.NEWEST, progress, cancellation);
    }

    private static Lock empty(Lock like) {
        return new Lock(like.architecture(), like.request(), List.of(), List.of(), like.ids(), Optional.empty());
    }

    private static Problem stale(EditionSpec edition, LockPlace place, boolean present) {
        String file = edition.lockFile().getFileName().toString();
        return Problem.error(
                "lock.stale",
                Place.of(place.name()),
                present
                        ? "the lock file was made for another state of the edition"
                        : "there is no lock file " + file + " beside the edition",
                "Run 'xter resolve " + edition.file() + "' and review what changes");
    }
}

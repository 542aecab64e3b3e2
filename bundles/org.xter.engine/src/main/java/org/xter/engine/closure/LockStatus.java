package org.xter.engine.closure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockedPackage;
import org.xter.debian.lock.RequestDigest;
import org.xter.debian.repository.Repository;
import org.xter.debian.solve.PackageRequest;
import org.xter.debian.solve.PackageSet;
import org.xter.debian.solve.Reason;
import org.xter.engine.EngineSettings;
import org.xter.engine.resolve.PackageSets;
import org.xter.engine.resolve.Sources;
import org.xter.engine.spec.EditionSpec;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** How the lock of an edition stands to the edition. */
public sealed interface LockStatus {
    /** There is no lock yet. */
    record Missing() implements LockStatus {}

    /** The lock was made for what the edition asks for now. */
    record UpToDate() implements LockStatus {}

    /**
     * The lock was made for something else.
     *
     * @param added what is asked for now and was not, as it is written
     * @param removed what was asked for and is no longer
     * @param repositoriesAdded repositories or suites that are new, each as {@code ID SUITE}
     * @param repositoriesRemoved repositories or suites that are gone
     * @param settings whether something else that decides about packages changed: recommends, excluded packages,
     *     components, priorities, the snapshot's day; told only when the lists are empty, since a lock does not hold it
     */
    record Stale(
            List<String> added,
            List<String> removed,
            List<String> repositoriesAdded,
            List<String> repositoriesRemoved,
            boolean settings)
            implements LockStatus {
        public Stale {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            repositoriesAdded = List.copyOf(repositoriesAdded);
            repositoriesRemoved = List.copyOf(repositoriesRemoved);
        }
    }

    /**
     * It cannot be told on this machine.
     *
     * @param problems why, such as a repository without an address
     */
    record Unknown(List<Problem> problems) implements LockStatus {
        public Unknown {
            problems = List.copyOf(problems);
        }
    }

    /** Compares a lock with an edition; nobody is asked, and nothing but the host's apt sources is read. */
    static LockStatus of(EditionSpec edition, Optional<Lock> lock, EngineSettings settings) throws IOException {
        if (lock.isEmpty()) {
            return new Missing();
        }
        try {
            List<PackageSet> sets = PackageSets.of(edition);
            List<Repository> repositories = Sources.of(edition, settings);
            boolean fits = RequestDigest.of(edition.base().architecture(), repositories, sets)
                    .equals(lock.get().request());
            return fits ? new UpToDate() : stale(lock.get(), sets, repositories);
        } catch (ProblemException e) {
            return new Unknown(e.problems());
        }
    }

    private static Stale stale(Lock lock, List<PackageSet> sets, List<Repository> repositories) {
        Set<String> added = new LinkedHashSet<>();
        Set<String> removed = new LinkedHashSet<>();
        for (PackageSet set : sets) {
            Set<String> now = new LinkedHashSet<>();
            set.requests().forEach(each -> now.add(each.toString()));
            for (PackageRequest each : set.requests()) {
                if (!isMet(each, lock, set.id())) {
                    added.add(each.toString());
                }
            }
            for (LockedPackage each : lock.packages()) {
                if (each.reasons().get(set.id()) instanceof Reason.Requested requested
                        && !now.contains(requested.request())) {
                    removed.add(requested.request());
                }
            }
        }
        List<String> locked = lock.repositories().stream()
                .map(each -> each.id() + " " + each.suite())
                .toList();
        List<String> named = repositories.stream()
                .flatMap(each -> each.suites().stream().map(suite -> each.id() + " " + suite))
                .toList();
        List<String> repositoriesAdded = without(named, locked);
        List<String> repositoriesRemoved = without(locked, named);
        return new Stale(
                List.copyOf(added),
                List.copyOf(removed),
                repositoriesAdded,
                repositoriesRemoved,
                added.isEmpty() && removed.isEmpty() && repositoriesAdded.isEmpty() && repositoriesRemoved.isEmpty());
    }

    /** A lock keeps one reason a package, so that a second wish for it, or one for a package of the base, may not stand there. */
    private static boolean isMet(PackageRequest request, Lock lock, String set) {
        boolean plain = request.version().isEmpty() && request.suite().isEmpty();
        for (LockedPackage each : lock.packages()) {
            Reason reason = each.reasons().get(set);
            if (reason instanceof Reason.Requested requested
                    && requested.request().equals(request.toString())) {
                return true;
            }
            if (plain
                    && each.name().equals(request.name())
                    && (reason instanceof Reason.OfBase || reason instanceof Reason.Requested)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> without(List<String> all, List<String> others) {
        List<String> result = new ArrayList<>(new LinkedHashSet<>(all));
        result.removeAll(others);
        return result;
    }
}

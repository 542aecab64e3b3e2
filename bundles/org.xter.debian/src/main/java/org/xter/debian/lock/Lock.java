package org.xter.debian.lock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.debian.fetch.Download;
import org.xter.debian.repository.AvailablePackage;
import org.xter.debian.repository.IndexOrigin;
import org.xter.debian.repository.Repository;
import org.xter.debian.solve.ChosenPackage;
import org.xter.debian.solve.Reason;
import org.xter.debian.solve.Solution;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Digest;

/**
 * Exactly what an edition is made of. Immutable.
 *
 * @param architecture the machine's architecture
 * @param request the digest of what was asked for, see {@link RequestDigest}; another one means that the lock is stale
 * @param repositories the suites it was made from, in the order they are named
 * @param packages by name, in order
 * @param ids the ids of system users and groups; filled after packages were configured
 * @param configuration the digest of what the packages' scripts produced; empty until they ran
 */
public record Lock(
        String architecture,
        Digest request,
        List<LockedRepository> repositories,
        List<LockedPackage> packages,
        SystemIds ids,
        Optional<Digest> configuration) {
    public Lock {
        repositories = List.copyOf(repositories);
        packages = packages.stream()
                .sorted(Comparator.comparing(LockedPackage::name))
                .toList();
    }

    /** The lock of a solution, nothing configured yet. */
    public static Lock of(Solution solution, String architecture, Digest request, List<IndexOrigin> origins) {
        Map<String, LockedRepository> repositories = new LinkedHashMap<>();
        for (IndexOrigin origin : origins) {
            String id = origin.repository().id();
            repositories.putIfAbsent(
                    id + " " + origin.suite(),
                    new LockedRepository(id, origin.suite(), origin.release(), origin.date()));
        }
        List<LockedPackage> packages = new ArrayList<>();
        for (ChosenPackage each : solution.packages().values()) {
            AvailablePackage source = each.source();
            packages.add(new LockedPackage(
                    source.name(),
                    source.version(),
                    source.entry().architecture(),
                    source.origin().repository().id(),
                    source.origin().suite(),
                    source.entry().filename(),
                    source.entry().size(),
                    source.entry().installedSize(),
                    source.entry().digest(),
                    each.reasons()));
        }
        return new Lock(
                architecture, request, List.copyOf(repositories.values()), packages, SystemIds.NONE, Optional.empty());
    }

    /** The same with the ids that were given. */
    public Lock withIds(SystemIds given) {
        return new Lock(architecture, request, repositories, packages, given, configuration);
    }

    /** The same with what the packages' scripts produced. */
    public Lock withConfiguration(Digest produced) {
        return new Lock(architecture, request, repositories, packages, ids, Optional.of(produced));
    }

    /** Whether two locks hold the same packages from the same files for the same sets, whatever else differs. */
    public boolean hasSamePackages(Lock other) {
        return LockDifference.between(this, other).isEmpty();
    }

    /** A package by its name. */
    public Optional<LockedPackage> get(String name) {
        return packages.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The packages of one set, by name. */
    public List<LockedPackage> of(String set) {
        return packages.stream().filter(each -> each.reasons().containsKey(set)).toList();
    }

    /** From what was asked for down to a package, one step an element; empty when the package is not in the set. */
    public List<LockedPackage> why(String set, String name) {
        List<LockedPackage> path = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<LockedPackage> at = get(name);
        while (at.isPresent() && seen.add(at.get().name())) {
            path.add(at.get());
            Reason reason = at.get().reasons().get(set);
            if (reason == null) {
                return List.of();
            }
            if (!(reason instanceof Reason.NeededBy needed)) {
                Collections.reverse(path);
                return path;
            }
            at = get(needed.dependent());
        }
        return List.of();
    }

    /**
     * What is to be fetched for all packages.
     *
     * @param from the repositories of the edition as they are now; addresses may have changed since the lock was made
     * @throws ProblemException when a package's repository is not among them
     */
    public List<Download> downloads(List<Repository> from) throws ProblemException {
        List<Download> result = new ArrayList<>();
        for (LockedPackage each : packages) {
            Repository repository = from.stream()
                    .filter(r -> r.id().equals(each.repository()) && r.suites().contains(each.suite()))
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(Problem.error(
                            "debian.locked-repository-gone",
                            "The locked package '" + each.name() + "' comes from '" + each.repository() + " "
                                    + each.suite() + "', which the edition does not name",
                            "Add the repository again, or resolve again with --update")));
            result.add(new Download(
                    each.name() + " " + each.version() + " " + each.architecture(),
                    repository.locate(each.filename()),
                    each.size(),
                    each.digest(),
                    "Get it from a folder made by 'xter vendor' while it was there, pin a snapshot date at which"
                            + " it was there, or resolve again with --update"));
        }
        return result;
    }

    /** What a vendored folder is to hold: path to digest. */
    public SortedMap<String, Digest> vendored() {
        SortedMap<String, Digest> files = new TreeMap<>();
        packages.forEach(each -> files.put(each.vendoredPath(), each.digest()));
        return files;
    }
}

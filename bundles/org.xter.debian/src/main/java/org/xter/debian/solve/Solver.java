package org.xter.debian.solve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xter.debian.control.Alternatives;
import org.xter.debian.control.Relation;
import org.xter.debian.repository.AvailablePackage;
import org.xter.debian.repository.PackagePool;
import org.xter.debian.repository.PackagePriority;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * Chooses the packages of one or more sets the way {@code apt-get install} does on an empty system, described in
 * docs/solving.md. The same request over the same indexes gives the same answer on every machine. Thread-safe.
 */
public final class Solver {
    /** How many conflicts a question to the SAT solver may cost; far more than any real request needs. */
    private static final int CONFLICT_BOUND = 200_000;

    private final PackagePool pool;

    /** A solver over the packages of a pool. */
    public Solver(PackagePool pool) {
        this.pool = pool;
    }

    /**
     * Solves several sets, in which a package has the same version wherever it is.
     *
     * @throws ProblemException when that is not possible, with the reason in words
     */
    public Solution solve(List<PackageSet> sets, Cancellation cancellation) throws ProblemException {
        Candidates candidates = pinned(sets);
        SortedMap<String, SortedMap<String, Reason>> reasons = new TreeMap<>();
        Map<String, AvailablePackage> sources = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (PackageSet set : sets) {
            try {
                solve(set, candidates, cancellation).forEach((candidate, reason) -> {
                    sources.put(candidate.name(), candidate.source());
                    reasons.computeIfAbsent(candidate.name(), name -> new TreeMap<>())
                            .put(set.id(), reason);
                });
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems, null);
        }
        SortedMap<String, ChosenPackage> packages = new TreeMap<>();
        sources.forEach((name, source) -> packages.put(name, new ChosenPackage(source, reasons.get(name))));
        return new Solution(packages);
    }

    private Map<Candidate, Reason> solve(PackageSet set, Candidates candidates, Cancellation cancellation)
            throws ProblemException {
        Map<Candidate, Reason> roots = new LinkedHashMap<>();
        Map<Candidate, Place> places = new LinkedHashMap<>();
        addBase(set, candidates, roots);
        addRequests(set, candidates, roots, places);
        Optional<Map<Candidate, Reason>> quick = new Walk(set, candidates, Choice.UNCHECKED, cancellation).from(roots);
        if (quick.isPresent()) {
            return quick.get();
        }
        Formula formula = Formula.reachable(set, roots.keySet(), candidates, cancellation);
        SatChoice choice = new SatChoice(formula, CONFLICT_BOUND);
        if (!choice.allows(roots.keySet())) {
            throw new ProblemException(
                    new Explanation(set, candidates, formula, roots, places, CONFLICT_BOUND).problems(), null);
        }
        return new Walk(set, candidates, choice, cancellation)
                .from(roots)
                .orElseThrow(() -> new IllegalStateException("checked choices do not fit together"));
    }

    private void addBase(PackageSet set, Candidates candidates, Map<Candidate, Reason> roots) throws ProblemException {
        List<String> names =
                switch (set.base()) {
                    case NONE -> List.of();
                    case ESSENTIAL -> pool.essential();
                    case REQUIRED -> pool.base(PackagePriority.REQUIRED);
                    case IMPORTANT -> pool.base(PackagePriority.IMPORTANT);
                    case STANDARD -> pool.base(PackagePriority.STANDARD);
                };
        for (String name : names) {
            Optional<Candidate> candidate = candidates.get(name);
            if (candidate.isPresent() && !set.excluded().contains(name) && isOfBase(candidate.get(), set.base())) {
                roots.put(candidate.get(), new Reason.OfBase(set.base()));
            }
        }
    }

    /** An older version may have been of the base and the candidate not. */
    private static boolean isOfBase(Candidate candidate, Base base) {
        var entry = candidate.source().entry();
        return entry.essential()
                || (base != Base.ESSENTIAL
                        && (entry.isProtected()
                                || entry.priority().ordinal() <= base.ordinal() - Base.REQUIRED.ordinal()));
    }

    private void addRequests(
            PackageSet set, Candidates candidates, Map<Candidate, Reason> roots, Map<Candidate, Place> places)
            throws ProblemException {
        List<Problem> problems = new ArrayList<>();
        for (PackageRequest request : set.requests()) {
            try {
                Candidate candidate = find(set, request, candidates);
                roots.put(candidate, new Reason.Requested(request.toString()));
                places.put(candidate, request.place());
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems, null);
        }
    }

    private Candidate find(PackageSet set, PackageRequest request, Candidates candidates) throws ProblemException {
        String name = request.name();
        if (set.excluded().contains(name)) {
            throw new ProblemException(Problem.error(
                    "debian.excluded-package",
                    request.place(),
                    "The package '" + name + "' is asked for and excluded at the same time",
                    "Take it out of one of the two lists"));
        }
        Optional<Candidate> candidate = candidates.get(name);
        if (candidate.isPresent()) {
            return candidate.get();
        }
        List<Candidate> providers = candidates.providers(name).stream()
                .filter(each -> !set.excluded().contains(each.name()))
                .toList();
        if (providers.size() == 1) {
            return providers.get(0);
        }
        throw new ProblemException(providers.isEmpty() ? unknown(request) : virtual(request, providers));
    }

    private Problem virtual(PackageRequest request, List<Candidate> providers) {
        String names = providers.stream().map(Candidate::name).sorted().collect(Collectors.joining(", "));
        return Problem.error(
                "debian.virtual-package",
                request.place(),
                "'" + request.name() + "' is a virtual package that several packages provide: " + names,
                "Ask for one of them");
    }

    private Problem unknown(PackageRequest request) {
        String name = request.name();
        if (!pool.versions(name).isEmpty()) {
            return Problem.error(
                    "debian.forbidden-package",
                    request.place(),
                    "The package '" + name + "' is only in repositories whose priority is below 0",
                    "Ask for an exact version, or give the repository another priority");
        }
        return UnknownPackage.problem(pool, request);
    }

    /** Takes the versions that requests fix; they count for all sets. */
    private Candidates pinned(List<PackageSet> sets) throws ProblemException {
        Map<String, AvailablePackage> pins = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (PackageSet set : sets) {
            for (PackageRequest request : set.requests()) {
                if (request.version().isPresent() || request.suite().isPresent()) {
                    try {
                        pin(request, pins);
                    } catch (ProblemException e) {
                        problems.addAll(e.problems());
                    }
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems, null);
        }
        return candidates(pins);
    }

    private Candidates candidates(Map<String, AvailablePackage> pins) {
        Candidates candidates = new Candidates(pool);
        pins.values().forEach(candidates::pin);
        return candidates;
    }

    private void pin(PackageRequest request, Map<String, AvailablePackage> pins) throws ProblemException {
        List<AvailablePackage> versions = pool.versions(request.name());
        if (versions.isEmpty()) {
            throw new ProblemException(unknown(request));
        }
        AvailablePackage wanted = versions.stream()
                .filter(each -> request.version().map(each.version()::equals).orElse(true))
                .filter(each ->
                        request.suite().map(each.origin().suite()::equals).orElse(true))
                .findFirst()
                .orElseThrow(() -> new ProblemException(noSuchVersion(request, versions)));
        AvailablePackage before = pins.get(request.name());
        if (before != null && !before.version().equals(wanted.version())) {
            throw new ProblemException(Problem.error(
                    "debian.two-versions",
                    request.place(),
                    "Two versions of '" + request.name() + "' are asked for: " + before.version() + " and "
                            + wanted.version(),
                    "A package has one version in all sets; ask for one"));
        }
        pins.put(request.name(), wanted);
        if (request.suite().isPresent()) {
            pinDependencies(wanted, request.suite().get(), pins);
        }
    }

    /** As apt does for {@code name/suite}: what the candidates cannot satisfy is taken from that suite as well. */
    private void pinDependencies(AvailablePackage owner, String suite, Map<String, AvailablePackage> pins)
            throws ProblemException {
        List<Alternatives> needs = new ArrayList<>(owner.entry().depends());
        needs.addAll(owner.entry().preDepends());
        for (Alternatives each : needs) {
            if (!candidates(pins).satisfying(each).isEmpty()) {
                continue;
            }
            Optional<AvailablePackage> other = each.relations().stream()
                    .flatMap(relation -> inSuite(relation, suite).stream())
                    .filter(found -> !pins.containsKey(found.name()))
                    .findFirst();
            if (other.isPresent()) {
                pins.put(other.get().name(), other.get());
                pinDependencies(other.get(), suite, pins);
            }
        }
    }

    private Optional<AvailablePackage> inSuite(Relation relation, String suite) {
        return pool.versions(relation.name()).stream()
                .filter(each -> each.origin().suite().equals(suite))
                .filter(each ->
                        relation.constraint().map(c -> c.allows(each.version())).orElse(true))
                .findFirst();
    }

    private static Problem noSuchVersion(PackageRequest request, List<AvailablePackage> versions) {
        String known = versions.stream()
                .map(each -> each.version() + " (" + each.origin().label() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        return Problem.error(
                "debian.unknown-version",
                request.place(),
                "'" + request + "' is not there; the versions of '" + request.name() + "' are " + known,
                "Ask for one of these, or pin a snapshot of the time when the repository had it");
    }
}

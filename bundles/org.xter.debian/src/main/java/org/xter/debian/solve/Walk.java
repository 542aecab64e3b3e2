package org.xter.debian.solve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xter.debian.solve.Candidate.Dependency;
import org.xter.debian.solve.Candidate.Negative;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;

/**
 * Chooses packages in the order apt does: all that is asked for first, then, depth first, what each needs, taking the
 * first alternative that can be had unless another one is chosen already. What can be had is {@link Choice}'s word.
 */
final class Walk {
    private final PackageSet set;
    private final Candidates candidates;
    private final Choice choice;
    private final Cancellation cancellation;
    private final Map<Candidate, Reason> chosen = new LinkedHashMap<>();
    private boolean stuck;

    Walk(PackageSet set, Candidates candidates, Choice choice, Cancellation cancellation) {
        this.set = set;
        this.candidates = candidates;
        this.choice = choice;
        this.cancellation = cancellation;
    }

    /**
     * Walks from the roots.
     *
     * @return the packages and why each is there, or nothing when the choices made do not fit together
     */
    Optional<Map<Candidate, Reason>> from(Map<Candidate, Reason> roots) throws ProblemException {
        chosen.putAll(roots);
        for (Candidate root : roots.keySet()) {
            expand(root);
        }
        return !stuck && isFreeOfConflicts() ? Optional.of(chosen) : Optional.empty();
    }

    private void expand(Candidate candidate) throws ProblemException {
        cancellation.check();
        for (Dependency each : dependencies(set, candidate)) {
            if (!satisfy(candidate, each)) {
                stuck = true;
            }
        }
        if (set.recommends()) {
            for (Dependency each : recommends(set, candidate, candidates.architecture())) {
                satisfy(candidate, each);
            }
        }
    }

    /** Whether something satisfies a dependency now. */
    private boolean satisfy(Candidate dependent, Dependency dependency) throws ProblemException {
        List<Candidate> possible = candidates.satisfying(dependency.alternatives());
        for (Candidate each : possible) {
            if (chosen.containsKey(each)) {
                return true;
            }
        }
        for (Candidate each : possible) {
            if (!set.excluded().contains(each.name()) && choice.allows(chosen.keySet(), each)) {
                chosen.put(
                        each,
                        new Reason.NeededBy(
                                dependent.name(),
                                dependency.field(),
                                dependency.alternatives().toString()));
                expand(each);
                return true;
            }
        }
        return false;
    }

    private boolean isFreeOfConflicts() throws ProblemException {
        for (Candidate each : chosen.keySet()) {
            for (Negative negative : each.negatives(candidates.architecture())) {
                for (Candidate hit : candidates.hit(each, negative.relation())) {
                    if (chosen.containsKey(hit)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** What a package of a set needs, without what the set ignores. */
    static List<Dependency> dependencies(PackageSet set, Candidate candidate) {
        return followed(set, candidate, candidate.hard());
    }

    /** What a package of a set recommends, without what the set ignores. */
    static List<Dependency> recommends(PackageSet set, Candidate candidate, String architecture)
            throws ProblemException {
        return followed(set, candidate, candidate.recommends(architecture));
    }

    private static List<Dependency> followed(PackageSet set, Candidate candidate, List<Dependency> all) {
        if (set.ignored().isEmpty()) {
            return all;
        }
        List<IgnoredDependency> ignored = set.ignored().stream()
                .filter(each -> each.appliesTo(candidate.name()))
                .toList();
        if (ignored.isEmpty()) {
            return all;
        }
        List<Dependency> result = new ArrayList<>(all);
        result.removeIf(dependency -> ignored.stream().anyMatch(each -> each.covers(dependency.alternatives())));
        return result;
    }
}

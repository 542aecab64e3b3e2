package org.xter.debian.solve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xter.debian.solve.Candidate.Dependency;
import org.xter.debian.solve.Candidate.Negative;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;

/** Everything that could come into a set, numbered from 1, and all that must hold between these packages. */
final class Formula {
    private final Map<Candidate, Integer> variables = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    /** What must hold when a package is chosen. */
    sealed interface Rule {
        /** The package that demands it. */
        Candidate owner();

        /** The literals of the clause without the owner's: positive for what is needed, negative for what is not suffered. */
        List<Candidate> others();

        /** One of some packages is needed. */
        record Needs(Candidate owner, Dependency dependency, List<Candidate> others) implements Rule {}

        /** A package is not suffered. */
        record Excludes(Candidate owner, Negative negative, Candidate hit) implements Rule {
            @Override
            public List<Candidate> others() {
                return List.of(hit);
            }
        }
    }

    /** Collects what can be reached from some packages by following every alternative. */
    static Formula reachable(
            PackageSet set, Collection<Candidate> roots, Candidates candidates, Cancellation cancellation)
            throws ProblemException {
        Formula formula = new Formula();
        ArrayDeque<Candidate> queue = new ArrayDeque<>();
        roots.forEach(root -> formula.number(root, queue));
        while (!queue.isEmpty()) {
            cancellation.check();
            Candidate next = queue.remove();
            for (Dependency each : Walk.dependencies(set, next)) {
                List<Candidate> possible = possible(set, candidates, each);
                possible.forEach(other -> formula.number(other, queue));
                formula.rules.add(new Rule.Needs(next, each, possible));
            }
            if (set.recommends()) {
                for (Dependency each : Walk.recommends(set, next, candidates.architecture())) {
                    possible(set, candidates, each).forEach(other -> formula.number(other, queue));
                }
            }
        }
        for (Candidate each : formula.variables.keySet()) {
            cancellation.check();
            for (Negative negative : each.negatives(candidates.architecture())) {
                for (Candidate hit : candidates.hit(each, negative.relation())) {
                    if (formula.variables.containsKey(hit)) {
                        formula.rules.add(new Rule.Excludes(each, negative, hit));
                    }
                }
            }
        }
        return formula;
    }

    private static List<Candidate> possible(PackageSet set, Candidates candidates, Dependency dependency)
            throws ProblemException {
        return candidates.satisfying(dependency.alternatives()).stream()
                .filter(each -> !set.excluded().contains(each.name()))
                .toList();
    }

    private void number(Candidate candidate, ArrayDeque<Candidate> queue) {
        if (variables.putIfAbsent(candidate, variables.size() + 1) == null) {
            queue.add(candidate);
        }
    }

    /** The packages, in the order of their numbers. */
    Collection<Candidate> packages() {
        return variables.keySet();
    }

    /** A package's number; it must be one of {@link #packages()}. */
    int variable(Candidate candidate) {
        return variables.get(candidate);
    }

    /** How many packages there are. */
    int size() {
        return variables.size();
    }

    /** What must hold. */
    List<Rule> rules() {
        return rules;
    }

    /** A rule as a clause over the packages' numbers. */
    int[] clause(Rule rule) {
        boolean needs = rule instanceof Rule.Needs;
        int[] clause = new int[rule.others().size() + 1];
        clause[0] = -variable(rule.owner());
        for (int i = 1; i < clause.length; i++) {
            int variable = variable(rule.others().get(i - 1));
            clause[i] = needs ? variable : -variable;
        }
        return clause;
    }
}

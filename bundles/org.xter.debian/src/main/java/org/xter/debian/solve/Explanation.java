package org.xter.debian.solve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.IVecInt;
import org.sat4j.specs.TimeoutException;
import org.xter.debian.control.Relation;
import org.xter.debian.control.VersionConstraint;
import org.xter.debian.repository.AvailablePackage;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** Says in words why a set cannot be had: a chain to what is missing, or the two sides of a conflict. */
final class Explanation {
    /** Beyond so many rules in a conflict, they are not reduced any further; the text would be too long to read anyway. */
    private static final int REDUCED = 400;

    private final PackageSet set;
    private final Candidates candidates;
    private final Formula formula;
    private final Map<Candidate, Reason> roots;
    private final Map<Candidate, Place> places;
    private final int conflictBound;

    Explanation(
            PackageSet set,
            Candidates candidates,
            Formula formula,
            Map<Candidate, Reason> roots,
            Map<Candidate, Place> places,
            int conflictBound) {
        this.set = set;
        this.candidates = candidates;
        this.formula = formula;
        this.roots = roots;
        this.places = places;
        this.conflictBound = conflictBound;
    }

    /** The problems, at least one. */
    List<Problem> problems() throws ProblemException {
        Map<Candidate, Formula.Rule.Needs> impossible = impossible();
        List<Problem> problems = new ArrayList<>();
        for (Candidate root : roots.keySet()) {
            if (impossible.containsKey(root)) {
                problems.add(missing(root, impossible));
            }
        }
        if (problems.isEmpty()) {
            problems.add(conflict());
        }
        return problems;
    }

    /** Packages that cannot be had whatever else is chosen, each with the rule that fails, found from the leaves up. */
    private Map<Candidate, Formula.Rule.Needs> impossible() {
        Map<Candidate, List<Formula.Rule.Needs>> waiting = new HashMap<>();
        Map<Formula.Rule.Needs, Integer> open = new HashMap<>();
        Map<Candidate, Formula.Rule.Needs> impossible = new LinkedHashMap<>();
        List<Formula.Rule.Needs> failing = new ArrayList<>();
        for (Formula.Rule rule : formula.rules()) {
            if (rule instanceof Formula.Rule.Needs needs) {
                open.put(needs, needs.others().size());
                needs.others().forEach(other -> waiting.computeIfAbsent(other, key -> new ArrayList<>())
                        .add(needs));
                if (needs.others().isEmpty()) {
                    failing.add(needs);
                }
            }
        }
        for (int i = 0; i < failing.size(); i++) {
            Formula.Rule.Needs failed = failing.get(i);
            if (impossible.putIfAbsent(failed.owner(), failed) == null) {
                for (Formula.Rule.Needs above : waiting.getOrDefault(failed.owner(), List.of())) {
                    if (open.merge(above, -1, Integer::sum) == 0) {
                        failing.add(above);
                    }
                }
            }
        }
        return impossible;
    }

    private Problem missing(Candidate root, Map<Candidate, Formula.Rule.Needs> impossible) throws ProblemException {
        StringBuilder message = new StringBuilder();
        Candidate at = root;
        while (true) {
            Formula.Rule.Needs failed = impossible.get(at);
            message.append(message.isEmpty() ? "" : ", ")
                    .append(at.name())
                    .append(" needs ")
                    .append(failed.dependency().alternatives());
            if (failed.others().isEmpty()) {
                Missing leaf = missing(failed);
                message.append(", but ").append(leaf.words);
                return Problem.error(
                        "debian.unsatisfiable",
                        places.getOrDefault(root, Place.NOWHERE),
                        message.toString(),
                        leaf.hint);
            }
            at = failed.others().get(0);
        }
    }

    private Missing missing(Formula.Rule.Needs failed) throws ProblemException {
        List<String> words = new ArrayList<>();
        String hint = "Leave " + failed.owner().name() + " out, or add a repository that has what it needs";
        for (Relation each : failed.dependency().alternatives().relations()) {
            List<AvailablePackage> versions = candidates.pool().versions(each.name());
            List<String> excluded = candidates.satisfying(each).stream()
                    .map(Candidate::name)
                    .filter(set.excluded()::contains)
                    .toList();
            if (!excluded.isEmpty()) {
                words.add(String.join(", ", excluded) + " is excluded");
                hint = "Take " + excluded.get(0) + " out of the excluded packages";
            } else if (versions.isEmpty()) {
                words.add(providedOrUnknown(each));
            } else {
                AvailablePackage taken =
                        candidates.get(each.name()).map(Candidate::source).orElse(versions.get(0));
                boolean pinned = candidates.pinnedVersion(each.name()).isPresent();
                words.add(
                        pinned
                                ? "version " + taken.version() + " of " + each.name() + " is asked for"
                                : taken.origin().label() + " has "
                                        + (words.isEmpty() ? "" : each.name() + " ")
                                        + taken.version());
                for (AvailablePackage other : versions) {
                    if (each.constraint().map(c -> c.allows(other.version())).orElse(false)) {
                        hint = "Ask for '" + each.name() + "=" + other.version() + "', which is in "
                                + other.origin().label();
                        break;
                    }
                }
            }
        }
        return new Missing(String.join(" and ", words), hint);
    }

    private String providedOrUnknown(Relation relation) throws ProblemException {
        Set<String> providers = new TreeSet<>();
        for (Candidate each : candidates.providers(relation.name())) {
            providers.add(each.name());
        }
        if (providers.isEmpty()) {
            return relation.name() + " is in none of the repositories";
        }
        return relation.name() + " is only provided by " + String.join(", ", providers)
                + (relation.constraint().isPresent() ? " without such a version" : "");
    }

    private Problem conflict() throws ProblemException {
        List<Object> core = core();
        List<Candidate> asked = new ArrayList<>();
        for (Object each : core) {
            if (each instanceof Candidate root) {
                asked.add(root);
            }
        }
        List<String> statements = new ArrayList<>();
        for (Formula.Rule rule : inReadingOrder(core, asked)) {
            statements.add(words(rule));
        }
        String names = asked.stream().map(Candidate::name).sorted().collect(Collectors.joining(" and "));
        String message = asked.size() == 1
                ? names + " cannot be installed: " + String.join(", ", statements)
                : names + " cannot be installed together: " + String.join(", ", statements);
        Place place = asked.stream()
                .map(each -> places.getOrDefault(each, Place.NOWHERE))
                .filter(each -> !each.equals(Place.NOWHERE))
                .reduce((first, second) -> second)
                .orElse(Place.NOWHERE);
        return Problem.error(
                "debian.conflict",
                place,
                message,
                "Leave one of them out, or name an alternative to it that suits both");
    }

    private String words(Formula.Rule rule) {
        return switch (rule) {
            case Formula.Rule.Needs needs -> {
                String satisfiers = needs.others().stream().map(Candidate::name).collect(Collectors.joining(" or "));
                String relation = needs.dependency().alternatives().toString();
                boolean plain = needs.dependency().alternatives().relations().stream()
                        .map(Relation::name)
                        .anyMatch(satisfiers::contains);
                yield needs.owner().name() + " needs " + relation
                        + (plain || satisfiers.isEmpty() ? "" : ", which is " + satisfiers);
            }
            case Formula.Rule.Excludes excludes -> {
                Relation relation = excludes.negative().relation();
                String verb = excludes.negative().field().equals("Breaks") ? " breaks " : " conflicts with ";
                String hit = excludes.hit().name();
                String provided = relation.name().equals(hit)
                        ? relation.constraint()
                                .map(VersionConstraint::toString)
                                .map(c -> " (" + c + ")")
                                .orElse("")
                        : ", which provides " + relation.name();
                yield excludes.owner().name() + verb + hit + provided;
            }
        };
    }

    /** Rules ordered so that each one's package was named before, as far as that is possible. */
    private static List<Formula.Rule> inReadingOrder(List<Object> core, List<Candidate> asked) {
        List<Formula.Rule> left = new ArrayList<>();
        for (Object each : core) {
            if (each instanceof Formula.Rule rule) {
                left.add(rule);
            }
        }
        List<Formula.Rule> ordered = new ArrayList<>();
        Set<Candidate> named = new LinkedHashSet<>(asked);
        while (!left.isEmpty()) {
            Formula.Rule next = left.stream()
                    .filter(rule -> rule instanceof Formula.Rule.Needs && named.contains(rule.owner()))
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(rule -> named.contains(rule.owner()))
                            .findFirst())
                    .orElse(left.get(0));
            left.remove(next);
            ordered.add(next);
            named.addAll(next.others());
        }
        return ordered;
    }

    /** A small set of roots and rules that cannot hold together: SAT4J's own core, then thinned out one by one. */
    private List<Object> core() throws ProblemException {
        ISolver solver = SolverFactory.newDefault();
        solver.setTimeoutOnConflicts(conflictBound);
        int first = formula.size();
        solver.newVar(first + formula.rules().size());
        try {
            for (int i = 0; i < formula.rules().size(); i++) {
                int[] clause = formula.clause(formula.rules().get(i));
                VecInt guarded = new VecInt(clause);
                guarded.push(-(first + i + 1));
                solver.addClause(guarded);
            }
        } catch (ContradictionException e) {
            throw new AssertionError("choosing nothing satisfies every rule", e);
        }
        List<Integer> literals = new ArrayList<>();
        roots.keySet().forEach(root -> literals.add(formula.variable(root)));
        for (int i = 0; i < formula.rules().size(); i++) {
            literals.add(first + i + 1);
        }
        try {
            List<Integer> core = unsatisfiable(solver, literals);
            if (core.size() <= REDUCED) {
                core = thinned(solver, core);
            }
            return core.stream().map(this::meaning).toList();
        } catch (TimeoutException e) {
            throw new ProblemException(
                    Problem.error(
                            "debian.too-hard",
                            "The packages cannot be installed together, and no short reason was found",
                            "Leave packages out one by one to find those that do not go together"),
                    e);
        }
    }

    private Object meaning(int literal) {
        return literal > formula.size()
                ? formula.rules().get(literal - formula.size() - 1)
                : formula.packages().stream().skip(literal - 1L).findFirst().orElseThrow();
    }

    private static List<Integer> thinned(ISolver solver, List<Integer> core) throws TimeoutException {
        List<Integer> left = new ArrayList<>(core);
        for (Integer each : core) {
            List<Integer> without = new ArrayList<>(left);
            without.remove(each);
            if (without.size() < left.size() && !solver.isSatisfiable(vector(without))) {
                left = without;
            }
        }
        return left;
    }

    private static List<Integer> unsatisfiable(ISolver solver, List<Integer> literals) throws TimeoutException {
        if (solver.isSatisfiable(vector(literals))) {
            throw new IllegalStateException("the set can be installed");
        }
        IVecInt reason = solver.unsatExplanation();
        Set<Integer> picked = new TreeSet<>();
        for (int i = 0; reason != null && i < reason.size(); i++) {
            picked.add(Math.abs(reason.get(i)));
        }
        List<Integer> core = literals.stream().filter(picked::contains).toList();
        return core.isEmpty() ? literals : core;
    }

    private static VecInt vector(Collection<Integer> literals) {
        VecInt vector = new VecInt(literals.size());
        literals.forEach(vector::push);
        return vector;
    }

    private record Missing(String words, String hint) {}
}

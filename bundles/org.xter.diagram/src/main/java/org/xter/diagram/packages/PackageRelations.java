package org.xter.diagram.packages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xter.debian.control.Alternatives;
import org.xter.debian.control.Relation;
import org.xter.debian.lock.LockedPackage;
import org.xter.debian.repository.AvailablePackage;
import org.xter.debian.search.PackageCatalog;
import org.xter.debian.search.PackageRecord;
import org.xter.debian.solve.Reason;
import org.xter.engine.closure.Closure;
import org.xter.engine.closure.ReasonPath;
import org.xter.engine.closure.ResolvedPackage;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;

/**
 * What the packages of an edition need of each other. Immutable and thread-safe.
 *
 * <p>With a catalog every relation is known; from the lock alone only the one for which each package was taken.
 */
public final class PackageRelations {
    private final Closure closure;
    private final boolean complete;
    private final Map<String, List<Need>> needs = new HashMap<>();
    private final Map<String, Set<String>> neededBy = new HashMap<>();
    private final Set<String> base = new HashSet<>();

    private PackageRelations(Closure closure, boolean complete) {
        this.closure = closure;
        this.complete = complete;
    }

    /** What the lock says: for each package one that needs it. */
    public static PackageRelations of(Closure closure) {
        Map<String, Map<List<String>, List<String>>> met = new TreeMap<>();
        Map<List<String>, Boolean> recommended = new HashMap<>();
        for (ResolvedPackage each : closure.packages()) {
            for (Reason reason : each.locked().reasons().values()) {
                if (reason instanceof Reason.NeededBy needed) {
                    List<String> choices = choices(needed.relation());
                    recommended.merge(choices, needed.field().equals("Recommends"), Boolean::logicalAnd);
                    List<String> meeting = met.computeIfAbsent(needed.dependent(), key -> new LinkedHashMap<>())
                            .computeIfAbsent(choices, key -> new ArrayList<>());
                    if (!meeting.contains(each.name())) {
                        meeting.add(each.name());
                    }
                }
            }
        }
        PackageRelations result = new PackageRelations(closure, false);
        met.forEach((dependent, byChoice) -> byChoice.forEach(
                (choices, meeting) -> result.add(dependent, new Need(recommended.get(choices), choices, meeting))));
        result.findBase();
        return result;
    }

    /**
     * What is known from elsewhere.
     *
     * @param needs by package of the edition, all it needs
     */
    public static PackageRelations of(Closure closure, Map<String, List<Need>> needs) {
        PackageRelations result = new PackageRelations(closure, true);
        closure.packages().forEach(each -> needs.getOrDefault(each.name(), List.of())
                .forEach(need -> result.add(each.name(), need)));
        result.findBase();
        return result;
    }

    /** Names from a relation as it is written. */
    private static List<String> choices(String relation) {
        return Arrays.stream(relation.split("\\|"))
                .map(each -> each.strip().split("[\\s(:\\[<]", 2)[0])
                .distinct()
                .toList();
    }

    /**
     * What the packages themselves say.
     *
     * @param catalog the packages of the edition's repositories; one that it does not have says nothing
     * @throws ProblemException when an index is damaged
     */
    public static PackageRelations of(Closure closure, PackageCatalog catalog, Cancellation cancellation)
            throws ProblemException {
        Map<String, List<Need>> needs = new HashMap<>();
        for (ResolvedPackage each : closure.packages()) {
            cancellation.check();
            Optional<PackageRecord> record = catalog.get(each.name());
            if (record.isPresent()) {
                List<Need> its = new ArrayList<>();
                record.get().preDepends().forEach(one -> its.add(need(one, false, closure, catalog)));
                record.get().depends().forEach(one -> its.add(need(one, false, closure, catalog)));
                record.get().recommends().forEach(one -> its.add(need(one, true, closure, catalog)));
                // What is recommended and not there is nothing anybody waits for.
                its.removeIf(need -> need.choices().isEmpty()
                        || need.recommended() && need.met().isEmpty());
                needs.put(each.name(), its);
            }
        }
        return of(closure, needs);
    }

    private static Need need(Alternatives alternatives, boolean recommended, Closure closure, PackageCatalog catalog) {
        Set<String> choices = new LinkedHashSet<>();
        Set<String> met = new LinkedHashSet<>();
        for (Relation relation : alternatives.relations()) {
            if (relation.appliesTo(catalog.pool().architecture())) {
                choices.add(relation.name());
                if (closure.get(relation.name()).isPresent()) {
                    met.add(relation.name());
                }
                for (AvailablePackage provider : catalog.pool().providers(relation.name())) {
                    if (closure.get(provider.name()).isPresent()) {
                        met.add(provider.name());
                    }
                }
            }
        }
        return new Need(recommended, List.copyOf(choices), List.copyOf(met));
    }

    private void add(String dependent, Need need) {
        List<Need> known = needs.computeIfAbsent(dependent, key -> new ArrayList<>());
        if (!known.contains(need)) {
            known.add(need);
        }
        for (String each : need.met()) {
            if (!each.equals(dependent)) {
                neededBy.computeIfAbsent(each, key -> new LinkedHashSet<>()).add(dependent);
            }
        }
    }

    /** What every system has, and what is there only because that needs it. */
    private void findBase() {
        Map<String, String> parents = new HashMap<>();
        Set<String> roots = new HashSet<>();
        for (ResolvedPackage each : closure.packages()) {
            boolean all = !each.locked().reasons().isEmpty();
            for (Reason reason : each.locked().reasons().values()) {
                all &= reason instanceof Reason.OfBase;
                if (reason instanceof Reason.NeededBy needed) {
                    parents.put(each.name(), needed.dependent());
                }
            }
            if (all) {
                roots.add(each.name());
            }
        }
        base.addAll(roots);
        for (String name : parents.keySet()) {
            Set<String> path = new LinkedHashSet<>();
            String at = name;
            while (at != null && !base.contains(at) && path.add(at)) {
                at = parents.get(at);
            }
            if (at != null && base.contains(at)) {
                base.addAll(path);
            }
        }
    }

    /** Whether all relations are known, not only those for which packages were taken. */
    public boolean isComplete() {
        return complete;
    }

    /** A package of the edition. */
    public Optional<ResolvedPackage> get(String name) {
        return closure.get(name);
    }

    /** The names of all packages of the edition, in order. */
    public List<String> names() {
        return closure.packages().stream().map(ResolvedPackage::name).toList();
    }

    /** What a package needs, in the order it says so. */
    public List<Need> needs(String name) {
        return List.copyOf(needs.getOrDefault(name, List.of()));
    }

    /** The packages that need a package, in the order of their names. */
    public List<String> neededBy(String name) {
        return neededBy.getOrDefault(name, Set.of()).stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** Whether every system has it. */
    public boolean isBase(String name) {
        return base.contains(name);
    }

    /** How many packages every system has. */
    public int baseSize() {
        return base.size();
    }

    /** From what is asked for down to a package; the system's reasons before the loader's. */
    public List<String> why(String name) {
        return closure.why(name).stream().findFirst().map(ReasonPath::links).orElse(List.of()).stream()
                .map(ReasonPath.Link::locked)
                .map(LockedPackage::name)
                .toList();
    }

    /** Why a package is there, in words; empty when nobody knows. */
    public String reason(String name) {
        return closure.get(name)
                .flatMap(each -> each.locked().reasons().values().stream().findFirst())
                .map(Reason::words)
                .orElse("");
    }
}

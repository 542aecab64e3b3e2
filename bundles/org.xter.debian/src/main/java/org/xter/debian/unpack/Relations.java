package org.xter.debian.unpack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.xter.debian.control.Alternatives;
import org.xter.debian.control.Relation;
import org.xter.debian.deb.DebPackage;
import org.xter.debian.version.DebianVersion;
import org.xter.report.ProblemException;

/** What the packages of one set ask of each other. Names are package names; one architecture is assumed. */
final class Relations {
    private final Map<String, DebPackage> packages = new LinkedHashMap<>();
    private final Map<String, Set<String>> providers = new HashMap<>();
    private final Map<String, Set<String>> needs = new HashMap<>();

    Relations(Collection<DebPackage> all) throws ProblemException {
        for (DebPackage each : all) {
            packages.put(each.name(), each);
            for (Alternatives provided : each.control().relations("Provides")) {
                providers
                        .computeIfAbsent(provided.relations().get(0).name(), name -> new TreeSet<>())
                        .add(each.name());
            }
        }
    }

    /** The packages of the set that satisfy a field's relations: of each alternative all that are there. */
    Set<String> named(DebPackage of, String field) throws ProblemException {
        Set<String> names = new TreeSet<>();
        for (Alternatives alternatives : of.control().relations(field)) {
            for (Relation relation : alternatives.relations()) {
                if (packages.containsKey(relation.name())) {
                    names.add(relation.name());
                } else {
                    names.addAll(providers.getOrDefault(relation.name(), Set.of()));
                }
            }
        }
        names.remove(of.name());
        return names;
    }

    /** What a package directly needs to be configured. */
    Set<String> needs(String name) throws ProblemException {
        Set<String> known = needs.get(name);
        if (known == null) {
            known = new TreeSet<>(named(packages.get(name), "Pre-Depends"));
            known.addAll(named(packages.get(name), "Depends"));
            needs.put(name, known);
        }
        return known;
    }

    /** Packages with all they need, directly and indirectly. */
    Set<String> closure(Collection<String> names) throws ProblemException {
        Set<String> closed = new TreeSet<>(names);
        Deque<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            for (String need : needs(open.pop())) {
                if (closed.add(need)) {
                    open.push(need);
                }
            }
        }
        return closed;
    }

    /** Names in an order that has each behind what it needs; circles are entered at the name that comes first. */
    List<String> inOrder(Collection<String> names) throws ProblemException {
        Set<String> wanted = new TreeSet<>(names);
        Set<String> seen = new TreeSet<>();
        List<String> ordered = new ArrayList<>();
        for (String name : wanted) {
            visit(name, wanted, seen, ordered);
        }
        return ordered;
    }

    private void visit(String start, Set<String> wanted, Set<String> seen, List<String> ordered)
            throws ProblemException {
        if (!seen.add(start)) {
            return;
        }
        Deque<String> path = new ArrayDeque<>();
        Deque<Deque<String>> left = new ArrayDeque<>();
        path.push(start);
        left.push(new ArrayDeque<>(needs(start)));
        while (!path.isEmpty()) {
            String next = left.peek().poll();
            if (next == null) {
                left.pop();
                ordered.add(path.pop());
            } else if (wanted.contains(next) && seen.add(next)) {
                path.push(next);
                left.push(new ArrayDeque<>(needs(next)));
            }
        }
    }

    /** Whether one package says in {@code Replaces} that it may take files of another (Debian Policy 7.6.1). */
    boolean replaces(String one, String other) throws ProblemException {
        DebianVersion version = DebianVersion.parse(packages.get(other).source().version());
        for (Alternatives each : packages.get(one).control().relations("Replaces")) {
            Relation relation = each.relations().get(0);
            if (relation.name().equals(other)
                    && relation.constraint().map(c -> c.allows(version)).orElse(true)) {
                return true;
            }
        }
        return false;
    }
}

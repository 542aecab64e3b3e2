package org.xter.diagram.packages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xter.report.Cancellation;

/**
 * The part of a package graph that is shown: the subject, what it needs and what needs it, the same around each package
 * that was opened, and the path that says why the subject is there. What every system has is one node until it is opened;
 * of many neighbours the largest are shown.
 */
final class PackageGraph {
    /** The node that stands for what every system has; opened under this name. */
    static final String BASE = "base";

    /** Opens everything. */
    static final String ALL = "*";

    private static final int NEIGHBOURS = 16;

    /** A node. */
    sealed interface Node {
        /** Tells it apart. */
        String id();
    }

    /** A package. */
    record PackageNode(String id, String name) implements Node {}

    /** Of several, one is enough. */
    record ChoiceNode(String id, Need need) implements Node {}

    /** What every system has. */
    record BaseNode(String id, int packages) implements Node {}

    /** Neighbours that are not shown. */
    record MoreNode(String id, List<String> names) implements Node {}

    /**
     * A line from what needs to what is needed.
     *
     * @param recommended whether the first works without
     * @param why whether it is on the path that says why the subject is there
     */
    record Line(String from, String to, boolean recommended, boolean why) {}

    private final PackageRelations relations;
    private final Set<String> opened;
    private final Cancellation cancellation;
    private final List<String> path;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();

    /**
     * A part of a graph.
     *
     * @param subject a package of the edition
     * @param opened names of packages whose neighbours are shown too, ids of {@link MoreNode}s, {@link #BASE},
     *     {@link #ALL}
     */
    PackageGraph(PackageRelations relations, String subject, Set<String> opened, Cancellation cancellation) {
        this.relations = relations;
        this.opened = opened;
        this.cancellation = cancellation;
        this.path = relations.why(subject);
        Set<String> centres = new LinkedHashSet<>();
        centres.add(subject);
        if (opened.contains(ALL)) {
            centres.addAll(relations.names());
        } else {
            opened.stream()
                    .filter(each -> relations.get(each).isPresent())
                    .sorted()
                    .forEach(centres::add);
        }
        path.forEach(this::show);
        centres.forEach(this::show);
        centres.forEach(this::around);
        for (int i = 1; i < path.size(); i++) {
            explain(path.get(i - 1), path.get(i));
        }
    }

    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    List<Line> lines() {
        return List.copyOf(lines.values());
    }

    /** The packages from what is asked for down to the subject. */
    List<String> path() {
        return path;
    }

    static String id(String name) {
        return "package[" + name + "]";
    }

    private String show(String name) {
        String id = id(name);
        nodes.putIfAbsent(id, new PackageNode(id, name));
        return id;
    }

    /** The node of a package, which may be that of the base. */
    private String nodeOf(String name) {
        if (!relations.isBase(name) || nodes.containsKey(id(name)) || opened.contains(BASE) || opened.contains(ALL)) {
            return show(name);
        }
        nodes.putIfAbsent(BASE, new BaseNode(BASE, relations.baseSize()));
        return BASE;
    }

    private void around(String centre) {
        cancellation.check();
        String id = id(centre);
        List<Need> needs = relations.needs(centre);
        Set<String> needed = new LinkedHashSet<>();
        needs.forEach(each -> needed.addAll(each.met()));
        needed.remove(centre);
        Set<String> shownNeeded = shown(List.copyOf(needed), id + ".needs");
        for (Need need : needs) {
            needs(id, need, shownNeeded);
        }
        more(id, id + ".needs", needed, shownNeeded, true);
        Set<String> needing = new LinkedHashSet<>(relations.neededBy(centre));
        Set<String> shownNeeding = shown(List.copyOf(needing), id + ".neededBy");
        for (String each : shownNeeding) {
            line(nodeOf(each), each, centre);
        }
        more(id, id + ".neededBy", needing, shownNeeding, false);
    }

    private void needs(String from, Need need, Set<String> shown) {
        List<String> met = need.met().stream().filter(shown::contains).toList();
        if (met.isEmpty() || id(met.get(0)).equals(from) && met.size() == 1) {
            return;
        }
        if (!need.isChoice()) {
            met.forEach(each -> add(from, nodeOf(each), need.recommended()));
            return;
        }
        String id = "choice[" + String.join("|", need.choices()) + "]";
        nodes.putIfAbsent(id, new ChoiceNode(id, need));
        add(from, id, need.recommended());
        met.forEach(each -> add(id, nodeOf(each), need.recommended()));
    }

    /** What a package that needs the centre leads to: the centre, or the choice before it. */
    private void line(String from, String needing, String centre) {
        for (Need need : relations.needs(needing)) {
            if (need.met().contains(centre)) {
                if (need.isChoice() && !from.equals(BASE)) {
                    needs(from, need, Set.of(centre));
                } else {
                    add(from, id(centre), need.recommended());
                }
            }
        }
    }

    /** All neighbours that have a node anyway, and the largest of the others. */
    private Set<String> shown(List<String> neighbours, String more) {
        if (neighbours.size() <= NEIGHBOURS || opened.contains(more) || opened.contains(ALL)) {
            return new LinkedHashSet<>(neighbours);
        }
        Set<String> result = new LinkedHashSet<>();
        List<String> rest = new ArrayList<>();
        for (String each : neighbours) {
            if (nodes.containsKey(id(each)) || relations.isBase(each) && !opened.contains(BASE)) {
                result.add(each);
            } else {
                rest.add(each);
            }
        }
        rest.stream()
                .sorted(Comparator.comparingLong((String each) -> -size(each)).thenComparing(each -> each))
                .limit(NEIGHBOURS)
                .forEach(result::add);
        return result;
    }

    private long size(String name) {
        return relations.get(name).map(each -> each.installedSize().orElse(0)).orElse(0L);
    }

    private void more(String centre, String id, Set<String> all, Set<String> shown, boolean after) {
        List<String> hidden =
                all.stream().filter(each -> !shown.contains(each)).sorted().toList();
        if (!hidden.isEmpty()) {
            nodes.put(id, new MoreNode(id, hidden));
            add(after ? centre : id, after ? id : centre, false);
        }
    }

    private void add(String from, String to, boolean recommended) {
        if (!from.equals(to)) {
            String key = from + " " + to;
            Line known = lines.get(key);
            if (known == null || known.recommended() && !recommended) {
                lines.put(key, new Line(from, to, recommended, known != null && known.why()));
            }
        }
    }

    /** Marks the way from one package of the path to the next, making it when it is not shown yet. */
    private void explain(String from, String to) {
        String begin = id(from);
        String end = id(to);
        if (lines.containsKey(begin + " " + end)) {
            mark(begin, end);
            return;
        }
        for (Need need : relations.needs(from)) {
            if (need.met().contains(to)) {
                needs(begin, need, Set.of(to));
                if (need.isChoice()) {
                    String choice = "choice[" + String.join("|", need.choices()) + "]";
                    mark(begin, choice);
                    mark(choice, end);
                } else {
                    mark(begin, end);
                }
                return;
            }
        }
        // The catalog is of another day than the lock; the lock says that one needs the other.
        add(begin, end, false);
        mark(begin, end);
    }

    private void mark(String from, String to) {
        lines.computeIfPresent(from + " " + to, (key, line) -> new Line(from, to, line.recommended(), true));
    }
}

package org.xter.document.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Differences as a tree of the parts they are in. Immutable.
 *
 * @param name the key or the name of a part at this place; empty at the root
 * @param path the whole way to here, as in {@link Difference#path()}; empty at the root
 * @param isPart whether the name is that of a part in a list
 * @param difference what differs just here; nothing where only something below does
 * @param children what is below, in the order of the model
 */
public record DifferenceTree(
        String name, String path, boolean isPart, Optional<Difference> difference, List<DifferenceTree> children) {
    public DifferenceTree {
        children = List.copyOf(children);
    }

    /** The tree of differences. */
    public static DifferenceTree of(List<Difference> differences) {
        Node root = new Node("", "", false);
        for (Difference each : differences) {
            Node at = root;
            for (Segment segment : segments(each.path())) {
                at = at.child(segment);
            }
            // Several values of one list may have come and gone at the same place.
            at.differences.add(each);
        }
        return root.tree();
    }

    private record Segment(String name, String path, boolean part) {}

    private static final class Node {
        private final String name;
        private final String path;
        private final boolean part;
        private final List<Difference> differences = new ArrayList<>();
        private final List<Node> children = new ArrayList<>();

        Node(String name, String path, boolean part) {
            this.name = name;
            this.path = path;
            this.part = part;
        }

        Node child(Segment segment) {
            for (Node child : children) {
                if (child.name.equals(segment.name()) && child.part == segment.part()) {
                    return child;
                }
            }
            Node child = new Node(segment.name(), segment.path(), segment.part());
            children.add(child);
            return child;
        }

        DifferenceTree tree() {
            List<DifferenceTree> below = new ArrayList<>();
            if (differences.size() > 1) {
                differences.forEach(each -> below.add(new DifferenceTree(
                        each.after().or(each::before).orElse(""), path, true, Optional.of(each), List.of())));
            }
            children.forEach(each -> below.add(each.tree()));
            Optional<Difference> own = differences.size() == 1 ? Optional.of(differences.get(0)) : Optional.empty();
            return new DifferenceTree(name, path, part, own, below);
        }
    }

    private static List<Segment> segments(String path) {
        List<Segment> result = new ArrayList<>();
        int at = 0;
        while (at < path.length()) {
            boolean part = path.charAt(at) == '[';
            int end = part ? closing(path, at) : next(path, at);
            String name = path.substring(part ? at + 1 : at, end);
            int after = part ? end + 1 : end;
            result.add(new Segment(name, path.substring(0, after), part));
            at = after < path.length() && path.charAt(after) == '.' ? after + 1 : after;
        }
        return result;
    }

    private static int next(String path, int from) {
        int at = from;
        while (at < path.length() && path.charAt(at) != '.' && path.charAt(at) != '[') {
            at++;
        }
        return at;
    }

    /** The bracket that ends a name; names may hold pairs of brackets themselves. */
    private static int closing(String path, int from) {
        int depth = 0;
        for (int at = from; at < path.length(); at++) {
            char c = path.charAt(at);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return path.length() - 1;
    }

    /** How many differences there are here and below. */
    public int count() {
        return (difference.isPresent() ? 1 : 0)
                + children.stream().mapToInt(DifferenceTree::count).sum();
    }

    /** The differences here and below, in order. */
    public List<Difference> differences() {
        List<Difference> result = new ArrayList<>();
        difference.ifPresent(result::add);
        children.forEach(each -> result.addAll(each.differences()));
        return result;
    }

    /** What of it holds a text in its path or values, case aside; the root is always there. */
    public DifferenceTree matching(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() ? this : matchingOf(wanted);
    }

    private DifferenceTree matchingOf(String wanted) {
        List<DifferenceTree> kept = children.stream()
                .map(each -> each.matchingOf(wanted))
                .filter(each -> each.count() > 0)
                .toList();
        Optional<Difference> own = difference.filter(each -> matches(each, wanted));
        return new DifferenceTree(name, path, isPart, own, kept);
    }

    private static boolean matches(Difference each, String wanted) {
        return (each.path() + "\n" + each.before().orElse("") + "\n"
                        + each.after().orElse(""))
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    /** The differences as lines of text: {@code +}, {@code -}, {@code ~} or {@code >} for moved, the path, the values. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Difference each : differences()) {
            String before = each.before().orElse("");
            String after = each.after().orElse("");
            text.append(
                    switch (each.kind()) {
                        case ADDED -> "+ " + each.path() + ": " + after;
                        case REMOVED -> "- " + each.path() + ": " + before;
                        case CHANGED -> "~ " + each.path() + ": " + before + " -> " + after;
                        case MOVED -> "> " + each.path() + ": " + before + " -> " + after;
                    });
            text.append('\n');
        }
        return text.toString();
    }
}

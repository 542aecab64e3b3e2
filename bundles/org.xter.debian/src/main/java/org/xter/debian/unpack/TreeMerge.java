package org.xter.debian.unpack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.xter.debian.deb.DebPackage;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/**
 * Lays packages over each other by dpkg's rules: a directory that is there stays as it is, a symbolic link to a directory
 * is followed and never replaced by a directory, and a file belongs to one package unless {@code Replaces} hands it
 * over. Not thread-safe.
 */
final class TreeMerge {
    private static final int MOST_LINKS = 40;

    private final Relations relations;
    private final Predicate<String> mayDivert;
    private final FileTree.Builder tree;
    private final Map<String, List<String>> owners = new HashMap<>();
    private final Map<String, Set<String>> lost = new HashMap<>();
    private final Map<String, String> resolved = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param relations of the packages
     * @param mayDivert packages whose scripts may divert files, so that two owners of a path are left to dpkg to judge
     * @param start what is there before the first package
     */
    TreeMerge(Relations relations, Predicate<String> mayDivert, FileTree start) {
        this.relations = relations;
        this.mayDivert = mayDivert;
        this.tree = start.toBuilder();
    }

    /** Lays a package over what is there. */
    void add(DebPackage deb) throws ProblemException {
        for (Map.Entry<String, Entry> each : deb.files().entries().entrySet()) {
            add(deb.name(), each.getKey(), each.getValue());
        }
    }

    private void add(String name, String path, Entry entry) throws ProblemException {
        String place = place(path);
        Entry existing = tree.get(place).orElse(null);
        if (entry instanceof Entry.Directory) {
            if (existing == null) {
                tree.put(place, entry);
            } else if (!(existing instanceof Entry.Directory) && !leadsToDirectory(place, existing)) {
                conflict(name, place, "where the other has a file");
                return;
            }
            own(place, name);
            return;
        }
        boolean unowned = !owners.containsKey(place);
        if (existing instanceof Entry.Directory) {
            if (entry instanceof Entry.Symlink) {
                own(place, name);
            } else {
                conflict(name, place, "where the other has a directory");
            }
            return;
        }
        if (existing != null && !unowned && !takesOver(name, place, existing, entry)) {
            return;
        }
        Entry placed = entry instanceof Entry.HardLink link ? new Entry.HardLink(place(link.target())) : entry;
        tree.put(place, placed);
        if (placed instanceof Entry.Symlink || existing instanceof Entry.Symlink) {
            resolved.clear();
        }
        owners.put(place, new ArrayList<>(List.of(name)));
    }

    /** Decides between two packages that have a path; takes the path from the one that loses. */
    private boolean takesOver(String name, String place, Entry existing, Entry entry) throws ProblemException {
        String owner = owners.get(place).get(0);
        if (relations.replaces(name, owner)) {
            lost.computeIfAbsent(owner, key -> new HashSet<>()).add(place);
            return true;
        }
        if (relations.replaces(owner, name)) {
            lost.computeIfAbsent(name, key -> new HashSet<>()).add(place);
            return false;
        }
        boolean sameLink = existing instanceof Entry.Symlink one
                && entry instanceof Entry.Symlink two
                && one.target().equals(two.target())
                && leadsToDirectory(place, existing);
        if (!sameLink && !mayDivert.test(name) && !mayDivert.test(owner)) {
            conflict(name, place, "which the other brings too");
        }
        return false;
    }

    private void conflict(String name, String place, String how) {
        String owner = owners.getOrDefault(place, List.of("the edition")).get(0);
        problems.add(Problem.error(
                "debian.file-conflict",
                "Packages " + owner + " and " + name + " cannot be installed together: " + name + " brings /" + place
                        + ", " + how,
                "Leave out one of the two packages; neither says that it replaces the other"));
    }

    private void own(String place, String name) {
        List<String> names = owners.computeIfAbsent(place, key -> new ArrayList<>(1));
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    private boolean leadsToDirectory(String place, Entry entry) {
        if (!(entry instanceof Entry.Symlink)) {
            return false;
        }
        Entry target = tree.get(directory(place)).orElse(null);
        return target == null || target instanceof Entry.Directory;
    }

    /** Where a path of a package lies in the tree: links among the directories above it are followed. */
    String place(String path) {
        return path.isEmpty() ? path : TreePath.join(directory(TreePath.parent(path)), TreePath.name(path));
    }

    private String directory(String path) {
        String known = resolved.get(path);
        if (known == null) {
            known = follow(path);
            resolved.put(path, known);
        }
        return known;
    }

    private String follow(String path) {
        List<String> left = new ArrayList<>(List.of(path.split("/")));
        String at = "";
        int links = 0;
        while (!left.isEmpty()) {
            String name = left.remove(0);
            if (name.isEmpty() || name.equals(".")) {
                continue;
            }
            if (name.equals("..")) {
                at = TreePath.parent(at);
                continue;
            }
            String next = TreePath.join(at, name);
            if (tree.get(next).orElse(null) instanceof Entry.Symlink link && ++links <= MOST_LINKS) {
                left.addAll(0, Arrays.asList(link.target().split("/")));
                if (link.target().startsWith("/")) {
                    at = "";
                }
            } else {
                at = next;
            }
        }
        return at;
    }

    /** Whether a package had to leave a path, as it has it, to another. */
    boolean lost(String name, String path) {
        Set<String> paths = lost.get(name);
        return paths != null && paths.contains(place(path));
    }

    /** The owners of each path. */
    Map<String, List<String>> owners() {
        return owners;
    }

    /**
     * The finished tree.
     *
     * @throws ProblemException {@code debian.file-conflict}, one for each path
     */
    FileTree finish() throws ProblemException {
        if (!problems.isEmpty()) {
            throw new ProblemException(problems, null);
        }
        return tree.build();
    }
}

package org.xter.runtime.initrd;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/**
 * A tree of unpacked packages seen as a system with merged {@code /usr} sees it: {@code /lib/x} and {@code /usr/lib/x}
 * are one, whether or not the tree has the links that make them so. Hard links appear as files.
 */
final class MergedTree {
    /** The directories of the root that are links into {@code /usr}. */
    static final Set<String> MERGED = Set.of("bin", "sbin", "lib", "lib32", "lib64", "libx32");

    /** As the kernel's limit for one look-up. */
    private static final int MOST_LINKS = 40;

    private final NavigableMap<String, Entry> entries = new TreeMap<>(TreePath.ORDER);

    /**
     * Where a path leads.
     *
     * @param links the symbolic links on the way, each at its own path
     * @param target the path at the end, which exists
     */
    record Found(List<String> links, String target) {}

    MergedTree(FileTree tree) {
        for (String path : tree.entries().keySet()) {
            Entry entry = tree.resolve(path).orElseThrow();
            boolean isMergingLink = MERGED.contains(path) && entry instanceof Entry.Symlink;
            if (!isMergingLink) {
                String merged = merged(path);
                // What stands below /usr itself is the newer place of a file that packages moved.
                if (merged.equals(path)) {
                    entries.put(merged, entry);
                } else {
                    entries.putIfAbsent(merged, entry);
                }
            }
        }
    }

    /** The path with {@code usr/} before it when its first name is that of a merged directory. */
    static String merged(String path) {
        int slash = path.indexOf('/');
        return MERGED.contains(slash < 0 ? path : path.substring(0, slash)) ? "usr/" + path : path;
    }

    /** The entry at a merged path, links not followed. */
    Optional<Entry> get(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    /** What lies strictly below a directory at a merged path. */
    NavigableMap<String, Entry> below(String directory) {
        return Collections.unmodifiableNavigableMap(
                entries.subMap(directory + "/", true, directory + "/\uDFFF\uDFFF", true));
    }

    /** Follows a path, absolute or from the root, through all symbolic links. */
    Optional<Found> find(String path) {
        List<String> links = new ArrayList<>();
        Deque<String> rest = new ArrayDeque<>(List.of(path.split("/")));
        String current = "";
        while (!rest.isEmpty()) {
            String name = rest.pop();
            if (name.isEmpty() || name.equals(".")) {
                continue;
            } else if (name.equals("..")) {
                current = TreePath.parent(current);
                continue;
            }
            String next = merged(TreePath.join(current, name));
            Entry entry = entries.get(next);
            if (entry == null) {
                return Optional.empty();
            } else if (entry instanceof Entry.Symlink link) {
                links.add(next);
                if (links.size() > MOST_LINKS) {
                    return Optional.empty();
                }
                List<String> names = List.of(link.target().split("/"));
                for (int i = names.size() - 1; i >= 0; i--) {
                    rest.push(names.get(i));
                }
                if (link.target().startsWith("/")) {
                    current = "";
                }
            } else {
                current = next;
            }
        }
        return Optional.of(new Found(links, current));
    }
}

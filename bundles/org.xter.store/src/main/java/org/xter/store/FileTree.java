package org.xter.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * A tree of files as data: path to entry, in {@link TreePath#ORDER}. Immutable. Every entry's parent is a directory of
 * the tree, the root (the empty path) is always there, and every hard link's target is a regular file of the tree.
 */
public final class FileTree {
    private final NavigableMap<String, Entry> entries;
    private volatile Digest digest;

    private FileTree(NavigableMap<String, Entry> entries) {
        this.entries = entries;
    }

    /** Starts an empty tree whose root and missing parents will be {@code rwxr-xr-x root root}, time 0. */
    public static Builder builder() {
        return new Builder(new TreeMap<>(TreePath.ORDER));
    }

    /** Starts from this tree. */
    public Builder toBuilder() {
        return new Builder(new TreeMap<>(entries));
    }

    /** All entries in order, the root first. */
    public NavigableMap<String, Entry> entries() {
        return Collections.unmodifiableNavigableMap(entries);
    }

    /** The entry at a path, symbolic links not followed. */
    public Optional<Entry> get(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    /** The entry at a path, with a hard link replaced by the file it names. */
    public Optional<Entry> resolve(String path) {
        Entry entry = entries.get(path);
        return Optional.ofNullable(entry instanceof Entry.HardLink link ? entries.get(link.target()) : entry);
    }

    /** The entries strictly below a directory, in order, at any depth. */
    public NavigableMap<String, Entry> below(String directory) {
        NavigableMap<String, Entry> rest;
        if (directory.isEmpty()) {
            rest = entries.tailMap("", false);
        } else {
            // The slash is the lowest character of the order, so all that begins with "directory/" is one run.
            rest = entries.subMap(directory + "/", true, directory + "/\uDFFF\uDFFF", true);
        }
        return Collections.unmodifiableNavigableMap(rest);
    }

    /** A tree of the entries a predicate picks, with the directories above them. */
    public FileTree filter(BiPredicate<String, Entry> pick) {
        TreeMap<String, Entry> picked = new TreeMap<>(TreePath.ORDER);
        entries.forEach((path, entry) -> {
            if (pick.test(path, entry)) {
                picked.put(path, entry);
                for (String up = TreePath.parent(path);
                        picked.putIfAbsent(up, entries.get(up)) == null;
                        up = TreePath.parent(up)) {
                    // the directories above come along
                }
            }
        });
        Builder builder = new Builder(picked);
        builder.materialiseOrphanedLinks(entries);
        return builder.build();
    }

    /** How many bytes the regular files hold, each hard-linked file counted once. */
    public long contentSize() {
        long sum = 0;
        for (Entry entry : entries.values()) {
            if (entry instanceof Entry.File file) {
                sum += file.content().size();
            }
        }
        return sum;
    }

    /**
     * The SHA-256 digest of everything the tree says: paths, kinds, attributes, contents (by their digests). Equal trees
     * have equal digests, on every machine.
     */
    public Digest digest() {
        Digest known = digest;
        if (known == null) {
            known = computeDigest();
            digest = known;
        }
        return known;
    }

    private Digest computeDigest() {
        ByteWriter out = new ByteWriter(entries.size() * 128);
        entries.forEach((path, entry) -> {
            out.text(path);
            write(out, entry);
        });
        return out.digest();
    }

    private static void write(ByteWriter out, Entry entry) {
        switch (entry) {
            case Entry.File file -> {
                out.int8('f');
                writeAttributes(out, file.attributes());
                out.int64(file.content().size());
                out.bytes(file.content().digest().bytes());
            }
            case Entry.Directory directory -> {
                out.int8('d');
                writeAttributes(out, directory.attributes());
            }
            case Entry.Symlink link -> {
                out.int8('l');
                writeAttributes(out, link.attributes());
                out.text(link.target());
            }
            case Entry.HardLink link -> {
                out.int8('h');
                out.text(link.target());
            }
            case Entry.Device device -> {
                out.int8(device.kind() == Entry.DeviceKind.CHARACTER ? 'c' : 'b');
                writeAttributes(out, device.attributes());
                out.int32(device.major());
                out.int32(device.minor());
            }
            case Entry.Fifo fifo -> {
                out.int8('p');
                writeAttributes(out, fifo.attributes());
            }
            case Entry.Socket socket -> {
                out.int8('s');
                writeAttributes(out, socket.attributes());
            }
        }
    }

    private static void writeAttributes(ByteWriter out, Attributes attributes) {
        out.int32(attributes.mode());
        out.int64(attributes.uid());
        out.int64(attributes.gid());
        out.int64(attributes.modified());
        out.int32(attributes.xattrs().size());
        for (Map.Entry<String, Content> xattr : attributes.xattrs().entrySet()) {
            out.text(xattr.getKey());
            out.bytes(xattr.getValue().digest().bytes());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileTree tree && entries.equals(tree.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** Collects the entries of a tree. Not thread-safe. */
    public static final class Builder {
        private static final Attributes IMPLIED = Attributes.root(0755, 0);

        private final TreeMap<String, Entry> entries;
        private final TreeMap<String, Entry> removedFiles = new TreeMap<>();

        private Builder(TreeMap<String, Entry> entries) {
            this.entries = entries;
        }

        /** Puts an entry at a path in normal form, replacing what stands there; what lies below stays. */
        public Builder put(String path, Entry entry) {
            entries.put(path, entry);
            return this;
        }

        /** Puts all entries of another tree over this one; a directory's attributes become the other's. */
        public Builder putAll(FileTree other) {
            entries.putAll(other.entries);
            return this;
        }

        /** The entry now at a path. */
        public Optional<Entry> get(String path) {
            return Optional.ofNullable(entries.get(path));
        }

        /**
         * Removes a path and all below it. A file that has other names lives on under the first of them in order.
         */
        public Builder remove(String path) {
            Map<String, Entry> subtree = entries.subMap(path + "/", true, path + "/\uDFFF\uDFFF", true);
            remember(path, entries.remove(path));
            subtree.forEach(this::remember);
            subtree.clear();
            return this;
        }

        private void remember(String path, Entry removed) {
            if (removed instanceof Entry.File) {
                removedFiles.put(path, removed);
            }
        }

        /** Turns the first of the hard links to each missing file into the file, the others into links to it. */
        private void materialiseOrphanedLinks(Map<String, Entry> source) {
            Map<String, String> heirs = new TreeMap<>();
            for (Map.Entry<String, Entry> each : entries.entrySet()) {
                if (each.getValue() instanceof Entry.HardLink link
                        && !entries.containsKey(link.target())
                        && source.containsKey(link.target())) {
                    String heir = heirs.putIfAbsent(link.target(), each.getKey());
                    each.setValue(heir == null ? source.get(link.target()) : new Entry.HardLink(heir));
                }
            }
        }

        /**
         * Ends the tree. Missing parents become directories.
         *
         * @throws IllegalStateException when an entry's parent is no directory or a hard link leads to no regular file
         */
        public FileTree build() {
            entries.putIfAbsent("", new Entry.Directory(IMPLIED));
            materialiseOrphanedLinks(removedFiles);
            List<String> missing = new ArrayList<>();
            // Most entries share their directory with the one before.
            String last = null;
            for (Map.Entry<String, Entry> each : entries.entrySet()) {
                String path = each.getKey();
                String directory = TreePath.parent(path);
                if (!directory.equals(last)) {
                    last = directory;
                    for (String up = directory; !entries.containsKey(up); up = TreePath.parent(up)) {
                        missing.add(up);
                    }
                    Entry parent = entries.get(directory);
                    if (parent != null && !(parent instanceof Entry.Directory)) {
                        throw new IllegalStateException(directory + " is no directory, yet holds " + path);
                    }
                }
                if (each.getValue() instanceof Entry.HardLink link
                        && !(entries.get(link.target()) instanceof Entry.File)) {
                    throw new IllegalStateException(
                            path + " is a hard link to " + link.target() + ", which is no file");
                }
            }
            missing.forEach(path -> entries.putIfAbsent(path, new Entry.Directory(IMPLIED)));
            return new FileTree(new TreeMap<>(entries));
        }
    }
}

package org.xter.engine.normalise;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/** A finished tree being normalised, with a record of what was changed. Not thread-safe. */
public final class TreeEdit {
    private final FileTree packaged;
    private final long epoch;
    private final TreeMap<String, Entry> entries = new TreeMap<>(TreePath.ORDER);
    private final List<NormalisedChange> changes = new ArrayList<>();
    private String normaliser = "";

    /**
     * @param finished the tree to change
     * @param packaged what the packages brought, before any script ran
     * @param epoch no time later than this may stay, in seconds since 1970
     */
    public TreeEdit(FileTree finished, FileTree packaged, long epoch) {
        this.entries.putAll(finished.entries());
        this.packaged = packaged;
        this.epoch = epoch;
    }

    /** Runs a normaliser. */
    public void apply(Normaliser each) throws IOException {
        normaliser = each.name();
        each.apply(this);
    }

    /** The latest time allowed, in seconds since 1970. */
    public long epoch() {
        return epoch;
    }

    /** Whether a package brought a path; what scripts made is not packaged. */
    public boolean isPackaged(String path) {
        return packaged.get(path).isPresent();
    }

    /** What the packages brought at a path. */
    public Optional<Entry> packaged(String path) {
        return packaged.get(path);
    }

    /** The entry at a path, links not followed. */
    public Optional<Entry> get(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    /** The regular file at a path. */
    public Optional<Entry.File> file(String path) {
        Entry entry = entries.get(path);
        if (entry instanceof Entry.HardLink link) {
            entry = entries.get(link.target());
        }
        return entry instanceof Entry.File file ? Optional.of(file) : Optional.empty();
    }

    /** The paths strictly below a directory, in order; a copy. */
    public List<String> below(String directory) {
        return directory.isEmpty()
                ? new ArrayList<>(entries.tailMap("", false).keySet())
                : new ArrayList<>(entries.subMap(directory + "/", true, directory + "/\uDFFF\uDFFF", true)
                        .keySet());
    }

    /** The names directly in a directory, as paths, in order; a copy. */
    public List<String> in(String directory) {
        List<String> paths = below(directory);
        paths.removeIf(path -> !TreePath.parent(path).equals(directory));
        return paths;
    }

    /** Removes a path with all below it, if it is there. */
    public void remove(String path) {
        remove(path, "");
    }

    /**
     * Removes a path with all below it, if it is there.
     *
     * @param remake the command that makes it again on the device
     */
    public void remove(String path, String remake) {
        if (!entries.containsKey(path)) {
            return;
        }
        for (String below : below(path)) {
            entries.remove(below);
        }
        entries.remove(path);
        note(path, "removed", remake);
    }

    /** Removes what is below a directory and keeps the directory. */
    public void clear(String directory, String remake) {
        List<String> below = below(directory);
        if (!below.isEmpty()) {
            below.forEach(entries::remove);
            note(directory, "emptied", remake);
        }
    }

    /** Empties a regular file, if it is there and not empty. */
    public void truncate(String path) {
        file(path)
                .filter(file -> file.content().size() > 0)
                .ifPresent(file -> write(path, file, Content.EMPTY, "emptied"));
    }

    /** Gives a regular file another content, if it differs. */
    public void replace(String path, String text, String what) {
        Content content = Content.of(text);
        file(path)
                .filter(file -> !file.content().digest().equals(content.digest()))
                .ifPresent(file -> write(path, file, content, what));
    }

    private void write(String path, Entry.File file, Content content, String what) {
        put(path, new Entry.File(file.attributes(), content));
        note(path, what, "");
    }

    /** Puts an entry without a record; for changes too many to list. */
    public void put(String path, Entry entry) {
        Entry old = entries.get(path);
        entries.put(old instanceof Entry.HardLink link ? link.target() : path, entry);
    }

    /** Makes another of a file's names the file itself and all others links to it. */
    void relink(String file, String newFile, Iterable<String> links) {
        Entry content = entries.get(file);
        for (String link : links) {
            entries.put(link, new Entry.HardLink(newFile));
        }
        entries.put(file, new Entry.HardLink(newFile));
        entries.put(newFile, content);
    }

    /** Records a change. */
    public void note(String path, String what, String remake) {
        changes.add(new NormalisedChange(normaliser, path, what, remake));
    }

    /** All entries, for reading. */
    public Map<String, Entry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    /** What was changed, in order. */
    public List<NormalisedChange> changes() {
        return List.copyOf(changes);
    }

    /** The tree as it is now. */
    public FileTree tree() {
        FileTree.Builder tree = FileTree.builder();
        entries.forEach(tree::put);
        return tree.build();
    }

    /** The attributes of a new entry owned by root. */
    public Attributes attributes(int mode) {
        return Attributes.root(mode, epoch);
    }
}

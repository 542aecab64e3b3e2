package org.xter.engine.configure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.xter.debian.unpack.PackageOwnership;
import org.xter.store.Attributes;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/**
 * One path in which two trees differ.
 *
 * @param path the path
 * @param what how the second differs from the first, a phrase such as {@code content differs, mode 644 became 600}
 * @param owner the package the path belongs to; empty when scripts made it
 */
public record TreeDifference(String path, String what, String owner) {

    /** {@code /path (of package): what}, the line shown when a rebuild differs. */
    @Override
    public String toString() {
        return "/" + path + (owner.isEmpty() ? " (made by scripts): " : " (of " + owner + "): ") + what;
    }

    /** All differences in order of path. A path without a package is named with the package of the directory it is in. */
    public static List<TreeDifference> between(FileTree first, FileTree second, PackageOwnership ownership) {
        TreeSet<String> paths = new TreeSet<>(TreePath.ORDER);
        paths.addAll(first.entries().keySet());
        paths.addAll(second.entries().keySet());
        List<TreeDifference> differences = new ArrayList<>();
        for (String path : paths) {
            Entry one = first.resolve(path).orElse(null);
            Entry two = second.resolve(path).orElse(null);
            String what = what(one, two);
            if (!what.isEmpty()) {
                differences.add(new TreeDifference(path, what, owner(path, ownership)));
            }
        }
        return differences;
    }

    private static String owner(String path, PackageOwnership ownership) {
        List<String> owners = ownership.ownersOf(path);
        String at = path;
        while (owners.size() != 1 && !at.isEmpty()) {
            at = TreePath.parent(at);
            owners = ownership.ownersOf(at);
            if (owners.size() > 1) {
                // A directory of several packages says nothing about who made a file in it.
                return "";
            }
        }
        return owners.isEmpty() ? "" : owners.get(0);
    }

    private static String what(Entry one, Entry two) {
        if (one == null) {
            return "was not there";
        }
        if (two == null) {
            return "is gone";
        }
        if (one.getClass() != two.getClass()) {
            return kind(one) + " became " + kind(two);
        }
        List<String> parts = new ArrayList<>();
        switch (one) {
            case Entry.File file -> {
                if (!file.content().digest().equals(((Entry.File) two).content().digest())) {
                    parts.add("content differs");
                }
            }
            case Entry.Symlink link -> compare(parts, "target", link.target(), ((Entry.Symlink) two).target());
            case Entry.Device device -> {
                Entry.Device other = (Entry.Device) two;
                compare(
                        parts,
                        "device",
                        device.kind() + " " + device.major() + ":" + device.minor(),
                        other.kind() + " " + other.major() + ":" + other.minor());
            }
            default -> {}
        }
        Attributes before = one.attributes();
        Attributes after = two.attributes();
        compare(parts, "mode", Integer.toOctalString(before.mode()), Integer.toOctalString(after.mode()));
        compare(parts, "owner", before.uid() + ":" + before.gid(), after.uid() + ":" + after.gid());
        compare(parts, "time", before.modified(), after.modified());
        if (!before.withModified(0)
                .withMode(0)
                .withOwner(0, 0)
                .equals(after.withModified(0).withMode(0).withOwner(0, 0))) {
            parts.add("extended attributes differ");
        }
        return String.join(", ", parts);
    }

    private static void compare(List<String> parts, String name, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            parts.add(name + " " + before + " became " + after);
        }
    }

    private static String kind(Entry entry) {
        return switch (entry) {
            case Entry.File file -> "a file";
            case Entry.Directory directory -> "a directory";
            case Entry.Symlink link -> "a symbolic link";
            case Entry.HardLink link -> "a hard link";
            case Entry.Device device -> "a device";
            case Entry.Fifo fifo -> "a named pipe";
            case Entry.Socket socket -> "a socket";
        };
    }
}

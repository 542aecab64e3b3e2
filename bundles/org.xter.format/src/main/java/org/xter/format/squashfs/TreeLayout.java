package org.xter.format.squashfs;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Attributes;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/**
 * The inodes of a tree, numbered so that those in one directory follow each other, and checked against what the format
 * can hold.
 */
final class TreeLayout {
    /** Linux allows 255; the format would allow 256. */
    private static final int NAME_LIMIT = 255;
    /** The longest path Linux resolves, PATH_MAX less the NUL. */
    private static final int TARGET_LIMIT = 4095;

    private static final int XATTR_NAME_LIMIT = 255;
    private static final int XATTR_VALUE_LIMIT = 1 << 16;

    private final Inode root;
    private final List<Inode> directories = new ArrayList<>();
    private final List<Inode> files = new ArrayList<>();
    private final int inodeCount;

    private TreeLayout(FileTree tree, boolean xattrs) throws ProblemException {
        Map<String, Inode> directoriesByPath = new HashMap<>();
        Map<String, Inode> filesByPath = filesWithSeveralNames(tree);
        root = new Inode(tree.entries().get(""));
        root.links = 2;
        for (Map.Entry<String, Entry> each : tree.entries().entrySet()) {
            String path = each.getKey();
            Inode inode = path.isEmpty() ? root : inode(path, each.getValue(), filesByPath);
            if (each.getValue() instanceof Entry.Directory) {
                directoriesByPath.put(path, inode);
                directories.add(inode);
            } else if (each.getValue() instanceof Entry.File) {
                files.add(inode);
            }
            if (!(each.getValue() instanceof Entry.HardLink)) {
                check(path, each.getValue(), xattrs);
            }
            if (!path.isEmpty()) {
                enter(directoriesByPath.get(TreePath.parent(path)), path, inode);
            }
        }
        inodeCount = number();
    }

    /** Lays out a tree; {@code xattrs} says whether extended attributes are to be written and so must be checked. */
    static TreeLayout of(FileTree tree, boolean xattrs) throws ProblemException {
        return new TreeLayout(tree, xattrs);
    }

    private static Map<String, Inode> filesWithSeveralNames(FileTree tree) {
        Map<String, Inode> result = new HashMap<>();
        for (Entry entry : tree.entries().values()) {
            if (entry instanceof Entry.HardLink link) {
                result.computeIfAbsent(
                        link.target(), target -> new Inode(tree.entries().get(target)));
            }
        }
        return result;
    }

    private static Inode inode(String path, Entry entry, Map<String, Inode> filesByPath) {
        if (entry instanceof Entry.HardLink link) {
            return filesByPath.get(link.target());
        }
        Inode known = filesByPath.get(path);
        return known == null ? new Inode(entry) : known;
    }

    private static void enter(Inode directory, String path, Inode inode) throws ProblemException {
        byte[] name = encode(path, TreePath.name(path));
        if (name.length > NAME_LIMIT) {
            throw refused("squashfs.name-too-long", path, "The name has more than " + NAME_LIMIT + " bytes");
        }
        directory.names.add(new Inode.Name(name, inode));
        if (inode.entry instanceof Entry.Directory) {
            inode.parent = directory;
            inode.links = 2;
            directory.links++;
        } else {
            inode.links++;
        }
    }

    private int number() {
        int count = 0;
        root.number = ++count;
        for (Inode directory : directories) {
            for (Inode.Name name : directory.names) {
                if (name.inode().number == 0) {
                    name.inode().number = ++count;
                }
            }
        }
        return count;
    }

    private static void check(String path, Entry entry, boolean xattrs) throws ProblemException {
        Attributes attributes = entry.attributes();
        if (attributes.modified() >>> 32 != 0) {
            throw refused(
                    "squashfs.time-out-of-range",
                    path,
                    "The modification time " + attributes.modified()
                            + " does not fit the format, which counts 32 bits of seconds from 1970");
        }
        if (entry instanceof Entry.Symlink link && encode(path, link.target()).length > TARGET_LIMIT) {
            throw refused(
                    "squashfs.target-too-long", path, "The link's target has more than " + TARGET_LIMIT + " bytes");
        }
        if (xattrs) {
            for (var attribute : attributes.xattrs().entrySet()) {
                checkXattr(path, attribute.getKey(), attribute.getValue().size());
            }
        }
    }

    private static void checkXattr(String path, String name, long size) throws ProblemException {
        if (XattrNamespace.of(name) == null) {
            throw refused(
                    "squashfs.xattr-namespace",
                    path,
                    "The extended attribute " + name + " is in none of the namespaces user, trusted and security");
        }
        if (encode(path, name).length > XATTR_NAME_LIMIT || size > XATTR_VALUE_LIMIT) {
            throw refused(
                    "squashfs.xattr-too-long", path, "The extended attribute " + name + " is longer than Linux allows");
        }
    }

    private static byte[] encode(String path, String text) throws ProblemException {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] result = new byte[bytes.remaining()];
            bytes.get(result);
            return result;
        } catch (CharacterCodingException e) {
            throw new ProblemException(
                    Problem.error(
                            "squashfs.name-not-unicode",
                            Place.of(path),
                            "A name or link target is no valid Unicode text",
                            "Rename it"),
                    e);
        }
    }

    private static ProblemException refused(String code, String path, String message) {
        return new ProblemException(Problem.error(code, Place.of(path), message, "Change or leave out this entry"));
    }

    Inode root() {
        return root;
    }

    /** All directories, each before those in it. */
    List<Inode> directories() {
        return directories;
    }

    /** All regular files, in the order of the tree. */
    List<Inode> files() {
        return files;
    }

    int inodeCount() {
        return inodeCount;
    }
}

package org.xter.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/** Reads a folder of a Linux host as a tree, for tests that compare with what other tools made of the same folder. */
public final class HostFolder {
    private HostFolder() {}

    /** Everything below a folder, and the folder itself as the root; of extended attributes only those of users. */
    public static FileTree read(Path folder) throws IOException {
        FileTree.Builder tree = FileTree.builder();
        Map<Object, String> seen = new HashMap<>();
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted().toList();
        }
        for (Path path : paths) {
            String name = folder.relativize(path).toString();
            tree.put(name, entry(path, name, seen));
        }
        return tree.build();
    }

    private static Entry entry(Path path, String name, Map<Object, String> seen) throws IOException {
        Map<String, Object> unix = Files.readAttributes(path, "unix:*", LinkOption.NOFOLLOW_LINKS);
        int mode = (int) unix.get("mode");
        Attributes attributes = new Attributes(
                mode & 07777,
                Integer.toUnsignedLong((int) unix.get("uid")),
                Integer.toUnsignedLong((int) unix.get("gid")),
                Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS)
                        .toInstant()
                        .getEpochSecond(),
                xattrs(path));
        int device = ((Number) unix.get("rdev")).intValue();
        int major = device >> 8 & 0xFFF;
        int minor = device & 0xFF | device >> 12 & 0xFFF00;
        return switch (mode >> 12) {
            case 1 -> new Entry.Fifo(attributes);
            case 2 -> new Entry.Device(attributes, Entry.DeviceKind.CHARACTER, major, minor);
            case 4 -> new Entry.Directory(attributes);
            case 6 -> new Entry.Device(attributes, Entry.DeviceKind.BLOCK, major, minor);
            case 8 -> {
                String first = seen.putIfAbsent(List.of(unix.get("dev"), unix.get("ino")), name);
                yield first == null ? new Entry.File(attributes, Content.ofFile(path)) : new Entry.HardLink(first);
            }
            case 10 ->
                new Entry.Symlink(attributes, Files.readSymbolicLink(path).toString());
            case 12 -> new Entry.Socket(attributes);
            default -> throw new IllegalArgumentException(path + " has mode " + Integer.toOctalString(mode));
        };
    }

    private static TreeMap<String, Content> xattrs(Path path) throws IOException {
        TreeMap<String, Content> result = new TreeMap<>();
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            UserDefinedFileAttributeView view = Files.getFileAttributeView(path, UserDefinedFileAttributeView.class);
            List<String> names;
            try {
                names = view.list();
            } catch (FileSystemException e) {
                return result; // this file system knows no attributes
            }
            for (String name : names) {
                ByteBuffer value = ByteBuffer.allocate(view.size(name));
                view.read(name, value);
                result.put("user." + name, Content.of(value.array()));
            }
        }
        return result;
    }
}

package org.xter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/** A folder of the host as a {@link FileTree}: regular files, directories, symbolic and hard links. */
final class DirectoryTree {
    private DirectoryTree() {}

    static FileTree of(Path folder) throws IOException {
        FileTree.Builder tree = FileTree.builder();
        Map<Object, String> inodes = new HashMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.sorted()::iterator) {
                add(tree, inodes, folder, file);
            }
        }
        return tree.build();
    }

    private static void add(FileTree.Builder tree, Map<Object, String> inodes, Path folder, Path file)
            throws IOException {
        String path = folder.relativize(file).toString();
        Map<String, Object> facts =
                Files.readAttributes(file, "unix:mode,uid,gid,ino,lastModifiedTime", LinkOption.NOFOLLOW_LINKS);
        Attributes attributes = new Attributes(
                (Integer) facts.get("mode") & 07777,
                (Integer) facts.get("uid"),
                (Integer) facts.get("gid"),
                ((FileTime) facts.get("lastModifiedTime")).toInstant().getEpochSecond(),
                new TreeMap<>());
        if (Files.isSymbolicLink(file)) {
            tree.put(
                    path,
                    new Entry.Symlink(attributes, Files.readSymbolicLink(file).toString()));
        } else if (Files.isDirectory(file)) {
            tree.put(path, new Entry.Directory(attributes));
        } else if (Files.isRegularFile(file)) {
            String first = inodes.putIfAbsent(facts.get("ino"), path);
            tree.put(
                    path, first == null ? new Entry.File(attributes, Content.ofFile(file)) : new Entry.HardLink(first));
        }
    }
}

package org.xter.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/** Random trees with all that a tree can hold, leaning to the borders of formats. */
public final class FileTrees {
    private FileTrees() {}

    /** Trees of up to some 40 entries; contents up to some 300 KB, whose sizes lean to multiples of 4096. */
    public static Arbitrary<FileTree> any() {
        Arbitrary<Attributes> attributes = attributes();
        Arbitrary<List<Named>> entries = Combinators.combine(paths(), entry(attributes))
                .as(Named::new)
                .list()
                .ofMaxSize(40);
        Arbitrary<List<Integer>> links =
                Arbitraries.integers().between(0, 1000).list().ofMaxSize(5);
        return Combinators.combine(attributes, entries, links).as(FileTrees::build);
    }

    /** Bytes with long runs of zeros, repeated or random parts. */
    public static Arbitrary<Content> contents() {
        Arbitrary<Integer> sizes = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 300)),
                Tuple.of(
                        4,
                        Combinators.combine(
                                        Arbitraries.integers().between(0, 70),
                                        Arbitraries.integers().between(-1, 1))
                                .as((blocks, more) -> Math.max(0, blocks * 4096 + more))),
                Tuple.of(1, Arbitraries.integers().between(0, 300_000)));
        return Combinators.combine(
                        sizes,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 20))
                .as(FileTrees::content);
    }

    /**
     * A content made from a seed; the same each time.
     *
     * @param kind 0 zeros, 1 random, 2 repeated text, 3 and more: parts of each
     */
    public static Content content(int size, int kind, int seed) {
        byte[] bytes = new byte[size];
        Random random = new Random(seed);
        int part = kind < 3 ? Math.max(1, size) : 4096;
        for (int at = 0; at < size; at += part) {
            int end = Math.min(size, at + part);
            int what = kind < 3 ? kind : random.nextInt(3);
            if (what == 1) {
                byte[] noise = new byte[end - at];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, bytes, at, noise.length);
            } else if (what == 2) {
                byte[] text = ("line " + seed + " of the text\n").getBytes(StandardCharsets.UTF_8);
                for (int i = at; i < end; i++) {
                    bytes[i] = text[i % text.length];
                }
            }
        }
        return Content.of(bytes);
    }

    /** The same tree with the first name of every file in order being the file, and the others links to it. */
    public static FileTree canonical(FileTree tree) {
        Map<String, String> firstNames = new HashMap<>();
        tree.entries().forEach((path, entry) -> {
            if (entry instanceof Entry.HardLink link) {
                firstNames.putIfAbsent(link.target(), path);
            } else if (entry instanceof Entry.File) {
                firstNames.putIfAbsent(path, path);
            }
        });
        FileTree.Builder result = FileTree.builder();
        tree.entries().forEach((path, entry) -> {
            String file = entry instanceof Entry.HardLink link ? link.target() : path;
            String first = firstNames.get(file);
            if (first == null) {
                result.put(path, entry);
            } else {
                result.put(path, first.equals(path) ? tree.entries().get(file) : new Entry.HardLink(first));
            }
        });
        return result.build();
    }

    /** The same tree without extended attributes. */
    public static FileTree withoutXattrs(FileTree tree) {
        FileTree.Builder result = tree.toBuilder();
        tree.entries().forEach((path, entry) -> {
            if (!(entry instanceof Entry.HardLink)) {
                result.put(path, entry.with(entry.attributes().withXattrs(Map.of())));
            }
        });
        return result.build();
    }

    private record Named(String path, Entry entry) {}

    private static FileTree build(Attributes root, List<Named> entries, List<Integer> links) {
        FileTree.Builder tree = FileTree.builder().put("", new Entry.Directory(root));
        List<String> files = new ArrayList<>();
        for (Named each : entries) {
            String parent = TreePath.parent(each.path);
            boolean free = tree.get(each.path).isEmpty();
            for (String up = parent; !up.isEmpty(); up = TreePath.parent(up)) {
                free &= tree.get(up).map(Entry.Directory.class::isInstance).orElse(true);
            }
            if (free) {
                for (String up = parent; tree.get(up).isEmpty(); up = TreePath.parent(up)) {
                    tree.put(up, new Entry.Directory(root.withMode(0711)));
                }
                tree.put(each.path, each.entry);
                if (each.entry instanceof Entry.File) {
                    files.add(each.path);
                }
            }
        }
        for (int link : links) {
            String path = "link" + link;
            if (!files.isEmpty() && tree.get(path).isEmpty()) {
                tree.put(path, new Entry.HardLink(files.get(link % files.size())));
            }
        }
        return tree.build();
    }

    private static Arbitrary<String> paths() {
        Arbitrary<String> names = Arbitraries.frequencyOf(
                Tuple.of(
                        8,
                        Arbitraries.strings()
                                .withCharRange('a', 'd')
                                .ofMinLength(1)
                                .ofMaxLength(2)),
                Tuple.of(
                        2,
                        Arbitraries.strings()
                                .withChars(" !\"#$%&'()*+,-.:;<=>?@[\\]^_`{|}~aZ0\u00e9\u0131\u20ac\ufb01\uff21")
                                .ofMinLength(1)
                                .ofMaxLength(20)),
                Tuple.of(1, Arbitraries.of("\ud83d\ude00", "n".repeat(255), "\u00fc".repeat(127))));
        return names.filter(name -> !name.equals(".") && !name.equals(".."))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join("/", parts));
    }

    private static Arbitrary<Entry> entry(Arbitrary<Attributes> attributes) {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(10, 'f'),
                                Tuple.of(3, 'd'),
                                Tuple.of(2, 'l'),
                                Tuple.of(1, 'c'),
                                Tuple.of(1, 'b'),
                                Tuple.of(1, 'p'),
                                Tuple.of(1, 's')),
                        attributes,
                        contents(),
                        Arbitraries.integers().between(0, 4095),
                        Arbitraries.integers().between(0, 0xFFFFF))
                .as((kind, given, content, major, minor) -> switch (kind) {
                    case 'f' -> new Entry.File(given, content);
                    case 'd' -> new Entry.Directory(given);
                    case 'l' -> new Entry.Symlink(given.withMode(0777), "../to " + major + "x".repeat(minor % 500));
                    case 'c' -> new Entry.Device(given, Entry.DeviceKind.CHARACTER, major, minor);
                    case 'b' -> new Entry.Device(given, Entry.DeviceKind.BLOCK, major, minor);
                    case 'p' -> new Entry.Fifo(given);
                    default -> new Entry.Socket(given);
                });
    }

    private static Arbitrary<Attributes> attributes() {
        Arbitrary<Long> ids = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(0L, 1000L)),
                Tuple.of(1, Arbitraries.longs().between(0, 0xFFFFFFFEL)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 07777),
                        ids,
                        ids,
                        Arbitraries.longs().between(0, 0xFFFFFFFFL),
                        xattrs())
                .as(Attributes::new);
    }

    private static Arbitrary<SortedMap<String, Content>> xattrs() {
        Arbitrary<String> names = Arbitraries.of(
                "user.note", "user.a.b", "trusted.overlay.opaque", "security.capability", "security.selinux");
        Arbitrary<Content> values = Combinators.combine(
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(0, 3))
                .as(FileTrees::content);
        Arbitrary<SortedMap<String, Content>> some =
                Arbitraries.maps(names, values).ofMinSize(1).ofMaxSize(3).map(TreeMap::new);
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(Collections.emptySortedMap())), Tuple.of(1, some));
    }

    /** A list of what two trees differ in, readable in a failed test. */
    public static List<String> differences(FileTree expected, FileTree actual) {
        List<String> result = new ArrayList<>();
        TreeMap<String, Boolean> paths = new TreeMap<>(TreePath.ORDER);
        expected.entries().keySet().forEach(path -> paths.put(path, true));
        actual.entries().keySet().forEach(path -> paths.put(path, true));
        for (String path : paths.keySet()) {
            Entry left = expected.entries().get(path);
            Entry right = actual.entries().get(path);
            if (left == null || !left.equals(right)) {
                result.add(path + ": " + show(left) + " <> " + show(right));
            }
        }
        return result;
    }

    private static String show(Entry entry) {
        return entry instanceof Entry.File file
                ? file.attributes() + " " + file.content().size() + " bytes, "
                        + file.content().digest()
                : String.valueOf(entry);
    }

    /** Asks that two trees are equal and shows the differences if not. */
    public static void assertSame(FileTree expected, FileTree actual) {
        assertEquals(List.of(), differences(expected, actual));
    }
}

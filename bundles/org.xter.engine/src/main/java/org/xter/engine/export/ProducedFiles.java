package org.xter.engine.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xter.debian.unpack.UnpackedRoot;
import org.xter.engine.resolve.LockPlace;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.store.Attributes;
import org.xter.store.Digest;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/**
 * What the packages' scripts made or changed: path to a digest of the entry and the package it belongs to. It lies beside
 * the lock as {@code NAME.produced}, one line a path, so that a rebuild on any machine that comes out differently can name
 * the file and its package.
 */
final class ProducedFiles {
    private static final int MOST_SHOWN = 20;
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{32}) (\\S+) /(.*)");

    private final SortedMap<String, Produced> files;

    /** An entry's digest and the package it belongs to; {@code -} when none does. */
    private record Produced(String digest, String owner) {}

    private ProducedFiles(SortedMap<String, Produced> files) {
        this.files = files;
    }

    static ProducedFiles of(FileTree configured, UnpackedRoot unpacked) {
        SortedMap<String, Produced> files = new TreeMap<>(TreePath.ORDER);
        for (Map.Entry<String, Entry> each : configured.entries().entrySet()) {
            String path = each.getKey();
            if (!unpacked.packaged().get(path).equals(Optional.of(each.getValue()))) {
                String owner = unpacked.ownership().ownerOf(path).orElse("-");
                files.put(path, new Produced(digest(each.getValue()), owner));
            }
        }
        for (String path : unpacked.packaged().entries().keySet()) {
            if (configured.get(path).isEmpty()) {
                files.put(
                        path,
                        new Produced(
                                "0".repeat(32),
                                unpacked.ownership().ownerOf(path).orElse("-")));
            }
        }
        return new ProducedFiles(files);
    }

    private static String digest(Entry entry) {
        Entry alone = entry instanceof Entry.HardLink link
                ? new Entry.Symlink(Attributes.root(0, 0), "hard link " + link.target())
                : entry;
        FileTree tree = FileTree.builder().put("x", alone).build();
        return tree.digest().hex().substring(0, 32);
    }

    void write(LockPlace lock) throws IOException {
        StringBuilder text = new StringBuilder();
        files.forEach((path, produced) -> text.append(produced.digest())
                .append(' ')
                .append(produced.owner())
                .append(" /")
                .append(path)
                .append('\n'));
        lock.writeProduced(text.toString());
    }

    private static SortedMap<String, Produced> read(LockPlace lock) throws IOException {
        SortedMap<String, Produced> files = new TreeMap<>(TreePath.ORDER);
        for (String line : lock.produced().orElse("").lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                files.put(matcher.group(3), new Produced(matcher.group(1), matcher.group(2)));
            }
        }
        return files;
    }

    /** What differs from what the lock was made with, as problems that name file and package. */
    List<Problem> differences(LockPlace lock, Digest expected, Digest actual) throws IOException {
        String hint = "Look at what changed; 'xter export --accept-changes' takes it into the lock";
        Place place = Place.of(lock.name());
        SortedMap<String, Produced> before = read(lock);
        List<Problem> problems = new ArrayList<>();
        TreeSet<String> paths = new TreeSet<>(TreePath.ORDER);
        paths.addAll(before.keySet());
        paths.addAll(files.keySet());
        int count = 0;
        for (String path : before.isEmpty() ? new TreeSet<String>() : paths) {
            Produced was = before.get(path);
            Produced is = files.get(path);
            if (was != null && is != null && was.digest().equals(is.digest())) {
                continue;
            }
            count++;
            if (count <= MOST_SHOWN) {
                String owner = is != null ? is.owner() : was.owner();
                String what = was == null ? "is new" : is == null ? "is no longer made" : "came out differently";
                problems.add(Problem.error(
                        "configure.different",
                        place,
                        "/" + path + (owner.equals("-") ? ", made by packages' scripts," : " of package " + owner) + " "
                                + what,
                        count == 1 ? hint : ""));
            }
        }
        if (problems.isEmpty() || count > MOST_SHOWN) {
            problems.add(Problem.error(
                    "configure.different",
                    place,
                    problems.isEmpty()
                            ? "the packages' scripts produced " + actual + ", the lock says " + expected
                            : "and " + (count - MOST_SHOWN) + " more files differ",
                    problems.isEmpty() ? hint : ""));
        }
        return problems;
    }
}

package org.xter.debian.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Store;
import org.xter.store.TreePath;

/**
 * Files kept beside an edition, so that it can be made when mirrors have forgotten them. They lie below the folder by
 * repository and name in its pool; {@code SHA256SUMS} lists them in the form {@code sha256sum --check} reads. Immutable.
 */
public final class VendorFolder {
    /** The list's name. */
    public static final String LIST = "SHA256SUMS";

    private final Path folder;
    private final Map<Digest, String> files;

    private VendorFolder(Path folder, Map<Digest, String> files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * Opens a folder.
     *
     * @return nothing when there is none
     */
    public static Optional<VendorFolder> open(Path folder) throws IOException, ProblemException {
        List<String> lines;
        Path list = folder.resolve(LIST);
        try {
            lines = Files.readAllLines(list, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        Map<Digest, String> files = new HashMap<>();
        int number = 0;
        for (String line : lines) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                Digest digest = Digest.parse(line.substring(0, 64));
                String path = TreePath.normalise(line.substring(66));
                if (path.isEmpty()) {
                    throw new IllegalArgumentException(line);
                }
                files.put(digest, path);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new ProblemException(
                        Problem.error(
                                "debian.bad-vendor-list",
                                new Place(list.toString(), number, 1),
                                "This is no digest and name of a file",
                                "Write the folder again with 'xter vendor'"),
                        e);
            }
        }
        return Optional.of(new VendorFolder(folder, files));
    }

    /** How many files are listed. */
    public int size() {
        return files.size();
    }

    /**
     * Copies a file into the store, checked.
     *
     * @return whether the folder lists it
     */
    boolean copyInto(Store store, Digest digest, Cancellation cancellation) throws IOException, ProblemException {
        String path = files.get(digest);
        if (path == null) {
            return false;
        }
        Path file = folder.resolve(path);
        try (InputStream in = Files.newInputStream(file);
                Store.Draft draft = store.draft()) {
            Digest got = copy(in, draft, cancellation);
            if (!got.equals(digest)) {
                throw new ProblemException(Problem.error(
                        "debian.wrong-hash",
                        Place.of(file.toString()),
                        "Its SHA-256 digest is " + got + " instead of " + digest,
                        "The file was changed or damaged; write the folder again with 'xter vendor'"));
            }
            draft.commit(digest);
            return true;
        } catch (NoSuchFileException e) {
            throw new ProblemException(
                    Problem.error(
                            "debian.vendored-file-gone",
                            Place.of(file.toString()),
                            "The file is listed in " + LIST + " but not there",
                            "Write the folder again with 'xter vendor', or remove it to use the mirrors"),
                    e);
        }
    }

    private static Digest copy(InputStream in, Store.Draft draft, Cancellation cancellation) throws IOException {
        var sha = Digest.sha256();
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = draft.output()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                cancellation.check();
                sha.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
        }
        return Digest.finish(sha);
    }

    /**
     * Makes a folder hold exactly some files of the store. Files that are right stay as they are; others in it are
     * removed. The list is written last.
     *
     * @param folder made when it is not there
     * @param wanted path below the folder to digest; all must be in the store
     */
    public static void write(
            Path folder,
            SortedMap<String, Digest> wanted,
            Store store,
            Progress.Step progress,
            Cancellation cancellation)
            throws IOException {
        Files.createDirectories(folder);
        progress.total(wanted.size(), Progress.Unit.ITEMS);
        StringBuilder list = new StringBuilder();
        for (Map.Entry<String, Digest> each : wanted.entrySet()) {
            cancellation.check();
            Path target = folder.resolve(TreePath.normalise(each.getKey()));
            Content content = store.content(each.getValue());
            if (!holds(target, content)) {
                Files.createDirectories(target.getParent());
                Path draft = target.resolveSibling(target.getFileName() + ".new");
                try {
                    try (InputStream in = content.open()) {
                        Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
                    }
                    Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
                } finally {
                    Files.deleteIfExists(draft);
                }
            }
            list.append(each.getValue()).append("  ").append(each.getKey()).append('\n');
            progress.advance(1);
        }
        removeOthers(folder, new TreeMap<>(wanted));
        Path draft = folder.resolve(LIST + ".new");
        try {
            Files.writeString(draft, list, StandardCharsets.UTF_8);
            Files.move(draft, folder.resolve(LIST), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static boolean holds(Path target, Content content) throws IOException {
        return Files.isRegularFile(target)
                && Files.size(target) == content.size()
                && Content.ofFile(target).digest().equals(content.digest());
    }

    private static void removeOthers(Path folder, SortedMap<String, Digest> wanted) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = new ArrayList<>(walk.toList());
        }
        for (Path each : all.reversed()) {
            String path = folder.relativize(each).toString().replace('\\', '/');
            boolean kept = path.isEmpty() || path.equals(LIST) || wanted.containsKey(path);
            if (Files.isRegularFile(each) && !kept) {
                Files.delete(each);
            } else if (Files.isDirectory(each) && !kept && isEmpty(each)) {
                Files.delete(each);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }
}

package org.xter.engine.compose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xter.engine.spec.FileSpec;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.runtime.system.AccountFiles;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;
import org.xter.store.TreePath;

/**
 * The edition's own files as entries to be put over a tree. A folder is copied with all below it; symbolic links in it
 * stay links. Modes come from the edition, else are 0644, or 0755 for folders and executable files; the time of each is
 * the edition's epoch, so that a fresh checkout gives the same bytes.
 */
public final class EditionFiles {
    /** Files up to this size, in bytes, are held in memory; larger ones are copied into the store. */
    private static final long SMALL = 1 << 18;

    private final Path folder;
    private final Store store;
    private final AccountFiles accounts;
    private final long epoch;
    private final SortedMap<String, Entry> entries = new TreeMap<>(TreePath.ORDER);
    private final SortedMap<String, Origin> origins = new TreeMap<>(TreePath.ORDER);
    private final SortedMap<String, FileSpec> specs = new TreeMap<>(TreePath.ORDER);
    private final List<Problem> problems = new ArrayList<>();

    private EditionFiles(Path folder, Store store, AccountFiles accounts, long epoch) {
        this.folder = folder;
        this.store = store;
        this.accounts = accounts;
        this.epoch = epoch;
    }

    /**
     * Reads files.
     *
     * @param folder the edition's folder
     * @param store takes what is too large for memory, so that a file that changes meanwhile cannot change an export
     * @param accounts the users and groups owners are looked up in
     * @param epoch the time of every file, in seconds since 1970
     * @throws ProblemException when a source is missing, leads out of the folder, or an owner is unknown
     */
    public static EditionFiles read(
            Path folder,
            Store store,
            List<FileSpec> files,
            AccountFiles accounts,
            long epoch,
            Cancellation cancellation)
            throws IOException, ProblemException {
        EditionFiles result = new EditionFiles(folder, store, accounts, epoch);
        for (FileSpec file : files) {
            cancellation.check();
            result.add(file, cancellation);
        }
        if (!result.problems.isEmpty()) {
            throw new ProblemException(result.problems, null);
        }
        return result;
    }

    /** The entries by path; parents only where the edition names them. */
    public SortedMap<String, Entry> entries() {
        return entries;
    }

    /** What of the edition each entry comes from. */
    public SortedMap<String, FileSpec> specs() {
        return specs;
    }

    /** The origin of each entry. */
    public SortedMap<String, Origin> origins() {
        return origins;
    }

    private void add(FileSpec file, Cancellation cancellation) throws IOException {
        Optional<Integer> uid = accounts.userId(file.owner());
        Optional<Integer> gid = accounts.groupId(file.group());
        if (uid.isEmpty() || gid.isEmpty()) {
            String missing = uid.isEmpty() ? "user '" + file.owner() + "'" : "group '" + file.group() + "'";
            problems.add(Problem.error(
                    "edition.unknown-owner",
                    file.place(),
                    missing + " of file " + file.path() + " does not exist in the system",
                    "Name a user of the edition or of one of its packages"));
            return;
        }
        String target;
        try {
            target = TreePath.normalise(file.path());
        } catch (IllegalArgumentException e) {
            problems.add(Problem.error(
                    "edition.unsafe-path",
                    file.place(),
                    "path " + file.path() + " leads upwards",
                    "Write the path without '..'"));
            return;
        }
        Attributes attributes = new Attributes(file.mode().orElse(0644), uid.get(), gid.get(), epoch, new TreeMap<>());
        switch (file.source()) {
            case FileSpec.Source.Inline inline ->
                put(
                        target,
                        new Entry.File(attributes, Content.of(inline.text())),
                        file,
                        file.place().toString());
            case FileSpec.Source.Link link ->
                put(
                        target,
                        new Entry.Symlink(attributes.withMode(0777), link.target()),
                        file,
                        file.place().toString());
            case FileSpec.Source.From from -> addFrom(file, from, target, attributes, cancellation);
        }
    }

    private void addFrom(
            FileSpec file, FileSpec.Source.From from, String target, Attributes attributes, Cancellation cancellation)
            throws IOException {
        Optional<Path> source = locate(file, from);
        if (source.isEmpty()) {
            return;
        }
        Path start = source.get();
        try (Stream<Path> walk = Files.walk(start, new FileVisitOption[0])) {
            for (Path each : (Iterable<Path>) walk.sorted()::iterator) {
                cancellation.check();
                String below = start.relativize(each).toString().replace('\\', '/');
                String path = below.isEmpty() ? target : TreePath.join(target, below);
                put(path, entryOf(each, file, attributes), file, from.path() + (below.isEmpty() ? "" : "/" + below));
            }
        }
    }

    private Optional<Path> locate(FileSpec file, FileSpec.Source.From from) throws IOException {
        Path source;
        try {
            source = folder.resolve(from.path()).normalize();
        } catch (InvalidPathException e) {
            source = null;
        }
        if (source == null || !source.startsWith(folder.normalize())) {
            problems.add(Problem.error(
                    "edition.file-outside",
                    file.place(),
                    "file '" + from.path() + "' lies outside the edition's folder",
                    "Keep the edition's files beside it, so that it can be moved and shared"));
            return Optional.empty();
        }
        if (!Files.exists(source)) {
            problems.add(Problem.error(
                    "edition.file-missing",
                    file.place(),
                    "file '" + from.path() + "' is not in the edition's folder",
                    "Create " + source + " or correct the name"));
            return Optional.empty();
        }
        return Optional.of(source);
    }

    private Entry entryOf(Path source, FileSpec file, Attributes attributes) throws IOException {
        if (Files.isSymbolicLink(source)) {
            return new Entry.Symlink(
                    attributes.withMode(0777), Files.readSymbolicLink(source).toString());
        }
        if (Files.isDirectory(source)) {
            int read = file.mode().orElse(0755);
            // A mode given for a folder's files lets those enter the folder who may read the files.
            return new Entry.Directory(attributes.withMode(read | ((read & 0444) >> 2)));
        }
        int mode = file.mode().orElse(ProgramFile.is(source) ? 0755 : 0644);
        return new Entry.File(attributes.withMode(mode), content(source));
    }

    private Content content(Path source) throws IOException {
        if (Files.size(source) <= SMALL) {
            return Content.of(Files.readAllBytes(source));
        }
        try (InputStream in = Files.newInputStream(source)) {
            return store.put(in);
        }
    }

    private void put(String path, Entry entry, FileSpec file, String source) {
        specs.put(path, file);
        entries.put(path, entry);
        origins.put(path, new Origin.FromEdition(source));
    }

    /**
     * The entries to be put over a system. Directories the system has keep the attributes they have there: a path above a
     * file says nothing about it.
     */
    public SortedMap<String, Entry> over(FileTree system) {
        SortedMap<String, Entry> over = new TreeMap<>(TreePath.ORDER);
        entries.forEach((path, entry) -> {
            boolean known =
                    entry instanceof Entry.Directory && system.get(path).orElse(null) instanceof Entry.Directory;
            if (!known) {
                over.put(path, entry);
            }
        });
        return over;
    }
}

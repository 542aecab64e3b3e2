package org.xter.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.xter.report.Cancellation;

/**
 * A folder that keeps content by its digest and small results by the key of the step that made them. Several processes
 * may use one store at a time: everything is written beside its place and renamed, so a reader sees all of it or
 * nothing, and a killed process leaves nothing but files in {@code tmp}.
 *
 * <pre>
 * blobs/sha256/ab/abcd...   content; never changed once there
 * results/ab/abcd...        a step's small result: its bytes, then the 32 bytes of their SHA-256 digest
 * tmp/                      in the making
 * </pre>
 *
 * <p>Thread-safe.
 */
public final class Store {
    private final Path folder;

    private Store(Path folder) {
        this.folder = folder;
    }

    /** Opens the store in a folder, making it when it is not there. */
    public static Store open(Path folder) throws IOException {
        Store store = new Store(folder.toAbsolutePath());
        Files.createDirectories(store.blobs());
        Files.createDirectories(store.results());
        Files.createDirectories(store.temporary());
        return store;
    }

    /** Where the store lies. */
    public Path folder() {
        return folder;
    }

    /** Where the content with a digest lies, or would lie. */
    public Path path(Digest digest) {
        String hex = digest.hex();
        return blobs().resolve(hex.substring(0, 2)).resolve(hex);
    }

    /** Whether a file is one of the store's blobs. */
    boolean holds(Path file) {
        return file.startsWith(blobs());
    }

    /** Whether content is here; it was complete when it came. Asking counts as using it. */
    public boolean has(Digest digest) {
        return touch(path(digest));
    }

    /**
     * Content that is here.
     *
     * @throws NoSuchFileException when it is not
     */
    public Content content(Digest digest) throws IOException {
        Path file = path(digest);
        touch(file);
        return new Content.Slice(file, 0, Files.size(file), digest);
    }

    /** Keeps all that a stream still holds. */
    public Content put(InputStream stream) throws IOException {
        try (Draft draft = draft()) {
            try (OutputStream out = draft.output()) {
                stream.transferTo(out);
            }
            return draft.commit();
        }
    }

    /** Begins new content. */
    public Draft draft() throws IOException {
        return new Draft(Files.createTempFile(temporary(), "draft", ""));
    }

    /**
     * Where content known by its digest is kept while it comes in pieces, over several runs if need be. The file may not
     * exist; whoever writes it locks it against other processes, and hands it over with {@link #adopt} when it is whole.
     */
    public Path partial(Digest expected) {
        return temporary().resolve("partial-" + expected.hex());
    }

    /**
     * Moves a finished file of this store's {@code tmp} to its place.
     *
     * @param digest of the file, which the caller has computed from its bytes
     */
    public Content adopt(Path file, Digest digest) throws IOException {
        moveInto(file, path(digest));
        return content(digest);
    }

    /** A new empty folder for files in the making, on the same file system; the caller removes it. */
    public Path temporaryFolder() throws IOException {
        return Files.createTempDirectory(temporary(), "work");
    }

    /** What a step with a key left, if it is known here and undamaged. */
    public Optional<byte[]> result(Digest key) throws IOException {
        byte[] sealed;
        try {
            sealed = Files.readAllBytes(resultPath(key));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        touch(resultPath(key));
        int length = sealed.length - Digest.LENGTH;
        if (length < 0) {
            return Optional.empty();
        }
        byte[] result = Arrays.copyOf(sealed, length);
        byte[] seal = Arrays.copyOfRange(sealed, length, sealed.length);
        return Digest.of(result).equals(Digest.ofBytes(seal)) ? Optional.of(result) : Optional.empty();
    }

    /** Keeps what a step with a key left, replacing what was known. */
    public void record(Digest key, byte[] result) throws IOException {
        Path draft = Files.createTempFile(temporary(), "result", "");
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                out.write(result);
                out.write(Digest.of(result).bytes());
            }
            moveInto(draft, resultPath(key));
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Forgets what a step with a key left. */
    public void forget(Digest key) throws IOException {
        Files.deleteIfExists(resultPath(key));
    }

    /** How many bytes the store holds on the disk, as far as can be read. */
    public long size() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(Store::length).sum();
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // another process removed it
        }
    }

    /**
     * Removes contents and results nobody used since an instant, and what lies in the making since then. What is
     * removed is fetched or made again when it is needed.
     *
     * @return how many bytes were freed
     */
    public long clean(Instant unusedSince, Cancellation cancellation) throws IOException {
        long freed = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            // Children before their folders, so that emptied folders in the making can go too.
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                cancellation.check();
                freed += clean(file, unusedSince);
            }
        }
        return freed;
    }

    private long clean(Path file, Instant unusedSince) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.lastModifiedTime().toInstant().isAfter(unusedSince)) {
                return 0;
            }
            if (attributes.isDirectory()) {
                if (file.startsWith(temporary()) && !file.equals(temporary())) {
                    Files.deleteIfExists(file);
                }
                return 0;
            }
            Files.deleteIfExists(file);
            return attributes.size();
        } catch (NoSuchFileException | DirectoryNotEmptyException e) {
            // Another process was faster, or still works there.
            return 0;
        }
    }

    /** Marks a file as used now; the mark only steers {@link #clean}. */
    private static boolean touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return true;
        } catch (IOException e) {
            return Files.isRegularFile(file);
        }
    }

    private Path blobs() {
        return folder.resolve("blobs").resolve("sha256");
    }

    private Path results() {
        return folder.resolve("results");
    }

    private Path temporary() {
        return folder.resolve("tmp");
    }

    private Path resultPath(Digest key) {
        String hex = key.hex();
        return results().resolve(hex.substring(0, 2)).resolve(hex);
    }

    private static void moveInto(Path draft, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileAlreadyExistsException | AtomicMoveNotSupportedException e) {
            if (!Files.exists(place)) {
                throw e;
            }
        }
    }

    /** Content in the making: write {@link #file()}, then {@link #commit()}; closing without that throws it away. */
    public final class Draft implements AutoCloseable {
        private final Path file;

        private Draft(Path file) {
            this.file = file;
        }

        /** The file to write; it exists and is empty at first. */
        public Path file() {
            return file;
        }

        /** A stream that writes the file from its beginning. The caller closes it. */
        public OutputStream output() throws IOException {
            return Files.newOutputStream(file);
        }

        /** Reads the finished file for its digest and moves it to its place. */
        public Content commit() throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                return commit(Digest.of(in));
            }
        }

        /** Moves the finished file to its place; the caller has computed its digest while writing. */
        public Content commit(Digest digest) throws IOException {
            moveInto(file, path(digest));
            return content(digest);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}

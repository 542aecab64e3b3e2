package org.xter.document.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Digest;

/** An edition file on disk: what it was when it was last looked at, and writing it. Not thread-safe. */
public final class DiskFile {
    private final Path file;
    private FileStamp stamp;
    private Digest digest;

    /** A file that is not looked at yet. */
    public DiskFile(Path file) {
        this.file = file;
    }

    /** Where it is, as the user named it. */
    public Path file() {
        return file;
    }

    /** The digest of its content when it was last read or written; empty when it was not there. */
    public Optional<Digest> digest() {
        return Optional.ofNullable(digest);
    }

    /** Reads the file and takes it for what is known; a file that cannot be read has the reason among its problems. */
    public EditionFile read() {
        stamp = stamp();
        EditionFile read = EditionReader.read(file);
        digest = stamp == null ? null : Digest.of(read.text());
        return read;
    }

    /** Whether the file is another than the known one; what was found is not taken for known. */
    public Optional<ExternalChange> look() {
        FileStamp now = stamp();
        if (now == null) {
            return digest == null ? Optional.empty() : Optional.of(new ExternalChange.Gone());
        }
        if (now.equals(stamp)) {
            return Optional.empty();
        }
        EditionFile read = EditionReader.read(file);
        Optional<Problem> unread = unread(read);
        if (unread.isPresent()) {
            return Optional.of(new ExternalChange.Unreadable(unread.get()));
        }
        if (Digest.of(read.text()).equals(digest)) {
            stamp = now;
            return Optional.empty();
        }
        return Optional.of(new ExternalChange.Changed(read.text()));
    }

    /** Takes what is on disk for known, whatever it is. */
    public void accept() {
        stamp = stamp();
        digest = stamp == null ? null : Digest.of(EditionReader.read(file).text());
    }

    /** Why a file gave no text; empty when it gave its text, whatever that means. */
    public static Optional<Problem> unread(EditionFile read) {
        return read.problems().stream()
                .filter(problem -> problem.code().equals("edition.not-found")
                        || problem.code().equals("edition.unreadable")
                        || problem.code().equals("edition.encoding")
                        || (problem.code().equals("edition.too-large")
                                && read.text().isEmpty()))
                .findFirst();
    }

    private FileStamp stamp() {
        return FileStamp.of(file).orElse(null);
    }

    /**
     * Writes the file beside itself and renames it, so that it is whole at every moment. A symbolic link stays and what it
     * leads to is replaced; the permissions stay.
     *
     * @throws ProblemException when it cannot be written; the file is what it was
     */
    public void write(String text) throws ProblemException {
        Path target = file;
        Path beside = null;
        try {
            target = Files.exists(file) ? file.toRealPath() : linked(file);
            beside = Files.createTempFile(folder(target), "." + target.getFileName() + ".", ".saving");
            writeThrough(beside, text);
            keepMode(target, beside);
            move(beside, target);
            beside = null;
            stamp = stamp();
            digest = Digest.of(text);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.error(
                            "document.not-saved",
                            Place.of(file.toString()),
                            "the file cannot be written: " + reason(e, target),
                            "Nothing is lost: mend the cause and save again, or save under another name."),
                    e);
        } finally {
            deleteQuietly(beside);
        }
    }

    private static void writeThrough(Path beside, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Where a link leads that leads to nothing yet. */
    private static Path linked(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int i = 0; i < 16 && Files.isSymbolicLink(target); i++) {
            target = folder(target).resolve(Files.readSymbolicLink(target)).normalize();
        }
        return target;
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().getParent();
    }

    private static void keepMode(Path target, Path beside) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        } else {
            // What a new file would have got; temporary files are for their owner alone.
            Path probe = beside.resolveSibling(beside.getFileName() + ".mode");
            Files.createFile(probe);
            try {
                view.setPermissions(Files.getPosixFilePermissions(probe));
            } finally {
                Files.delete(probe);
            }
        }
    }

    private static void move(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteQuietly(Path beside) {
        if (beside != null) {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException e) {
                // The reason the save failed is the one to show.
                beside.toFile().deleteOnExit();
            }
        }
    }

    private static String reason(IOException e, Path target) {
        if (!Files.isDirectory(folder(target))) {
            return "its folder is gone";
        }
        return String.valueOf(e.getMessage());
    }
}

package org.xter.engine.resolve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockReader;
import org.xter.debian.lock.LockWriter;
import org.xter.report.ProblemException;
import org.xter.store.Replacement;

/** The lock file on the disk. */
public final class LockFile {
    private LockFile() {}

    /**
     * Reads a lock.
     *
     * @return nothing when there is no such file
     * @throws ProblemException when the file is damaged or of a newer format
     */
    public static Optional<Lock> read(Path file) throws IOException, ProblemException {
        try {
            return Optional.of(LockReader.read(file.toString(), Files.readString(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Writes a lock beside its place and renames it; a file that already says the same is left alone. */
    public static void write(Path file, Lock lock) throws IOException {
        Replacement.write(file, LockWriter.write(lock).getBytes(StandardCharsets.UTF_8));
    }
}

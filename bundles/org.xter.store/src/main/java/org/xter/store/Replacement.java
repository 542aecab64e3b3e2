package org.xter.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * A file in the making: written beside its place, renamed there when it is whole, thrown away when closed before. Whoever
 * reads the place sees the old file or the new one, never a part. Not thread-safe.
 */
public final class Replacement implements AutoCloseable {
    private final Path file;
    private final Path draft;

    private Replacement(Path file) {
        this.file = file;
        this.draft = file.resolveSibling("." + file.getFileName() + ".part");
    }

    /**
     * Begins a file; what an earlier run left of its draft is removed.
     *
     * @param file its place; the folder must be there
     */
    public static Replacement of(Path file) throws IOException {
        Replacement replacement = new Replacement(file);
        Files.deleteIfExists(replacement.draft);
        return replacement;
    }

    /** Replaces a file by some bytes; one that has them already is left alone, its time too. */
    public static void write(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file) && Arrays.equals(bytes, Files.readAllBytes(file))) {
            return;
        }
        try (Replacement replacement = of(file)) {
            Files.write(replacement.draft(), bytes);
            replacement.finish();
        }
    }

    /** The file to write; it does not exist at first. */
    public Path draft() {
        return draft;
    }

    /** Puts the draft in its place. */
    public void finish() throws IOException {
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(draft);
    }
}

package org.xter.document.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.xter.store.Digest;

/**
 * Work that was not saved when the program ended.
 *
 * @param file the file it belongs to
 * @param base the digest of the file it began with; empty when the file was not there yet
 * @param text the text as it was last
 * @param written when it was last kept
 * @param entry where it is kept
 */
public record Unsaved(Path file, Optional<Digest> base, String text, Instant written, Path entry) {
    /** Whether the file on disk is no longer the one the work began with. */
    public boolean fileChangedSince() {
        try {
            return base.isPresent()
                    && (!Files.exists(file)
                            || !Digest.of(Files.readString(file)).equals(base.get()));
        } catch (IOException e) {
            return true;
        }
    }

    /** Removes it from where it is kept. */
    public void discard() {
        try {
            Files.deleteIfExists(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.xter.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Replacement;

/**
 * Another text of a file beside an edition, such as its lock. Immutable.
 *
 * @param file which file
 * @param before what it held; nothing when it was not there
 * @param after what it is to hold; nothing when it is to go
 */
record BesideChange(Path file, Optional<String> before, Optional<String> after) {
    /** What changes a file to a text. */
    static BesideChange to(Path file, String text) throws ProblemException {
        try {
            return new BesideChange(file, Optional.of(Files.readString(file)), Optional.of(text));
        } catch (NoSuchFileException e) {
            return new BesideChange(file, Optional.empty(), Optional.of(text));
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** What takes it back. */
    BesideChange inverse() {
        return new BesideChange(file, after, before);
    }

    /**
     * Makes the file what it is to be, at one moment.
     *
     * @throws ProblemException when it cannot be written; it is what it was
     */
    void write() throws ProblemException {
        try {
            if (after.isPresent()) {
                Replacement.write(file, after.get().getBytes(StandardCharsets.UTF_8));
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static ProblemException failed(Path file, IOException cause) {
        return new ProblemException(
                Problem.error(
                        "document.beside-not-written",
                        Place.of(file.toString()),
                        "the file beside the edition cannot be read or written: " + cause.getMessage(),
                        "Mend the cause and try again; nothing was changed."),
                cause);
    }
}

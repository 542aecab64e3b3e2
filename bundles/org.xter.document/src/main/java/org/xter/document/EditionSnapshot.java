package org.xter.document;

import java.nio.file.Path;
import org.xter.engine.spec.EditionSpec;
import org.xter.model.EditionSpecs;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.report.ProblemException;
import org.xter.store.Digest;

/**
 * A document at one moment, for work on other threads. Immutable.
 *
 * @param file the file the text belongs to; paths of the edition are relative to its folder
 * @param text the text
 * @param digest the digest of the text in UTF-8
 * @param unsaved whether the text differs from what is on disk
 */
public record EditionSnapshot(Path file, String text, Digest digest, boolean unsaved) {
    /** The text read anew; the result belongs to the caller. */
    public EditionFile read() {
        return EditionReader.parse(file, text);
    }

    /**
     * What the engine builds.
     *
     * @throws ProblemException with every error of the edition
     */
    public EditionSpec spec() throws ProblemException {
        return EditionSpecs.of(read());
    }

    /**
     * What is known of its packages although it cannot be built yet; see {@link EditionSpecs#planned}.
     *
     * @throws ProblemException with every error that leaves open which packages are meant
     */
    public EditionSpec planned() throws ProblemException {
        return EditionSpecs.planned(read());
    }
}

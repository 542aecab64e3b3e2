package org.xter.engine;

import java.util.Optional;
import org.xter.engine.resolve.LockFile;
import org.xter.engine.resolve.LockPlace;
import org.xter.engine.spec.EditionSpec;

/**
 * An edition at one moment, as work on it sees it whatever becomes of its file meanwhile. Its own files are read from its
 * folder when the work comes to them.
 *
 * @param edition what is to be built
 * @param text the text it was read from, with what must not be passed on left out; nothing when the report need not hold it
 * @param lock where its lock is kept
 */
public record EditionSnapshot(EditionSpec edition, Optional<EditionText> text, LockPlace lock) {
    /** An edition on the disk with the lock beside it. */
    public static EditionSnapshot onDisk(EditionSpec edition, EditionText text) {
        return new EditionSnapshot(edition, Optional.of(text), new LockFile(edition));
    }

    /** The same when nobody asks for its text. */
    public static EditionSnapshot onDisk(EditionSpec edition) {
        return new EditionSnapshot(edition, Optional.empty(), new LockFile(edition));
    }
}

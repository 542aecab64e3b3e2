package org.xter.engine.resolve;

import java.io.IOException;
import java.util.Optional;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockReader;
import org.xter.debian.lock.LockWriter;
import org.xter.report.ProblemException;

/**
 * Where the lock of an edition is kept, and with it the list of what the packages' scripts produced when it was made:
 * beside the edition as {@link LockFile}, or with an edition that is being edited as {@link LockText}.
 */
public interface LockPlace {
    /** The lock file as the user knows it, for problems. */
    String name();

    /** The lock's text; nothing when there is no lock. */
    Optional<String> text() throws IOException;

    /** Keeps another text. */
    void write(String text) throws IOException;

    /** The list of what scripts produced; nothing when there is none. */
    Optional<String> produced() throws IOException;

    /** Keeps another list of what scripts produced. */
    void writeProduced(String text) throws IOException;

    /**
     * The lock; nothing when there is none.
     *
     * @throws ProblemException when it is damaged or of a newer format
     */
    default Optional<Lock> read() throws IOException, ProblemException {
        Optional<String> text = text();
        return text.isPresent() ? Optional.of(LockReader.read(name(), text.get())) : Optional.empty();
    }

    /** Keeps another lock. */
    default void write(Lock lock) throws IOException {
        write(LockWriter.write(lock));
    }
}

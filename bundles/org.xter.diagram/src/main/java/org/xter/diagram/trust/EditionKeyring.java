package org.xter.diagram.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.trust.keyring.PublicKeyring;

/** What is known of the keyring of an edition, without its passphrase. Immutable. */
public sealed interface EditionKeyring {
    /** Nobody named one. */
    record Unnamed() implements EditionKeyring {}

    /**
     * One was named and cannot be read.
     *
     * @param folder that was named
     * @param problems at least one
     */
    record Unusable(Path folder, List<Problem> problems) implements EditionKeyring {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }

    /**
     * It was read.
     *
     * @param keys what it tells
     */
    record Opened(PublicKeyring keys) implements EditionKeyring {}

    /** Where it is; nothing when nobody named one. */
    default Optional<Path> place() {
        return switch (this) {
            case Unnamed none -> Optional.empty();
            case Unusable unusable -> Optional.of(unusable.folder());
            case Opened opened -> Optional.of(opened.keys().folder());
        };
    }

    /**
     * Reads a keyring; nobody is asked for a passphrase. Reads the disk: not for the thread of a window.
     *
     * @param folder of it; nothing when nobody named one
     * @param clock tells the time by which lifetimes are judged
     */
    static EditionKeyring read(Optional<Path> folder, InstantSource clock) {
        if (folder.isEmpty()) {
            return new Unnamed();
        }
        try {
            return new Opened(PublicKeyring.read(folder.get(), clock));
        } catch (ProblemException e) {
            return new Unusable(folder.get(), e.problems());
        } catch (IOException e) {
            return new Unusable(
                    folder.get(),
                    List.of(Problem.error(
                            "trust.unreadable",
                            Place.of(folder.get().toString()),
                            "The keyring cannot be read: " + e.getMessage(),
                            "Check that the folder and its files may be read")));
        }
    }
}

package org.xter.diagram.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.xter.model.EditionSpecs;
import org.xter.model.text.EditionFile;
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
     * @param folder of it
     * @param called how it was named
     * @param problems at least one
     */
    record Unusable(Path folder, String called, List<Problem> problems) implements EditionKeyring {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }

    /**
     * It was read.
     *
     * @param keys what it tells
     * @param called how it was named
     */
    record Opened(PublicKeyring keys, String called) implements EditionKeyring {}

    /** Where it is; nothing when nobody named one. */
    default Optional<Path> place() {
        return switch (this) {
            case Unnamed none -> Optional.empty();
            case Unusable unusable -> Optional.of(unusable.folder());
            case Opened opened -> Optional.of(opened.keys().folder());
        };
    }

    /**
     * Reads the keyring an edition names; nobody is asked for a passphrase. Reads the disk: not for the thread of a window.
     *
     * @param clock tells the time by which lifetimes are judged
     */
    static EditionKeyring of(EditionFile file, InstantSource clock) {
        return EditionSpecs.keyringOf(file)
                .map(folder -> read(folder, file.edition().getTrust().getKeyring(), clock))
                .orElseGet(Unnamed::new);
    }

    /** Reads a keyring somebody else named. */
    static EditionKeyring at(Path folder, InstantSource clock) {
        return read(folder, folder.toString(), clock);
    }

    private static EditionKeyring read(Path folder, String called, InstantSource clock) {
        try {
            return new Opened(PublicKeyring.read(folder, clock), called);
        } catch (ProblemException e) {
            return new Unusable(folder, called, e.problems());
        } catch (IOException e) {
            return new Unusable(
                    folder,
                    called,
                    List.of(Problem.error(
                            "trust.unreadable",
                            Place.of(folder.toString()),
                            "The keyring cannot be read: " + e.getMessage(),
                            "Check that the folder and its files may be read")));
        }
    }
}

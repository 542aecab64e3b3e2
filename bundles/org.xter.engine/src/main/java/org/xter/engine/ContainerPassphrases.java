package org.xter.engine;

import java.io.IOException;
import org.xter.engine.spec.Placement;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** Asks for the passphrases that will open the containers of an export. */
@FunctionalInterface
public interface ContainerPassphrases {
    /** Where nobody can be asked: an edition with containers cannot be exported. */
    ContainerPassphrases NONE = container -> {
        throw new ProblemException(Problem.error(
                "export.no-passphrase",
                "nobody gave the passphrase of container " + container,
                "Export with 'xter export', which asks for it"));
    };

    /**
     * Asks, before anything is built.
     *
     * @param container {@link Placement#A} or {@link Placement#B}
     * @return the characters, which the caller overwrites after use
     * @throws ProblemException when the user gives none
     */
    char[] ask(Placement container) throws IOException, ProblemException;
}

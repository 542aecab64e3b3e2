package org.xter.trust.keyring;

import java.io.IOException;
import org.xter.report.ProblemException;

/** Asks for the passphrase of a keyring or the PIN of its token when it is needed. */
@FunctionalInterface
public interface PassphraseSource {
    /**
     * Asks.
     *
     * @return the characters, which the caller overwrites after use
     * @throws ProblemException when the user gives none
     */
    char[] ask() throws IOException, ProblemException;
}

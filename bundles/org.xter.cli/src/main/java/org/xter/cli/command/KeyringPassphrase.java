package org.xter.cli.command;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.trust.keyring.Keyring;
import picocli.CommandLine.Option;

/** How a keyring's passphrase is asked for: once, when it is needed first. */
final class KeyringPassphrase {
    private static final int LEAST = 8;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "A file whose first line is the passphrase of the keyring, or the PIN of its token.")
    private Path file;

    private char[] passphrase;

    /** Whether the user named a file that holds it. */
    boolean isInFile() {
        return file != null;
    }

    /**
     * What a keyring needs of the process.
     *
     * @param fresh whether the passphrase is chosen now
     */
    Keyring.Surroundings surroundings(boolean fresh) {
        return new Keyring.Surroundings(
                () -> {
                    if (passphrase == null) {
                        passphrase = file == null ? Passphrases.ask("Passphrase", fresh) : Passphrases.firstLine(file);
                        if (fresh && passphrase.length < LEAST) {
                            throw new ProblemException(Problem.error(
                                    "trust.short-passphrase",
                                    "the passphrase has fewer than " + LEAST + " characters",
                                    "Choose a longer one"));
                        }
                    }
                    return passphrase.clone();
                },
                new SecureRandom(),
                InstantSource.system());
    }
}

package org.xter.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.xter.engine.ContainerPassphrases;
import org.xter.engine.spec.Placement;
import org.xter.report.ProblemException;
import picocli.CommandLine.Option;

/** How the passphrases of containers are asked for: of a file, else on the terminal twice. */
final class ContainerPassphrase implements ContainerPassphrases {
    @Option(
            names = "--container-a-passphrase-file",
            paramLabel = "FILE",
            description = "A file whose first line will open container A; else it is asked for.")
    private Path fileOfA;

    /** Whether the user named a file that holds one. */
    boolean isInFile() {
        return fileOfA != null;
    }

    @Override
    public char[] ask(Placement container) throws IOException, ProblemException {
        return fileOfA == null
                ? Passphrases.ask("New passphrase of container " + container, true)
                : Passphrases.firstLine(fileOfA);
    }
}

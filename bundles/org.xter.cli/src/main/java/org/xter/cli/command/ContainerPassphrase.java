package org.xter.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.xter.engine.ContainerPassphrases;
import org.xter.engine.spec.Placement;
import org.xter.engine.spec.Protection;
import org.xter.report.ProblemException;
import picocli.CommandLine.Option;

/** How the passphrases of containers are asked for: of a file, else on the terminal twice. */
final class ContainerPassphrase implements ContainerPassphrases {
    @Option(
            names = "--container-a-passphrase-file",
            paramLabel = "FILE",
            description = "A file whose first line will open container A; else it is asked for.")
    private Path fileOfA;

    @Option(names = "--container-b-passphrase-file", paramLabel = "FILE", description = "The same for container B.")
    private Path fileOfB;

    /** The option for a container that an edition does not have, if the user gave one. */
    Optional<String> needless(Protection protection) {
        if (fileOfA != null && protection.a().isEmpty()) {
            return Optional.of("--container-a-passphrase-file");
        }
        return fileOfB != null && protection.b().isEmpty()
                ? Optional.of("--container-b-passphrase-file")
                : Optional.empty();
    }

    @Override
    public char[] ask(Placement container) throws IOException, ProblemException {
        Path file = container == Placement.A ? fileOfA : fileOfB;
        return file == null
                ? Passphrases.ask("New passphrase of container " + container, true)
                : Passphrases.firstLine(file);
    }
}

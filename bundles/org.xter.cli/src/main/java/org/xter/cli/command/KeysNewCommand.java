package org.xter.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.report.ProblemException;
import org.xter.trust.keyring.Keyring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Make a keyring, or a product's key in one. */
@Command(
        name = "new",
        description = "Make a keyring, or a product's key in one.",
        footer = {
            "",
            "Example: xter keys new keys --vendor 'Example Ltd'",
            "         xter keys new keys --product 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10"
        })
final class KeysNewCommand extends SessionCommand {
    @Mixin
    private KeyringArgument keyring;

    @Option(names = "--vendor", paramLabel = "NAME", description = "Make a keyring of this vendor.")
    private String vendor;

    @Option(names = "--product", paramLabel = "UUID", description = "Make the key of a product.")
    private UUID product;

    @Option(
            names = "--token",
            paramLabel = "LIBRARY",
            description = "With --vendor: keep the private keys on a token, reached by this PKCS#11 library.")
    private Path library;

    @Option(names = "--slot", paramLabel = "N", description = "The number of the token's slot.")
    private Long slot;

    @Spec
    private CommandSpec spec;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        if (vendor == null && product == null) {
            throw new ParameterException(spec.commandLine(), "Give --vendor, --product or both");
        }
        if ((library == null) != (slot == null) || library != null && vendor == null) {
            throw new ParameterException(spec.commandLine(), "--token and --slot go together, with --vendor");
        }
        Optional<Keyring.Token> token =
                library == null ? Optional.empty() : Optional.of(new Keyring.Token(library.toAbsolutePath(), slot));
        Keyring opened = vendor == null
                ? keyring.open()
                : Keyring.create(keyring.folder(), vendor, token, keyring.surroundings(token.isEmpty()));
        if (product != null) {
            opened.newProduct(product);
        }
        session.print("Keys of " + opened.vendor() + " in " + keyring.folder());
        if (vendor != null) {
            session.say("Copy the folder to a safe place, and keep its passphrase elsewhere: nobody can replace them.");
        }
        return session.end(
                ExitCode.OK,
                Map.of(
                        "keys",
                        opened.entries().stream().map(KeyringArgument::facts).toList()));
    }
}

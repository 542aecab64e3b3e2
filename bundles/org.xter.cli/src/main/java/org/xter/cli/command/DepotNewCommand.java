package org.xter.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.trust.depot.DepotFolder;
import org.xter.trust.keyring.PublicKeyring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the folder of a depot. */
@Command(
        name = "new",
        description = "Make the folder of a depot that knows no machines yet.",
        footer = {
            "",
            "Editions whose machines ask this depot take a copy of its depot.crt as 'authority'. Machines are",
            "told to it by 'xter provision --depot DIR'. No passphrase is needed.",
            "",
            "Example: xter depot new depot --host depot.example.org --keyring keys"
        })
final class DepotNewCommand extends SessionCommand {
    @Parameters(paramLabel = "DIR", description = "Where the folder is made.")
    private Path folder;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            required = true,
            description = "The name or IP address at which machines reach the depot.")
    private String host;

    @Option(
            names = "--keyring",
            paramLabel = "DIR",
            required = true,
            description = "The keyring whose sudi-ca vouches for machines.")
    private Path keyring;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        if (!host.matches("[A-Za-z0-9.:-]{1,253}")) {
            throw new ProblemException(Problem.error(
                    "depot.bad-host",
                    "'" + host + "' is no name or address of a machine",
                    "Write it without a port, such as depot.example.org"));
        }
        DepotFolder made = DepotFolder.create(
                folder,
                host,
                PublicKeyring.open(keyring, InstantSource.system()).machineAuthorities(),
                new SecureRandom(),
                Instant.now());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("depot", folder.toString());
        facts.put("certificate", made.certificate().toString());
        session.print("Made the depot " + folder + "; editions take a copy of " + made.certificate() + ".");
        return session.end(ExitCode.OK, facts);
    }
}

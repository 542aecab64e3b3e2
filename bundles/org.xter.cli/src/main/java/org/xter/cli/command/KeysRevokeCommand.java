package org.xter.cli.command;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.report.ProblemException;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.Keyring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Revoke a certificate for good. */
@Command(
        name = "revoke",
        description = "Revoke a certificate for good.",
        footer = {
            "",
            "Its private key is destroyed. A product key is then named by the list of the manifest",
            "CA, a kernel key by the dbx that 'xter keys enroll-vars' writes.",
            "",
            "Example: xter keys revoke keys product-6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10"
        })
final class KeysRevokeCommand extends SessionCommand {
    @Mixin
    private KeyringArgument keyring;

    @Parameters(index = "1", paramLabel = "KEY", description = "A key's name, as 'xter keys list' shows it.")
    private String name;

    @Option(
            names = "--serial",
            paramLabel = "HEX",
            description = "Revoke a former certificate by its serial number; the one in use when left out.")
    private String serial;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        X509Certificate revoked = keyring.open().revoke(KeyName.parse(name), Optional.ofNullable(serial));
        session.print("Revoked " + name + " with the serial number " + Keyring.serial(revoked));
        session.say("Devices refuse it from the first release on that carries the new list.");
        return session.end(ExitCode.OK, Map.of("name", name, "serial", Keyring.serial(revoked)));
    }
}

package org.xter.cli.command;

import java.io.IOException;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.report.ProblemException;
import org.xter.trust.keyring.KeyEntry;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.Keyring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Replace a key by a new one. */
@Command(
        name = "renew",
        description = "Replace a key by a new one.",
        footer = {
            "",
            "The old key stays in the keyring and can still sign what makes the new one known.",
            "Keys that it vouched for are then to be renewed, too.",
            "",
            "Example: xter keys renew keys kernel"
        })
final class KeysRenewCommand extends SessionCommand {
    @Mixin
    private KeyringArgument keyring;

    @Parameters(index = "1", paramLabel = "KEY", description = "A key's name, as 'xter keys list' shows it.")
    private String name;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        Keyring opened = keyring.open();
        KeyEntry renewed = opened.renew(KeyName.parse(name));
        session.print(renewed.name() + " has the new serial number " + Keyring.serial(renewed.certificate()));
        for (KeyEntry entry : opened.entries()) {
            if (entry.state() == KeyEntry.State.ISSUER_RENEWED) {
                session.say("To be renewed: " + entry.name());
            }
        }
        return session.end(ExitCode.OK, KeyringArgument.facts(renewed));
    }
}

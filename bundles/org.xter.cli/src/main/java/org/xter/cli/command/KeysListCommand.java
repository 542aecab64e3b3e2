package org.xter.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.report.ProblemException;
import org.xter.trust.keyring.KeyEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** List the keys of a keyring. */
@Command(
        name = "list",
        description = "List the keys of a keyring.",
        footer = {"", "Example: xter keys list keys"})
final class KeysListCommand extends SessionCommand {
    @Mixin
    private KeyringArgument keyring;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        List<KeyEntry> entries = keyring.open().entries();
        for (KeyEntry entry : entries) {
            session.print(String.format(
                    Locale.ROOT,
                    "%-44s  %-11s  %-13s  until %s  %s",
                    entry.name(),
                    entry.name().role().algorithm(),
                    KeyringArgument.word(entry.state()),
                    LocalDate.ofInstant(entry.certificate().getNotAfter().toInstant(), ZoneOffset.UTC),
                    KeyringArgument.word(entry.place())));
        }
        return session.end(
                ExitCode.OK,
                Map.of("keys", entries.stream().map(KeyringArgument::facts).toList()));
    }
}

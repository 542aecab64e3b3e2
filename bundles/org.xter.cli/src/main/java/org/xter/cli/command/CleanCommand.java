package org.xter.cli.command;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.cli.output.Amounts;
import org.xter.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Removes what the store keeps; nothing that cannot be fetched or made again. */
@Command(
        name = "clean",
        description = "Remove downloads and results that were not used lately.",
        footer = {"", "Artifacts, lock files and vendored packages are not touched.", "", "Example: xter clean --days 7"
        })
final class CleanCommand extends SessionCommand {
    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "30",
            description = "Keep what was used in the last N days (default ${DEFAULT-VALUE}).")
    private int days;

    @Option(names = "--all", description = "Keep nothing.")
    private boolean all;

    @Override
    ExitCode run(Session session) throws IOException {
        Instant unusedSince = all ? Instant.MAX : Instant.now().minus(Duration.ofDays(Math.max(0, days)));
        long freed = Store.open(session.store()).clean(unusedSince, session.cancellation());
        session.print("Freed " + Amounts.size(freed) + " in " + session.store());
        return session.end(ExitCode.OK, Map.of("freed", freed));
    }
}

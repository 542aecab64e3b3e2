package org.xter.cli.command;

import java.util.List;
import java.util.Map;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.report.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is wrong with an edition. */
@Command(
        name = "check",
        description = "Say what is wrong with an edition; nothing is built.",
        footer = {"", "Example: xter check editions/router/router.edition"})
final class CheckCommand extends SessionCommand {
    @Mixin
    private EditionArgument edition;

    @Override
    ExitCode run(Session session) {
        List<Problem> problems = edition.problems();
        session.show(problems);
        long errors = problems.stream().filter(Problem::isError).count();
        if (problems.isEmpty()) {
            session.print(edition.file() + ": nothing to complain about");
        }
        return session.end(ExitCode.of(problems), Map.of("errors", errors, "remarks", problems.size() - errors));
    }
}

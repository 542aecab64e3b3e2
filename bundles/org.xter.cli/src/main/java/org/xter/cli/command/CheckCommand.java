package org.xter.cli.command;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.debian.lock.Lock;
import org.xter.engine.LockUse;
import org.xter.engine.closure.EditionPackages;
import org.xter.engine.closure.LockProposal;
import org.xter.engine.resolve.LockFile;
import org.xter.engine.rules.ResolvedEdition;
import org.xter.engine.rules.ResolvedRules;
import org.xter.engine.rules.UsableKeyring;
import org.xter.engine.spec.EditionSpec;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong with an edition: its text, and the packages it comes to. */
@Command(
        name = "check",
        description = "Say what is wrong with an edition; nothing is built.",
        footer = {"", "Example: xter check editions/router/router.edition"})
final class CheckCommand extends SessionCommand {
    @Mixin
    private EditionArgument edition;

    @Option(names = "--offline", description = "Only the edition itself: packages are not looked at.")
    private boolean offline;

    @Override
    ExitCode run(Session session) throws IOException {
        List<Problem> problems = new ArrayList<>(edition.problems());
        if (problems.stream().noneMatch(Problem::isError)) {
            problems.addAll(keyring());
        }
        if (!offline && problems.stream().noneMatch(Problem::isError)) {
            try {
                problems.addAll(resolved(session));
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }
        }
        session.show(problems);
        long errors = problems.stream().filter(Problem::isError).count();
        if (problems.isEmpty()) {
            session.print(edition.file() + ": nothing to complain about");
        }
        return session.end(ExitCode.of(problems), Map.of("errors", errors, "remarks", problems.size() - errors));
    }

    private List<Problem> keyring() {
        try {
            return UsableKeyring.problems(edition.spec(), InstantSource.system());
        } catch (ProblemException e) {
            return e.problems();
        }
    }

    private List<Problem> resolved(Session session) throws IOException, ProblemException {
        EditionSpec spec = edition.spec();
        Optional<Lock> lock = new LockFile(spec).read();
        LockProposal resolved = new EditionPackages(Store.open(session.store()), EditionArgument.settings(session))
                .propose(spec, lock, LockUse.RENEW_WHEN_STALE, Progress.NONE, session.cancellation());
        return ResolvedRules.problems(new ResolvedEdition(spec, resolved.lock()));
    }
}

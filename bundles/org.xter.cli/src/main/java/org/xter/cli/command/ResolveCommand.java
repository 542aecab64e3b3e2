package org.xter.cli.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.debian.fetch.Fetcher;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockDifference;
import org.xter.engine.LockUse;
import org.xter.engine.closure.Closure;
import org.xter.engine.closure.ReasonPath;
import org.xter.engine.resolve.LockFile;
import org.xter.engine.resolve.PackageSets;
import org.xter.engine.resolve.Resolution;
import org.xter.engine.resolve.Resolver;
import org.xter.engine.spec.EditionSpec;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes or renews the lock of an edition, or says why a package is in it. */
@Command(
        name = "resolve",
        description = "Make or renew the lock file of an edition.",
        footer = {
            "",
            "Examples: xter resolve --update editions/router/router.edition",
            "          xter resolve --why libpam-systemd editions/router/router.edition"
        })
final class ResolveCommand extends SessionCommand {
    @Mixin
    private EditionArgument edition;

    @Option(names = "--update", description = "Take today's versions even when the lock still fits.")
    private boolean update;

    @Option(names = "--why", paramLabel = "PKG", description = "Say why a package is there.")
    private String why;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        EditionSpec spec = edition.planned(session);
        Resolution resolution;
        try (Fetcher fetcher = Fetcher.usual();
                Progress.Step step = session.progress().begin("resolve")) {
            resolution = new Resolver(Store.open(session.store()), EditionArgument.settings(session), fetcher)
                    .resolve(
                            spec,
                            new LockFile(spec),
                            update ? LockUse.UPDATE : LockUse.RENEW_WHEN_STALE,
                            step,
                            session.cancellation());
            step.detail(resolution.summary());
        }
        if (why != null) {
            return explain(session, spec, resolution.lock());
        }
        resolution.difference().ifPresent(difference -> show(session, difference));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("lock", spec.lockFile().toString());
        facts.put("packages", resolution.lock().packages().size());
        facts.put("renewed", resolution.difference().isPresent());
        return session.end(ExitCode.OK, facts);
    }

    private static void show(Session session, LockDifference difference) {
        if (difference.removed().isEmpty() && difference.changed().isEmpty()) {
            return;
        }
        difference.added().forEach(each -> session.print("+ " + each.name() + " " + each.version()));
        difference.removed().forEach(each -> session.print("- " + each.name() + " " + each.version()));
        difference
                .changed()
                .forEach(each -> session.print("  " + each.after().name() + " "
                        + each.before().version() + " -> " + each.after().version()));
    }

    private ExitCode explain(Session session, EditionSpec spec, Lock lock) throws ProblemException {
        List<ReasonPath> paths = Closure.of(spec, lock).why(why);
        if (paths.isEmpty()) {
            throw new ProblemException(Problem.error(
                    "lock.no-package",
                    Place.of(spec.lockFile().toString()),
                    "package '" + why + "' is not in the edition",
                    "All packages stand in the lock file"));
        }
        ReasonPath path = paths.get(0);
        session.print(path.set().equals(PackageSets.BOOT) ? "For the loader:" : "In the system:");
        String indent = "  ";
        for (ReasonPath.Link each : path.links()) {
            session.print(indent + each.locked().name() + " " + each.locked().version() + "  ("
                    + each.reason().words() + ")");
            indent += "  ";
        }
        return session.end(
                ExitCode.OK,
                Map.of(
                        "set",
                        path.set(),
                        "path",
                        path.links().stream().map(each -> each.locked().name()).toList()));
    }
}

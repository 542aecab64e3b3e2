package org.xter.cli.command;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.debian.fetch.Fetcher;
import org.xter.debian.fetch.VendorFolder;
import org.xter.debian.lock.LockedPackage;
import org.xter.engine.LockUse;
import org.xter.engine.resolve.LockFile;
import org.xter.engine.resolve.Resolution;
import org.xter.engine.resolve.Resolver;
import org.xter.engine.spec.EditionSpec;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Digest;
import org.xter.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Copies all locked packages beside the edition. */
@Command(
        name = "vendor",
        description = "Copy all locked packages beside the edition.",
        footer = {
            "",
            "With them the edition can be exported when mirrors have forgotten its packages.",
            "",
            "Example: xter vendor editions/router/router.edition"
        })
final class VendorCommand extends SessionCommand {
    @Mixin
    private EditionArgument edition;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        EditionSpec spec = edition.read(session);
        Store store = Store.open(session.store());
        Progress progress = session.progress();
        SortedMap<String, Digest> wanted = new TreeMap<>();
        try (Fetcher fetcher = Fetcher.usual()) {
            Resolution resolution;
            try (Progress.Step step = progress.begin("resolve")) {
                resolution = new Resolver(store, EditionArgument.settings(session), fetcher)
                        .resolve(spec, new LockFile(spec), LockUse.RENEW_WHEN_STALE, step, session.cancellation());
                step.detail(resolution.summary());
            }
            Optional<VendorFolder> before = VendorFolder.open(spec.vendorFolder());
            try (Progress.Step step = progress.begin("fetch")) {
                fetcher.fetch(
                        resolution.lock().downloads(resolution.repositories()),
                        store,
                        before,
                        step,
                        session.cancellation());
            }
            for (LockedPackage each : resolution.lock().packages()) {
                wanted.put(each.vendoredPath(), each.digest());
            }
            try (Progress.Step step = progress.begin("copy")) {
                VendorFolder.write(spec.vendorFolder(), wanted, store, step, session.cancellation());
                step.detail(wanted.size() + " packages");
            }
        }
        session.say("Vendored in " + spec.vendorFolder());
        return session.end(ExitCode.OK, Map.of("folder", spec.vendorFolder().toString(), "packages", wanted.size()));
    }
}

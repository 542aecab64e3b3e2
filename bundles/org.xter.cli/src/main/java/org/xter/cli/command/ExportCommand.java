package org.xter.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.cli.output.Amounts;
import org.xter.cli.output.Screen;
import org.xter.engine.EditionSnapshot;
import org.xter.engine.ExportRequest;
import org.xter.engine.ExportResult;
import org.xter.engine.LockUse;
import org.xter.engine.export.Exporter;
import org.xter.engine.spec.EditionSpec;
import org.xter.report.ProblemException;
import org.xter.store.Store;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.release.ReleaseKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Builds the targets of an edition. */
@Command(
        name = "export",
        description = "Build the targets of an edition.",
        footer = {
            "",
            "Example: xter export editions/router/router.edition",
            "         xter export router.edition --keyring keys"
        })
final class ExportCommand extends SessionCommand {
    @Mixin
    private EditionArgument edition;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where to write (default ${DEFAULT-VALUE}).")
    private Path output;

    @Option(
            names = "--target",
            paramLabel = "FORMAT",
            split = ",",
            description = "Only targets of this format, such as raw.")
    private List<String> formats;

    @Option(names = "--locked", description = "Fail when the lock file does not fit the edition.")
    private boolean locked;

    @Option(names = "--accept-changes", description = "Take into the lock what packages' scripts produced differently.")
    private boolean accept;

    @Option(
            names = "--keyring",
            paramLabel = "DIR",
            description = "Sign with the keys of this keyring; without it the image is an unsigned development image.")
    private Path keyring;

    @Mixin
    private KeyringPassphrase passphrase;

    @Mixin
    private ContainerPassphrase container;

    @Spec
    private CommandSpec command;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        long begin = System.nanoTime();
        EditionSnapshot snapshot = edition.snapshot(session);
        EditionSpec spec = snapshot.edition();
        Optional<String> needless = container.needless(spec.protection());
        if (needless.isPresent()) {
            throw new ParameterException(
                    command.commandLine(), needless.get() + " is for an edition with that container");
        }
        Optional<ReleaseKeys> keys = keys(spec.identity().product());
        session.say(session.screen()
                .styled(
                        Screen.Style.BOLD,
                        spec.identity().name() + " " + spec.identity().version() + " ("
                                + spec.base().architecture() + ", "
                                + spec.base().suite() + ")"));
        Set<String> wanted = formats == null ? Set.of() : new TreeSet<>(formats);
        ExportResult result = new Exporter(Store.open(session.store()), EditionArgument.settings(session))
                .export(
                        snapshot,
                        new ExportRequest(
                                output,
                                wanted,
                                locked ? LockUse.REQUIRED : LockUse.RENEW_WHEN_STALE,
                                accept,
                                keys,
                                container),
                        session.progress(),
                        session.cancellation());
        session.show(result.remarks());
        Path first = result.artifacts().get(0);
        session.say("Exported to " + first + " in " + Amounts.time(Duration.ofNanos(System.nanoTime() - begin))
                + ". Try it: xter run " + first);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("artifacts", result.artifacts().stream().map(Path::toString).toList());
        facts.put("report", result.reportFile().toString());
        facts.put("page", result.reportPage().toString());
        return session.end(ExitCode.OK, facts);
    }

    private Optional<ReleaseKeys> keys(UUID product) throws ProblemException, IOException {
        if (keyring != null) {
            return Optional.of(ReleaseKeys.of(keyring, Keyring.open(keyring, passphrase.surroundings(false)), product));
        }
        if (passphrase.isInFile()) {
            throw new ParameterException(command.commandLine(), "--passphrase-file is for --keyring");
        }
        return Optional.empty();
    }
}

package org.xter.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
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
import org.xter.engine.rules.UsableKeyring;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.Identity;
import org.xter.engine.spec.KeyringSpec;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Store;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.release.ReleaseKeys;
import org.xter.trust.release.ReleaseSigning;
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
class ExportCommand extends SessionCommand {
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
            description = "Sign with the keys of this keyring instead of the one the edition names.")
    private Path keyring;

    @Option(
            names = "--unsigned",
            description = "Make an unsigned development image, although the edition names a keyring.")
    private boolean unsigned;

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
        Optional<? extends ReleaseSigning> keys =
                signing(named(spec), spec.identity().product());
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
        String took = " in " + Amounts.time(Duration.ofNanos(System.nanoTime() - begin));
        session.say(ending(result, spec.identity(), took));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("artifacts", result.artifacts().stream().map(Path::toString).toList());
        facts.put("report", result.reportFile().toString());
        facts.put("page", result.reportPage().toString());
        return session.end(ExitCode.OK, facts);
    }

    /**
     * What signs.
     *
     * @param folder of the keyring the user or the edition names, if any
     */
    Optional<? extends ReleaseSigning> signing(Optional<Path> folder, UUID product)
            throws ProblemException, IOException {
        if (folder.isPresent()) {
            return Optional.of(
                    ReleaseKeys.of(folder.get(), Keyring.open(folder.get(), passphrase.surroundings(false)), product));
        }
        if (passphrase.isInFile()) {
            throw wrong("--passphrase-file is for --keyring");
        }
        return Optional.empty();
    }

    /** The keyring of the command line, else the edition's; without either the image is unsigned. */
    private Optional<Path> named(EditionSpec spec) throws ProblemException {
        if (unsigned && (keyring != null || passphrase.isInFile())) {
            throw wrong("--unsigned goes with neither --keyring nor a passphrase");
        }
        if (unsigned || keyring != null) {
            return Optional.ofNullable(keyring);
        }
        List<Problem> problems = UsableKeyring.problems(spec, InstantSource.system()).stream()
                .filter(Problem::isError)
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems, null);
        }
        return spec.keyring().map(KeyringSpec::folder);
    }

    /** A command line that cannot be done. */
    final ParameterException wrong(String why) {
        return new ParameterException(command.commandLine(), why);
    }

    /** What the user is told in the end. */
    String ending(ExportResult result, Identity identity, String took) {
        Path first = result.artifacts().get(0);
        return "Exported to " + first + took
                + result.artifacts().stream()
                        .filter(each -> !each.toString().endsWith(".oci"))
                        .findFirst()
                        .map(each -> ". Try it: xter run " + each)
                        .orElse("");
    }

    /** Where the user wants the artifacts. */
    final Path output() {
        return output;
    }
}

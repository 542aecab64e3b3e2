package org.xter.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.model.edition.Identity;
import org.xter.model.template.DerivedEdition;
import org.xter.model.template.NewIdentity;
import org.xter.model.template.Template;
import org.xter.model.template.Templates;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins an edition. */
@Command(
        name = "new",
        description = "Begin an edition from a template, or derive one from another edition.",
        footer = {
            "",
            "Templates: home, office, kms (previews), router, empty",
            "",
            "Examples: xter new --template router mine/",
            "          xter new --from editions/router/router.edition --name guest-router mine/"
        })
final class NewCommand extends SessionCommand {
    @ArgGroup(multiplicity = "1")
    private Origin origin;

    @Parameters(paramLabel = "DIR", description = "Where the edition goes; made when it is not there.")
    private Path folder;

    @Option(names = "--name", paramLabel = "NAME", description = "Its short name; that of the folder when left out.")
    private String name;

    @Option(names = "--title", paramLabel = "TEXT", description = "The name people read; its short name when left out.")
    private String title;

    @Option(names = "--vendor", paramLabel = "TEXT", description = "Who makes it; as in the origin when left out.")
    private String vendor;

    /** What it begins as. */
    private static final class Origin {
        @Option(names = "--template", paramLabel = "TEMPLATE", description = "The template.")
        private String template;

        @Option(names = "--from", paramLabel = "FILE", description = "Another edition.")
        private Path from;
    }

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        Path file;
        if (origin.from != null) {
            EditionFile source = EditionReader.read(origin.from);
            file = DerivedEdition.derive(source, folder, identity(source), session.cancellation());
        } else {
            Template template = Templates.get(origin.template).orElseThrow(() -> unknown(origin.template));
            file = template.instantiate(
                    folder, identity(EditionReader.parse(Path.of(origin.template + ".edition"), template.text())));
            Optional<String> note = template.note(Locale.ENGLISH);
            note.ifPresent(session::say);
        }
        session.say("Begun as " + file + ". Look into it, then: xter export " + file);
        return session.end(ExitCode.OK, Map.of("file", file.toString()));
    }

    private NewIdentity identity(EditionFile like) {
        Identity identity = like.edition().getIdentity();
        String called = name != null
                ? name
                : folder.toAbsolutePath().normalize().getFileName().toString();
        String maker = identity != null && identity.isSetVendor() ? identity.getVendor() : called;
        return new NewIdentity(
                called, title != null ? title : called, "0.1.0", vendor != null ? vendor : maker, UUID.randomUUID());
    }

    private static ProblemException unknown(String template) {
        List<Template> all = Templates.all();
        return new ProblemException(Problem.error(
                "new.no-template",
                "there is no template '" + template + "'",
                "Templates are " + all.stream().map(Template::id).collect(Collectors.joining(", "))));
    }
}

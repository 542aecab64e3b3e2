package org.xter.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.cli.output.TableText;
import org.xter.debian.lock.Lock;
import org.xter.debian.search.CatalogState;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Diagrams;
import org.xter.diagram.ElementFindings;
import org.xter.diagram.Focus;
import org.xter.diagram.Page;
import org.xter.diagram.layout.LayoutFile;
import org.xter.diagram.look.Palette;
import org.xter.diagram.packages.PackageRelations;
import org.xter.diagram.paint.SvgCanvas;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.trust.EditionKeyring;
import org.xter.document.findings.DocumentFinding;
import org.xter.document.findings.FindingsRun;
import org.xter.document.findings.ResolvedFindings;
import org.xter.engine.closure.Closure;
import org.xter.engine.closure.EditionPackages;
import org.xter.engine.report.LastExport;
import org.xter.engine.resolve.LockFile;
import org.xter.engine.spec.EditionSpec;
import org.xter.model.EditionSpecs;
import org.xter.model.edition.Identity;
import org.xter.model.text.EditionFile;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Replacement;
import org.xter.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws a side of an edition as SVG, or writes it as a table. */
@Command(
        name = "diagram",
        description = "Draw an edition as SVG, or write the same as a table.",
        footer = {"", "Example: xter diagram editions/router/router.edition --page disks -o disks.svg"})
final class DiagramCommand extends SessionCommand {
    @Mixin
    private EditionArgument edition;

    @Option(
            names = "--page",
            paramLabel = "PAGE",
            required = true,
            description = "composition, disks, protection, trust or packages:NAME.")
    private String page;

    @Option(names = "--dark", description = "On dark ground.")
    private boolean dark;

    @Option(names = "--table", description = "Write a table instead of a picture.")
    private boolean table;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where it goes; standard output when left out.")
    private Path output;

    @Option(
            names = "--open",
            paramLabel = "NAME",
            split = ",",
            description = "packages: show also what is around these packages; base for all that every system has.")
    private Set<String> opened = Set.of();

    @Option(
            names = "--focus",
            paramLabel = "NAME",
            split = ",",
            description = "composition: show only these services, guests, groups, interfaces and what is connected.")
    private Set<String> focus = Set.of();

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "How many lines away from --focus things may be; 1 when left out.")
    private int steps = 1;

    @Option(
            names = "--export",
            paramLabel = "DIR",
            description = "The folder of the last export, for exact sizes; out when left out.")
    private Path export = Path.of("out");

    @Option(
            names = "--keyring",
            paramLabel = "DIR",
            description = "trust: the keyring; the edition's own when left out. Asks for no passphrase.")
    private Path keyring;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        Page wanted = Page.of(page)
                .orElseThrow(() -> new ProblemException(Problem.error(
                        "diagram.no-page",
                        "there is no page '" + page + "'",
                        "Pages are " + String.join(", ", Page.NAMES) + " and packages:NAME")));
        EditionFile file = edition.parsed();
        if (file.isNotUnderstood()) {
            return session.end(file.problems());
        }
        DiagramInput input = input(session, file, wanted);
        if (wanted instanceof Page.Packages packages) {
            wanted = new Page.Packages(packages.name(), opened);
            require(packages.name(), input);
        }
        LayoutFile.Read layout = LayoutFile.read(file.file());
        session.show(layout.problems());
        Scene scene = Diagrams.scene(wanted, input, layout.layout(), session.cancellation());
        requireFocus(scene);
        LayoutFile.stale(
                        LayoutFile.beside(file.file()).toString(),
                        layout.layout(),
                        wanted.key(),
                        scene.all(SceneElement.Card.class).stream()
                                .map(SceneElement::id)
                                .collect(Collectors.toSet()))
                .ifPresent(stale -> session.show(List.of(stale)));
        String text = table ? TableText.of(scene.table()) : SvgCanvas.paint(scene, dark ? Palette.DARK : Palette.LIGHT);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("page", wanted.key());
        facts.put("elements", scene.elements().size());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (output != null) {
            Replacement.write(output, bytes);
            facts.put("file", output.toString());
        } else if (session.json()) {
            facts.put("content", text);
        } else {
            // The picture says that it is UTF-8, whatever the terminal is.
            session.screen().out().writeBytes(bytes);
        }
        return session.end(ExitCode.OK, facts);
    }

    private DiagramInput input(Session session, EditionFile file, Page wanted) throws IOException {
        List<DocumentFinding> findings = new ArrayList<>();
        new FindingsRun(file.file(), file.text(), ResolvedFindings.NONE).run(findings::addAll, session.cancellation());
        DiagramInput input = DiagramInput.of(file.edition())
                .with(ElementFindings.of(file, findings))
                .about(focus.isEmpty() ? Optional.empty() : Optional.of(new Focus(focus, Math.max(0, steps))));
        if (wanted instanceof Page.Trust) {
            InstantSource clock = InstantSource.system();
            input = input.with(keyring == null ? EditionKeyring.of(file, clock) : EditionKeyring.at(keyring, clock));
        }
        Identity identity = file.edition().getIdentity();
        if (identity != null && identity.isSetName()) {
            Optional<LastExport> last = LastExport.find(export, identity.getName());
            input = last.isPresent() ? input.with(last.get().report()) : input;
        }
        try {
            EditionSpec spec = EditionSpecs.planned(file);
            Optional<Lock> lock = new LockFile(spec).read();
            if (lock.isPresent()) {
                Closure closure = Closure.of(spec, lock.get());
                input = wanted instanceof Page.Packages
                        ? input.with(closure, relations(session, spec, closure))
                        : input.with(closure);
            }
        } catch (ProblemException e) {
            // What is wrong with the edition is marked in the picture; a lock that is not understood is a remark.
            session.show(e.problems().stream()
                    .filter(each -> each.code().startsWith("lock."))
                    .toList());
        }
        return input;
    }

    /** From the indexes this machine has; nobody is asked for others. */
    private PackageRelations relations(Session session, EditionSpec spec, Closure closure) throws IOException {
        try {
            CatalogState known = new EditionPackages(Store.open(session.store()), EditionArgument.settings(session))
                    .known(spec.base(), spec.file(), session.cancellation());
            if (known instanceof CatalogState.Ready ready) {
                return PackageRelations.of(closure, ready.catalog(), session.cancellation());
            }
        } catch (ProblemException e) {
            session.say("Indexes of packages are not used: " + e.getMessage());
        }
        return PackageRelations.of(closure);
    }

    /** A name nobody has leaves everything, which is not what was asked for. */
    private void requireFocus(Scene scene) throws ProblemException {
        for (String each : focus) {
            Focus one = new Focus(Set.of(each), 0);
            if (scene.elements().stream().noneMatch(element -> one.names(element.id()))) {
                throw new ProblemException(Problem.error(
                        "diagram.no-focus",
                        Place.of(edition.file().toString()),
                        "there is nothing called '" + each + "' to focus on",
                        "Name a service, guest, package group or network interface of the edition"));
            }
        }
    }

    private void require(String name, DiagramInput input) throws ProblemException {
        if (input.closure().isEmpty()) {
            throw new ProblemException(Problem.error(
                    "diagram.packages-unknown",
                    Place.of(edition.file().toString()),
                    "the packages of the edition are not known",
                    "Mend what 'xter check' says and run 'xter resolve', which writes the lock file"));
        }
        if (input.closure().get().get(name).isEmpty()) {
            throw new ProblemException(Problem.error(
                    "lock.no-package",
                    Place.of(edition.file().toString()),
                    "package '" + name + "' is not in the edition",
                    "All packages stand in the lock file"));
        }
    }
}

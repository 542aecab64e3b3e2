package org.xter.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.cli.output.TableText;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.ElementFindings;
import org.xter.diagram.Page;
import org.xter.diagram.disks.DisksScene;
import org.xter.diagram.look.Palette;
import org.xter.diagram.paint.SvgCanvas;
import org.xter.diagram.protection.ProtectionScene;
import org.xter.diagram.scene.Scene;
import org.xter.document.findings.DocumentFinding;
import org.xter.document.findings.FindingsRun;
import org.xter.document.findings.ResolvedFindings;
import org.xter.model.text.EditionFile;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Replacement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws a side of an edition as SVG, or writes it as a table. */
@Command(
        name = "diagram",
        description = "Draw an edition as SVG, or write the same as a table.",
        footer = {
            "",
            "Examples: xter diagram editions/router/router.edition --page composition -o router.svg",
            "          xter diagram editions/router/router.edition --page packages:dnsmasq --table"
        })
final class DiagramCommand extends SessionCommand {
    @Mixin
    private EditionArgument edition;

    @Option(
            names = "--page",
            paramLabel = "PAGE",
            required = true,
            description = "composition, disks, protection or packages:NAME.")
    private String page;

    @Option(names = "--dark", description = "On dark ground.")
    private boolean dark;

    @Option(names = "--table", description = "Write a table instead of a picture.")
    private boolean table;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "SVG",
            description = "Where it goes; standard output when left out.")
    private Path output;

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
        List<DocumentFinding> findings = new ArrayList<>();
        new FindingsRun(file.file(), file.text(), ResolvedFindings.NONE)
                .run(
                        found -> {
                            findings.clear();
                            findings.addAll(found);
                        },
                        session.cancellation());
        DiagramInput input = DiagramInput.of(file.edition())
                .with(ElementFindings.of(file, findings))
                .with(Optional.empty(), Optional.empty())
                .in(Locale.ENGLISH);
        Scene scene =
                switch (wanted) {
                    case Page.Disks disks -> DisksScene.of(input);
                    case Page.Composition composition ->
                        org.xter.diagram.composition.CompositionScene.of(input, Map.of(), session.cancellation());
                    case Page.Protection protection -> ProtectionScene.of(input);
                    default ->
                        throw new ProblemException(
                                Problem.error("diagram.not-drawn", "the page '" + page + "' is not drawn yet", ""));
                };
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
}

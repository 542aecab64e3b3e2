package org.xter.document.findings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xter.document.edit.Edit;
import org.xter.engine.spec.EditionSpec;
import org.xter.model.EditionSpecs;
import org.xter.model.rules.Finding;
import org.xter.model.rules.Fix;
import org.xter.model.rules.Rules;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.model.text.TextRange;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * One look for findings, on its own reading of the text, so that nothing is shared with the document.
 *
 * @param file where the text belongs
 * @param text the text
 * @param resolved the rules over the packages
 */
public record FindingsRun(Path file, String text, ResolvedFindings resolved) {
    private static final Comparator<DocumentFinding> BY_PLACE =
            Comparator.comparingInt(finding -> finding.range().start());

    /**
     * Looks.
     *
     * @param found takes what is found: first what the text says, then, when it is sound, all again with what its packages
     *     add
     * @throws org.xter.report.CancelledException when it is asked for
     */
    public void run(Consumer<List<DocumentFinding>> found, Cancellation cancellation) {
        EditionFile read = EditionReader.parse(file, text);
        PlaceRanges ranges = new PlaceRanges(read);
        List<DocumentFinding> findings = new ArrayList<>();
        for (Problem problem : read.problems()) {
            findings.add(new DocumentFinding(problem, ranges.range(problem.place()), "", fixes(read, problem)));
        }
        cancellation.check();
        for (Finding finding : Rules.findings(read)) {
            Problem problem = finding.toProblem();
            findings.add(new DocumentFinding(
                    problem,
                    ranges.range(problem.place()),
                    finding.rule().explanation(),
                    finding.fix().map(FindingsRun::quickFix).map(List::of).orElse(List.of())));
        }
        cancellation.check();
        findings.sort(BY_PLACE);
        found.accept(List.copyOf(findings));
        if (resolved != ResolvedFindings.NONE
                && findings.stream().noneMatch(finding -> finding.problem().isError())) {
            addResolved(read, ranges, findings, cancellation);
            cancellation.check();
            found.accept(List.copyOf(findings));
        }
    }

    private void addResolved(
            EditionFile read, PlaceRanges ranges, List<DocumentFinding> findings, Cancellation cancellation) {
        Map<Problem, DocumentFinding> known = new HashMap<>();
        findings.forEach(finding -> known.put(finding.problem(), finding));
        try {
            EditionSpec spec = EditionSpecs.of(read);
            for (Problem problem : resolved.check(spec, cancellation)) {
                if (!known.containsKey(problem)) {
                    TextRange range = ranges.range(problem.place());
                    List<QuickFix> fixes =
                            resolved.meant(problem, text.substring(range.start(), range.end()), spec).stream()
                                    .map(word -> change(range, word))
                                    .toList();
                    findings.add(new DocumentFinding(problem, range, "", fixes));
                }
            }
        } catch (ProblemException e) {
            for (Problem problem : e.problems()) {
                if (!known.containsKey(problem)) {
                    findings.add(new DocumentFinding(problem, ranges.range(problem.place()), "", List.of()));
                }
            }
        }
        findings.sort(BY_PLACE);
    }

    private static QuickFix quickFix(Fix fix) {
        return new QuickFix(
                fix.label(),
                new Edit.ReplaceText(
                        fix.range().start(), fix.range().end() - fix.range().start(), fix.replacement(), false));
    }

    private static List<QuickFix> fixes(EditionFile read, Problem problem) {
        return read.corrections().stream()
                .filter(correction -> correction.problem().equals(problem))
                .map(correction -> change(correction.range(), correction.word()))
                .toList();
    }

    private static QuickFix change(TextRange range, String word) {
        return quickFix(new Fix("Change to '" + word + "'", range, word));
    }
}

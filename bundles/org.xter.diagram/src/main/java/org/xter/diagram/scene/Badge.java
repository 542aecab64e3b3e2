package org.xter.diagram.scene;

import java.util.List;
import org.xter.document.findings.DocumentFinding;
import org.xter.document.findings.QuickFix;
import org.xter.report.Problem;
import org.xter.report.Severity;

/**
 * Something that is to be said about an element.
 *
 * @param severity how grave it is
 * @param code the rule that found it
 * @param text what is wrong, a full sentence
 * @param hint what to do; may be empty
 * @param fixes ways to mend it; they fit the text the finding was made for
 */
public record Badge(Severity severity, String code, String text, String hint, List<QuickFix> fixes) {
    public Badge {
        fixes = List.copyOf(fixes);
    }

    /** What a finding says. */
    public static Badge of(DocumentFinding finding) {
        Problem problem = finding.problem();
        return new Badge(problem.severity(), problem.code(), problem.message(), problem.hint(), finding.fixes());
    }
}

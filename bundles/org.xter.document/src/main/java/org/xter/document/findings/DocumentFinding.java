package org.xter.document.findings;

import java.util.List;
import org.xter.model.text.TextRange;
import org.xter.report.Problem;

/**
 * A finding in the text of a document.
 *
 * @param problem what is wrong, with its place as line and column
 * @param range where it stands in the text; one key, value or line
 * @param explanation why the rule behind it is there; empty when there is no more to say
 * @param fixes ways to mend it; may be empty
 */
public record DocumentFinding(Problem problem, TextRange range, String explanation, List<QuickFix> fixes) {
    public DocumentFinding {
        fixes = List.copyOf(fixes);
    }
}

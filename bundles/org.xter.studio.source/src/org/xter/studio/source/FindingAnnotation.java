package org.xter.studio.source;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.jface.text.source.ImageUtilities;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.xter.document.findings.DocumentFinding;
import org.xter.report.Problem;
import org.xter.report.Severity;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.problem.Sentences;

/** A finding at its place in the text: underlined, in the ruler and in the overview. */
final class FindingAnnotation extends Annotation implements IAnnotationPresentation {
    private final DocumentFinding finding;

    FindingAnnotation(DocumentFinding finding) {
        super(type(finding.problem().severity()), false, text(finding));
        this.finding = finding;
    }

    DocumentFinding finding() {
        return finding;
    }

    /** The finding in full sentences: what, what to do, why. */
    static String text(DocumentFinding finding) {
        Problem problem = finding.problem();
        StringBuilder text = new StringBuilder(Sentences.sentence(Sentences.message(problem)));
        if (!problem.hint().isEmpty()) {
            text.append('\n').append(Sentences.sentence(Sentences.hint(problem)));
        }
        if (!finding.explanation().isEmpty()) {
            text.append('\n').append(Sentences.sentence(Sentences.explanation(finding.explanation())));
        }
        return text.toString();
    }

    private static String type(Severity severity) {
        return switch (severity) {
            case ERROR -> "org.eclipse.ui.workbench.texteditor.error";
            case WARNING -> "org.eclipse.ui.workbench.texteditor.warning";
            case INFO -> "org.eclipse.ui.workbench.texteditor.info";
        };
    }

    @Override
    public int getLayer() {
        return switch (finding.problem().severity()) {
            case ERROR -> 6;
            case WARNING -> 5;
            case INFO -> 4;
        };
    }

    @Override
    public void paint(GC gc, Canvas canvas, Rectangle bounds) {
        Icon icon =
                switch (finding.problem().severity()) {
                    case ERROR -> Icon.BROKEN;
                    case WARNING -> Icon.WARNING;
                    case INFO -> Icon.INFO;
                };
        ImageUtilities.drawImage(icon.image(), gc, canvas, bounds, SWT.CENTER, SWT.TOP);
    }
}

package org.xter.studio.source;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.text.DefaultTextHover;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.xter.document.EditionDocument;
import org.xter.document.assist.Hover;
import org.xter.document.findings.DocumentFinding;
import org.xter.model.text.TextRange;

/** Says what is wrong where the mouse rests, or else what stands there. */
final class SourceHover extends DefaultTextHover implements ITextHoverExtension2 {
    private final EditionDocument edition;

    SourceHover(ISourceViewer viewer, EditionDocument edition) {
        super(viewer);
        this.edition = edition;
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        List<DocumentFinding> findings = findings(offset);
        if (!findings.isEmpty()) {
            return new Told(findings.get(0).range(), text(findings));
        }
        return edition.hoverAt(offset)
                .map(hover -> new Told(hover.range(), text(hover)))
                .orElse(null);
    }

    /** The viewer asks this on a thread of its own, and an edition is used only by the thread that opened it. */
    @Override
    public String getHoverInfo2(ITextViewer viewer, IRegion region) {
        return region instanceof Told told ? told.text : null;
    }

    private static String text(List<DocumentFinding> findings) {
        String fixable =
                findings.stream().anyMatch(each -> !each.fixes().isEmpty()) ? "\n\n" + Messages.pressToFix : "";
        return findings.stream().map(FindingAnnotation::text).collect(Collectors.joining("\n\n")) + fixable;
    }

    private static String text(Hover hover) {
        return hover.text().isEmpty() ? hover.title() : hover.title() + "\n\n" + hover.text();
    }

    private List<DocumentFinding> findings(int offset) {
        return edition.findings().stream()
                .filter(each -> each.range().start() <= offset
                        && offset < Math.max(each.range().end(), each.range().start() + 1))
                .toList();
    }

    /** Where something can be said, with what is said. */
    private static final class Told extends Region {
        private final String text;

        private Told(TextRange range, String text) {
            super(range.start(), range.end() - range.start());
            this.text = text;
        }
    }
}

package org.xter.studio.source;

import java.util.List;
import java.util.Optional;
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
            DocumentFinding first = findings.get(0);
            return new Region(
                    first.range().start(), first.range().end() - first.range().start());
        }
        Optional<Hover> hover = edition.hoverAt(offset);
        return hover.map(each -> new Region(
                        each.range().start(), each.range().end() - each.range().start()))
                .orElse(null);
    }

    @Override
    public String getHoverInfo2(ITextViewer viewer, IRegion region) {
        if (region == null) {
            return null;
        }
        List<DocumentFinding> findings = findings(region.getOffset());
        if (!findings.isEmpty()) {
            String fixable =
                    findings.stream().anyMatch(each -> !each.fixes().isEmpty()) ? "\n\n" + Messages.pressToFix : "";
            return findings.stream().map(FindingAnnotation::text).collect(Collectors.joining("\n\n")) + fixable;
        }
        return edition.hoverAt(region.getOffset())
                .map(hover -> hover.text().isEmpty() ? hover.title() : hover.title() + "\n\n" + hover.text())
                .orElse(null);
    }

    private List<DocumentFinding> findings(int offset) {
        return edition.findings().stream()
                .filter(each -> each.range().start() <= offset
                        && offset < Math.max(each.range().end(), each.range().start() + 1))
                .toList();
    }
}

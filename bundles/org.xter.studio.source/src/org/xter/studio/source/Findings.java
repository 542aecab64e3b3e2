package org.xter.studio.source;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.xter.document.findings.DocumentFinding;

/** The document's findings as annotations of the text. On the UI thread. */
final class Findings {
    private final IAnnotationModel model;
    private final IDocument shown;

    Findings(IAnnotationModel model, IDocument shown) {
        this.model = model;
        this.shown = shown;
    }

    /** Shows these and no others; what stays is not touched, so that nothing flickers. */
    void show(List<DocumentFinding> findings) {
        Map<Annotation, Position> added = new HashMap<>();
        Map<DocumentFinding, FindingAnnotation> old = new HashMap<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
            if (all.next() instanceof FindingAnnotation annotation) {
                old.put(annotation.finding(), annotation);
            }
        }
        for (DocumentFinding finding : findings) {
            FindingAnnotation kept = old.get(finding);
            Position place = position(finding);
            if (kept != null && place.equals(model.getPosition(kept))) {
                old.remove(finding);
            } else {
                added.put(new FindingAnnotation(finding), place);
            }
        }
        ((IAnnotationModelExtension) model).replaceAnnotations(old.values().toArray(Annotation[]::new), added);
    }

    private Position position(DocumentFinding finding) {
        int start = Math.min(Math.max(0, finding.range().start()), shown.getLength());
        int end = Math.min(Math.max(start, finding.range().end()), shown.getLength());
        if (start == end && start > 0 && start == shown.getLength()) {
            start--;
        }
        return new Position(start, Math.max(end - start, Math.min(1, shown.getLength() - start)));
    }
}

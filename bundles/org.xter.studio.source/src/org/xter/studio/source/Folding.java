package org.xter.studio.source;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.xter.studio.source.text.Folds;

/** Keeps what can be folded up to date, a moment after the last change. On the UI thread. */
final class Folding {
    private static final int CALM_MILLISECONDS = 400;

    private final ProjectionViewer viewer;
    private final IDocument shown;
    private final Runnable update = this::update;
    private boolean closed;

    Folding(ProjectionViewer viewer, IDocument shown) {
        this.viewer = viewer;
        this.shown = shown;
    }

    /** Looks again, soon. */
    void seek() {
        viewer.getTextWidget().getDisplay().timerExec(CALM_MILLISECONDS, update);
    }

    void close() {
        closed = true;
    }

    private void update() {
        ProjectionAnnotationModel model = closed ? null : viewer.getProjectionAnnotationModel();
        if (model == null) {
            return;
        }
        Map<Position, Annotation> gone = new HashMap<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
            Annotation annotation = all.next();
            gone.put(model.getPosition(annotation), annotation);
        }
        Map<Annotation, Position> added = new HashMap<>();
        for (Folds.Fold fold : Folds.of(DocumentLines.of(shown))) {
            Position place = position(fold);
            if (gone.remove(place) == null) {
                added.put(new ProjectionAnnotation(), place);
            }
        }
        if (!gone.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(gone.values().toArray(Annotation[]::new), added, null);
        }
    }

    private Position position(Folds.Fold fold) {
        try {
            int start = shown.getLineOffset(fold.first());
            int end = shown.getLineOffset(fold.last()) + shown.getLineLength(fold.last());
            return new Position(start, end - start);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }
}

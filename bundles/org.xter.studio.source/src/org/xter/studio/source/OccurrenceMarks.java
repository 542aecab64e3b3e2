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
import org.eclipse.swt.widgets.Display;
import org.xter.document.EditionDocument;
import org.xter.document.EditionSnapshot;
import org.xter.document.find.Occurrences;
import org.xter.document.packages.NewestWork;
import org.xter.model.text.TextRange;
import org.xter.studio.ui.Studio;

/**
 * Marks where the service, layer or package under the caret is named. The text is read in the background, once for each of
 * its states; marks are set on the UI thread, where all else is called.
 */
final class OccurrenceMarks {
    private static final String TYPE = "org.xter.studio.source.occurrence";
    private static final int REST_MILLIS = 200;

    private final EditionDocument edition;
    private final IDocument shown;
    private final IAnnotationModel model;
    private final NewestWork work =
            new NewestWork(Studio.get().owner(), Studio.get().background(), Studio.get()::report);
    private final Runnable seek = this::seek;
    private int caret = -1;
    private Known known = new Known("", null);
    private boolean closed;

    /** The names of a text. */
    private record Known(String text, Occurrences names) {}

    OccurrenceMarks(EditionDocument edition, IDocument shown, IAnnotationModel model) {
        this.edition = edition;
        this.shown = shown;
        this.model = model;
    }

    /** To be told where the caret is. Marks follow when it rests. */
    void caret(int offset) {
        if (offset != caret) {
            caret = offset;
            Display.getCurrent().timerExec(REST_MILLIS, seek);
        }
    }

    /** To be told when the text is another: what was marked may stand elsewhere. */
    void textChanged() {
        work.stop();
        Display.getCurrent().timerExec(REST_MILLIS, seek);
    }

    private void seek() {
        if (closed) {
            return;
        }
        EditionSnapshot snapshot = edition.snapshot();
        Known before = known;
        int offset = caret;
        work.ask(
                cancellation -> before.text().equals(snapshot.text())
                        ? before
                        : new Known(snapshot.text(), Occurrences.of(snapshot.read())),
                now -> {
                    known = now;
                    if (!closed && now.text().equals(shown.get())) {
                        mark(now.names().at(offset));
                    }
                });
    }

    private void mark(List<TextRange> places) {
        Map<Position, Annotation> old = new HashMap<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
            Annotation each = all.next();
            if (TYPE.equals(each.getType())) {
                old.put(model.getPosition(each), each);
            }
        }
        Map<Annotation, Position> added = new HashMap<>();
        for (TextRange place : places) {
            Position position = new Position(place.start(), place.end() - place.start());
            if (old.remove(position) == null) {
                added.put(new Annotation(TYPE, false, name(place)), position);
            }
        }
        if (!old.isEmpty() || !added.isEmpty()) {
            ((IAnnotationModelExtension) model).replaceAnnotations(old.values().toArray(Annotation[]::new), added);
        }
    }

    private String name(TextRange place) {
        return shown.get().substring(place.start(), place.end());
    }

    void close() {
        closed = true;
        work.stop();
    }
}

package org.xter.studio.source;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.xter.document.DocumentListener;
import org.xter.document.EditionDocument;
import org.xter.document.edit.Edit;
import org.xter.document.text.TextEdit;

/**
 * Keeps the text of the editor and the text of the edition the same, both ways. What is typed becomes an edit of the
 * edition, what is edited elsewhere is applied to the editor piece by piece, so that caret and scrolling stay. On the UI
 * thread.
 */
final class TextBridge {
    private final EditionDocument edition;
    private final IDocument shown;
    private boolean applying;
    private boolean sending;
    private int grouped;

    private final IDocumentListener typed = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // Only the result matters.
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            if (!applying && grouped == 0) {
                send(new Edit.ReplaceText(event.getOffset(), event.getLength(), event.getText(), true));
            }
        }
    };

    private final DocumentListener edited = new DocumentListener() {
        @Override
        public void textChanged(List<TextEdit> edits) {
            if (!sending) {
                apply(edits);
            }
        }
    };

    TextBridge(EditionDocument edition, IDocument shown) {
        this.edition = edition;
        this.shown = shown;
        shown.addDocumentListener(typed);
        edition.addListener(edited);
    }

    /** Ends it; the editor's text goes its own way from then on. */
    void close() {
        shown.removeDocumentListener(typed);
        edition.removeListener(edited);
    }

    /** What is changed from here to {@link #endGroup} is one edit and undone as one. May be nested. */
    void beginGroup() {
        grouped++;
    }

    /** Ends what {@link #beginGroup} began. */
    void endGroup() {
        if (grouped > 0 && --grouped == 0) {
            TextEdit.between(edition.text(), shown.get())
                    .ifPresent(edit -> send(
                            new Edit.ReplaceText(edit.offset(), edit.removed().length(), edit.inserted(), false)));
        }
    }

    private void send(Edit edit) {
        sending = true;
        boolean done;
        try {
            done = edition.execute(edit);
        } finally {
            sending = false;
        }
        if (!done || edition.text().length() != shown.getLength()) {
            agree();
        }
    }

    private void apply(List<TextEdit> edits) {
        applying = true;
        try {
            for (TextEdit edit : edits) {
                shown.replace(edit.offset(), edit.removed().length(), edit.inserted());
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("the editor's text is not the edition's", e);
        } finally {
            applying = false;
        }
    }

    /** Makes the editor show what the edition holds, after an edit was refused. */
    private void agree() {
        Optional<TextEdit> difference = TextEdit.between(shown.get(), edition.text());
        difference.ifPresent(edit -> apply(List.of(edit)));
    }
}

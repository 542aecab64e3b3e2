package org.xter.studio.source;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IUndoManager;
import org.xter.document.EditionDocument;

/** The edition's one history in the place of a text viewer's own. */
final class EditionUndo implements IUndoManager {
    private final EditionDocument edition;
    private TextBridge bridge;

    EditionUndo(EditionDocument edition) {
        this.edition = edition;
    }

    /** Says who groups what is typed. */
    void use(TextBridge groups) {
        bridge = groups;
    }

    @Override
    public void connect(ITextViewer viewer) {
        // The history belongs to the edition and is there without a viewer.
    }

    @Override
    public void disconnect() {
        // As above.
    }

    @Override
    public void beginCompoundChange() {
        if (bridge != null) {
            bridge.beginGroup();
        }
    }

    @Override
    public void endCompoundChange() {
        if (bridge != null) {
            bridge.endGroup();
        }
    }

    @Override
    public void reset() {
        // A viewer with another document has no say in the edition's history.
    }

    @Override
    public void setMaximalUndoLevel(int level) {
        // The history has no bound.
    }

    @Override
    public boolean undoable() {
        return edition.undoLabel().isPresent();
    }

    @Override
    public boolean redoable() {
        return edition.redoLabel().isPresent();
    }

    @Override
    public void undo() {
        edition.undo();
    }

    @Override
    public void redo() {
        edition.redo();
    }
}

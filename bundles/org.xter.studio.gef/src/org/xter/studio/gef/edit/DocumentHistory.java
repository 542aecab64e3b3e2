package org.xter.studio.gef.edit;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.xter.document.EditionDocument;

/** The document's one history in the place where GEF looks for a stack of commands. Keeps nothing itself. */
public final class DocumentHistory extends CommandStack {
    private final EditionDocument document;

    /** The history of a document. */
    public DocumentHistory(EditionDocument document) {
        this.document = document;
    }

    @Override
    public void execute(Command command) {
        if (command != null && command.canExecute()) {
            command.execute();
        }
    }

    @Override
    public boolean canUndo() {
        return document.undoLabel().isPresent();
    }

    @Override
    public boolean canRedo() {
        return document.redoLabel().isPresent();
    }

    @Override
    public void undo() {
        document.undo();
    }

    @Override
    public void redo() {
        document.redo();
    }
}

package org.xter.document;

import java.util.ArrayList;
import java.util.EventObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.xter.document.edit.Edit;

/** The document's history as EMF knows it: an adapter, the history itself is the document's. */
final class EditionCommandStack implements CommandStack {
    private final EditionDocument document;
    private final List<CommandStackListener> listeners = new CopyOnWriteArrayList<>();

    EditionCommandStack(EditionDocument document) {
        this.document = document;
    }

    @Override
    public void execute(Command command) {
        document.execute(edit(command));
    }

    private Edit edit(Command command) {
        if (command instanceof EditCommand own && own.document() == document) {
            return own.edit();
        }
        if (command instanceof CompoundCommand compound) {
            List<Edit> edits = new ArrayList<>();
            compound.getCommandList().forEach(each -> edits.add(edit(each)));
            return Edit.all(compound.getLabel(), edits);
        }
        throw new IllegalArgumentException("only commands of this document change it, not " + command.getClass());
    }

    @Override
    public boolean canUndo() {
        return document.undoLabel().isPresent();
    }

    @Override
    public void undo() {
        document.undo();
    }

    @Override
    public boolean canRedo() {
        return document.redoLabel().isPresent();
    }

    @Override
    public void redo() {
        document.redo();
    }

    @Override
    public Command getUndoCommand() {
        return document.undoLabel().map(EditionCommandStack::named).orElse(null);
    }

    @Override
    public Command getRedoCommand() {
        return document.redoLabel().map(EditionCommandStack::named).orElse(null);
    }

    @Override
    public Command getMostRecentCommand() {
        return getUndoCommand();
    }

    private static Command named(String label) {
        IdentityCommand command = new IdentityCommand();
        command.setLabel(label);
        return command;
    }

    @Override
    public void flush() {
        document.forgetHistory();
    }

    @Override
    public void addCommandStackListener(CommandStackListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeCommandStackListener(CommandStackListener listener) {
        listeners.remove(listener);
    }

    void changed() {
        listeners.forEach(listener -> listener.commandStackChanged(new EventObject(this)));
    }
}

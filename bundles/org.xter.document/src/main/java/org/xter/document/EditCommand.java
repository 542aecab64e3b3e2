package org.xter.document;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;
import org.xter.document.edit.Edit;

/** An edit as EMF knows commands. It is done by the document's command stack and cannot be done elsewhere. */
public final class EditCommand extends AbstractCommand {
    private final EditionDocument document;
    private final Edit edit;

    EditCommand(EditionDocument document, Edit edit) {
        super(edit.label());
        this.document = document;
        this.edit = edit;
    }

    EditionDocument document() {
        return document;
    }

    /** What the command does. */
    public Edit edit() {
        return edit;
    }

    @Override
    protected boolean prepare() {
        return document.mayDo(edit);
    }

    @Override
    public void execute() {
        document.execute(edit);
    }

    @Override
    public void undo() {
        document.undo();
    }

    @Override
    public void redo() {
        document.redo();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(document.edition());
    }
}

package org.xter.studio.gef.edit;

import org.eclipse.gef.commands.Command;
import org.xter.document.EditionDocument;
import org.xter.document.edit.Edit;

/** An edit of the document as GEF asks for it. It is undone by the document's history, see {@link DocumentHistory}. */
public final class EditCommand extends Command {
    private final EditionDocument document;
    private final Edit edit;

    /** An edit that is not done yet. */
    public EditCommand(EditionDocument document, Edit edit) {
        super(edit.label());
        this.document = document;
        this.edit = edit;
    }

    /** The edit. */
    public Edit edit() {
        return edit;
    }

    @Override
    public boolean canExecute() {
        return document.mayDo(edit);
    }

    @Override
    public void execute() {
        document.execute(edit);
    }
}

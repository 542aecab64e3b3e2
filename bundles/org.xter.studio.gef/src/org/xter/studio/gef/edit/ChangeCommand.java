package org.xter.studio.gef.edit;

import org.eclipse.gef.commands.Command;
import org.xter.document.EditionDocument;
import org.xter.document.change.Change;

/**
 * A change of the edition as GEF asks for it. It may be done when the document takes it; it is undone by the document's
 * history, see {@link DocumentHistory}.
 */
public final class ChangeCommand extends Command {
    private final EditionDocument document;
    private final Change change;
    private final Runnable then;

    /** A change that is not done yet. */
    public ChangeCommand(EditionDocument document, Change change) {
        this(document, change, () -> {});
    }

    /**
     * A change that is not done yet.
     *
     * @param then follows when it was done
     */
    public ChangeCommand(EditionDocument document, Change change, Runnable then) {
        this.document = document;
        this.change = change;
        this.then = then;
    }

    /** What it does. */
    public Change change() {
        return change;
    }

    @Override
    public String getLabel() {
        return change.refusal().isEmpty() ? change.edit().label() : "";
    }

    @Override
    public boolean canExecute() {
        return change.refusalBy(document).isEmpty();
    }

    @Override
    public void execute() {
        if (change.applyTo(document)) {
            then.run();
        }
    }
}

package org.xter.studio.edition.compare;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares the edition in the active editor with its file on disk. */
public final class CompareWithSaved extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Subject.edited(event)
                .ifPresent(subject -> Subject.compare(
                        HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(),
                        ComparedSide.saved(subject.file()),
                        subject.side()));
        return null;
    }
}

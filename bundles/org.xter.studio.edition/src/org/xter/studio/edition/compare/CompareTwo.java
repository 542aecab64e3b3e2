package org.xter.studio.edition.compare;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares the two editions that are selected among files. */
public final class CompareTwo extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        List<Subject> subjects = Subject.of(event);
        if (subjects.size() == 2) {
            Subject.compare(
                    HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(),
                    subjects.get(0).side(),
                    subjects.get(1).side());
        }
        return null;
    }
}

package org.xter.studio.edition.compare;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares an edition with another one, chosen by its file. */
public final class CompareWithOther extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        List<Subject> subjects = Subject.of(event);
        if (subjects.isEmpty()) {
            return null;
        }
        FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.OPEN);
        dialog.setText(Messages.chooseEdition);
        dialog.setFilterExtensions(new String[] {"*.edition"});
        dialog.setFilterNames(new String[] {Messages.editionFiles});
        dialog.setFilterPath(
                String.valueOf(subjects.get(0).file().toAbsolutePath().getParent()));
        String chosen = dialog.open();
        if (chosen != null) {
            Subject.compare(
                    HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(),
                    ComparedSide.onDisk(Path.of(chosen)),
                    subjects.get(0).side());
        }
        return null;
    }
}

package org.xter.studio.app.command;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.xter.studio.app.Places;

/** Asks for a folder and opens it. */
public final class OpenFolder extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        DirectoryDialog dialog = new DirectoryDialog(window.getShell());
        dialog.setText(Messages.openFolderTitle);
        String chosen = dialog.open();
        if (chosen != null) {
            Places.open(window, List.of(Path.of(chosen)));
        }
        return null;
    }
}

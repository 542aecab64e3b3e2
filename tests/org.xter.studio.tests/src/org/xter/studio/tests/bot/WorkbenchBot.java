package org.xter.studio.tests.bot;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;

/** The bot of the studio's window. */
public final class WorkbenchBot extends Bot {
    /** For the only window. */
    public WorkbenchBot() {
        super(WorkbenchBot::window);
    }

    /** Shows a view and gives a bot for what is in it. */
    public Bot viewById(String id) {
        IViewPart view = UserInterface.get(() -> page().showView(id));
        return within(view);
    }

    /** A bot for what is in the active editor; waits for one. */
    public Bot activeEditor() {
        return within(editor());
    }

    /** The active editor; waits for one. */
    public IEditorPart editor() {
        return UserInterface.find("an editor", () -> page().getActiveEditor());
    }

    /** Closes all editors, unsaved changes lost. */
    public void closeAllEditors() {
        UserInterface.run(() -> page().closeAllEditors(false));
    }

    /** Closes every dialog and popup a failed test left open. */
    public void closeAllShells() {
        UserInterface.run(() -> {
            for (Shell shell : UserInterface.display().getShells()) {
                if (!shell.isDisposed() && shell != window() && shell.isVisible()) {
                    shell.close();
                }
            }
        });
    }

    /** The perspective and its views as at first. */
    public void resetPerspective() {
        UserInterface.run(() -> page().resetPerspective());
    }

    /** Whether a view is in the perspective, seen or behind another. */
    public boolean hasView(String id) {
        return UserInterface.get(() -> {
            for (IViewReference reference : page().getViewReferences()) {
                if (reference.getId().equals(id)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** The only page; on the UI thread. */
    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static Shell window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    /** The platform keeps a part's controls in a composite that knows the part as its data; the site tells it too. */
    private static Bot within(IWorkbenchPart part) {
        return new Bot(() -> (Composite) part.getSite().getService(MPart.class).getWidget());
    }
}

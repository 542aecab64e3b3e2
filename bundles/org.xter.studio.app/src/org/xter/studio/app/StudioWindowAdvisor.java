package org.xter.studio.app;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.events.ShellAdapter;
import org.eclipse.swt.events.ShellEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.xter.studio.ui.place.OpenedPlaces;

/** Shapes a window: what bars it has, how large it first is, what it does when the user comes back to it. */
final class StudioWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final long REFRESH_DELAY_MILLIS = 400;

    private final Job refresh = Job.create(Messages.refreshJob, monitor -> {
        for (IResource root : OpenedPlaces.roots()) {
            try {
                root.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            } catch (CoreException e) {
                continue; // gone meanwhile; the next change shows it
            }
        }
    });

    StudioWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
        refresh.setSystem(true);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new StudioActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(1400, 900));
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
        window.setTitle(Product.NAME);
    }

    @Override
    public void postWindowOpen() {
        getWindowConfigurer().getWindow().getShell().addShellListener(new ShellAdapter() {
            @Override
            public void shellActivated(ShellEvent e) {
                refresh.schedule(REFRESH_DELAY_MILLIS);
            }
        });
    }
}

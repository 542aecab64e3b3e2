package org.xter.studio.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.statushandlers.StatusManager;
import org.xter.studio.edition.Preparation;
import org.xter.studio.ui.place.OpenedPlaces;

/** Opens files in editors and folders in the navigator. */
public final class Places {
    private static final String BUNDLE = "org.xter.studio.app";

    private Places() {}

    /**
     * Opens files and folders in a window. Returns at once; the workspace is changed by a job.
     *
     * @param paths absolute paths; what does not exist is reported to the user
     */
    public static void open(IWorkbenchWindow window, List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        Display display = window.getShell().getDisplay();
        WorkspaceJob job = new WorkspaceJob(Messages.openingJob) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) {
                List<IResource> opened = new ArrayList<>();
                MultiStatus failed = new MultiStatus(BUNDLE, 0, Messages.openingJob);
                for (Path path : paths) {
                    if (!Files.exists(path)) {
                        failed.add(Status.error(NLS.bind(Messages.placeMissing, path)));
                        continue;
                    }
                    try {
                        opened.add(OpenedPlaces.open(path, monitor));
                        warmUp(path);
                    } catch (CoreException e) {
                        failed.add(Status.error(NLS.bind(Messages.placeFailed, path), e));
                    }
                }
                display.asyncExec(() -> show(window, opened));
                return failed.getChildren().length == 1 ? failed.getChildren()[0] : failed;
            }
        };
        job.setSystem(true);
        job.schedule();
    }

    /** Waits here and not in the window until all that shows editions is loaded. */
    private static void warmUp(Path path) {
        if (path.toString().endsWith(".edition")) {
            Preparation.begin().join();
        }
    }

    private static void show(IWorkbenchWindow window, List<IResource> opened) {
        if (window.getActivePage() == null) {
            return;
        }
        for (IResource each : opened) {
            try {
                if (each instanceof IFile file) {
                    IDE.openEditor(window.getActivePage(), file, true);
                } else if (window.getActivePage().showView(ComposePerspective.NAVIGATOR)
                        instanceof CommonNavigator files) {
                    files.getCommonViewer().refresh();
                    ((ISetSelectionTarget) files).selectReveal(new StructuredSelection(each));
                    files.getCommonViewer().setExpandedState(each, true);
                }
            } catch (PartInitException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
            }
        }
    }
}

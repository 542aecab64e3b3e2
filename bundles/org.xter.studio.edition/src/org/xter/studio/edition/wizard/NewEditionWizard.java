package org.xter.studio.edition.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.xter.model.template.NewIdentity;
import org.xter.report.ProblemException;
import org.xter.studio.ui.place.OpenedPlaces;
import org.xter.studio.ui.problem.Statuses;

/** Makes a new edition and opens it. */
public final class NewEditionWizard extends Wizard implements INewWizard {
    private IWorkbench workbench;
    private Optional<Path> selected = Optional.empty();
    private Path parent = Path.of(System.getProperty("user.home"));
    private BeginningPage beginning;
    private IdentityPage identity;

    /** A wizard that is not shown yet. */
    public NewEditionWizard() {
        setWindowTitle(Messages.title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench of, IStructuredSelection selection) {
        workbench = of;
        IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
        IPath location = resource == null ? null : resource.getLocation();
        if (location == null) {
            return;
        }
        if (resource instanceof IFile file) {
            selected = "edition".equals(file.getFileExtension()) ? Optional.of(location.toPath()) : Optional.empty();
            parent = location.toPath().getParent();
        } else if (resource instanceof IContainer) {
            parent = location.toPath();
        }
    }

    @Override
    public void addPages() {
        beginning = new BeginningPage(selected);
        identity = new IdentityPage(parent);
        addPage(beginning);
        addPage(identity);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        IWizardPage next = super.getNextPage(page);
        if (next == identity && identity.getControl() != null && beginning.isPageComplete()) {
            identity.propose(
                    beginning.beginning() instanceof Beginning.OfTemplate of
                            ? of.template().title(Locale.getDefault())
                            : "");
        }
        return next;
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == identity && super.canFinish();
    }

    @Override
    public boolean performFinish() {
        Beginning chosen = beginning.beginning();
        NewIdentity names = identity.identity();
        Path folder = identity.chosenFolder();
        IResource[] made = new IResource[1];
        try {
            getContainer().run(true, true, monitor -> {
                monitor.beginTask(Messages.creating, 1);
                try {
                    Path file = chosen.make(folder, names, monitor::isCanceled);
                    OpenedPlaces.open(folder, monitor);
                    IResource opened = OpenedPlaces.open(file, monitor);
                    opened.getParent().refreshLocal(IResource.DEPTH_INFINITE, monitor);
                    made[0] = opened;
                } catch (IOException | ProblemException | CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            show(e.getCause());
            return false;
        } catch (InterruptedException e) {
            return false; // cancelled: the wizard stays for another try
        }
        if (made[0] instanceof IFile file) {
            try {
                IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
            } catch (PartInitException e) {
                show(e);
            }
        }
        return true;
    }

    private void show(Throwable fault) {
        ErrorDialog.openError(
                getShell(),
                Messages.title,
                Messages.failed,
                fault instanceof ProblemException problems
                        ? Statuses.of(problems)
                        : fault instanceof CoreException core
                                ? core.getStatus()
                                : org.eclipse.core.runtime.Status.error(Statuses.message(fault), fault));
    }
}

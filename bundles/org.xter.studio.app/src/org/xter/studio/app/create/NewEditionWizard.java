package org.xter.studio.app.create;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.xter.model.template.NewIdentity;
import org.xter.report.CancelledException;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.IoFault;
import org.xter.studio.app.Places;
import org.xter.studio.ui.problem.Sentences;

/** Begins an edition: from a template, or from an edition there is. */
public final class NewEditionWizard extends Wizard implements INewWizard {
    private static final Path USUAL = Path.of(System.getProperty("user.home"), "xTER editions");

    private static final String VENDOR = "vendor";

    private IWorkbench workbench;
    private TemplatePage templates;
    private IdentityPage identity;
    private Path home = USUAL;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setWindowTitle(Messages.windowTitle);
        setNeedsProgressMonitor(true);
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (selected != null && selected.getType() == IResource.FOLDER && selected.getLocation() != null) {
            home = selected.getLocation().toPath();
        }
    }

    @Override
    public void addPages() {
        templates = new TemplatePage();
        String vendor = remembered().get(VENDOR);
        identity = new IdentityPage(home, vendor == null ? "" : vendor);
        addPage(templates);
        addPage(identity);
    }

    @Override
    public boolean performFinish() {
        Beginning beginning = templates.chosen();
        Path folder = identity.folder();
        NewIdentity named = identity.identity();
        Path[] made = new Path[1];
        try {
            getContainer().run(true, true, monitor -> {
                monitor.beginTask(NLS.bind(Messages.creating, named.name()), -1);
                try {
                    made[0] = beginning.create(folder, named, monitor::isCanceled);
                } catch (IOException | ProblemException e) {
                    throw new InvocationTargetException(e);
                } catch (CancelledException e) {
                    throw new InterruptedException();
                }
            });
        } catch (InterruptedException e) {
            return false;
        } catch (InvocationTargetException e) {
            identity.setErrorMessage(words(e.getCause()));
            return false;
        }
        remembered().put(VENDOR, named.vendor());
        Places.open(workbench.getActiveWorkbenchWindow(), List.of(made[0].getParent(), made[0]));
        return true;
    }

    private static IDialogSettings remembered() {
        return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(NewEditionWizard.class))
                .getDialogSettings();
    }

    private static String words(Throwable fault) {
        return switch (fault) {
            case ProblemException e -> sentence(e.problems().get(0));
            case IOException e -> sentence(IoFault.problem(e));
            case RuntimeException e -> throw e;
            default -> throw new IllegalStateException(fault);
        };
    }

    private static String sentence(Problem problem) {
        String place = problem.place().toString();
        return (place.isEmpty() ? "" : place + ": ") + Sentences.of(problem);
    }
}

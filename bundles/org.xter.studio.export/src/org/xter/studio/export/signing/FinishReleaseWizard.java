package org.xter.studio.export.signing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.xter.document.trust.SigningWork;
import org.xter.studio.ui.settings.StudioSettings;
import org.xter.studio.ui.wizard.WorkWizard;

/** Puts what was signed on another machine into the images that wait for it. */
public final class FinishReleaseWizard extends WorkWizard implements IExportWizard {
    private final FoldersPage folders =
            new FoldersPage(Messages.finishTitle, Messages.finishAbout, Messages.keyringNote);

    /** Made by the platform. */
    public FinishReleaseWizard() {
        super(Messages.finishTitle);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        SigningFolders.chosen(selection).ifPresent(folders::suggest);
    }

    @Override
    public void addPages() {
        addPage(folders);
    }

    @Override
    public boolean performFinish() {
        SigningWork work = folders.work();
        Path store = StudioSettings.store();
        AtomicReference<List<Path>> images = new AtomicReference<>();
        boolean done = run(
                Messages.finishing,
                folders,
                (progress, cancellation) -> images.set(work.finish(store, progress, cancellation)));
        if (done) {
            String names = images.get().stream().map(Path::toString).collect(Collectors.joining("\n"));
            MessageDialog.openInformation(getShell(), Messages.finishTitle, NLS.bind(Messages.finishDone, names));
        }
        return done;
    }
}

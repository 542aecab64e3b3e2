package org.xter.studio.export.signing;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.xter.document.trust.SigningWork;
import org.xter.studio.ui.wizard.WorkWizard;

/** Signs what another machine prepared, after showing it. */
public final class SignReleaseWizard extends WorkWizard implements IExportWizard {
    private final FoldersPage folders = new FoldersPage(Messages.applyTitle, Messages.applyAbout, "");
    private final RequestPage request = new RequestPage(folders::work);

    /** Made by the platform. */
    public SignReleaseWizard() {
        super(Messages.applyTitle);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        SigningFolders.chosen(selection).ifPresent(folders::suggest);
    }

    @Override
    public void addPages() {
        addPage(folders);
        addPage(request);
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == request && request.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        SigningWork work = folders.work();
        AtomicReference<Path> signed = new AtomicReference<>();
        boolean done = run(
                Messages.signing,
                request.passphrase(),
                request,
                passphrase -> signed.set(work.sign(passphrase, () -> false)));
        if (done) {
            MessageDialog.openInformation(getShell(), Messages.applyTitle, NLS.bind(Messages.applyDone, signed.get()));
        }
        return done;
    }
}

package org.xter.studio.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.xter.document.EditionDocument;
import org.xter.document.EditionSnapshot;
import org.xter.document.trust.KeyringWork;
import org.xter.engine.ExportRequest;
import org.xter.studio.ui.EditionShare;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.wizard.WorkWizard;

/**
 * Exports an edition: what and where to, a look at what that means, the export itself with its result. The wizard may be
 * closed while it exports; the Build view goes on showing it.
 */
public final class ExportWizard extends WorkWizard implements IExportWizard {
    private static final ILog LOG = ILog.of(ExportWizard.class);

    private IWorkbenchWindow window;
    private EditionShare share;
    private ChoicePage choice;
    private SigningPage signing;
    private ReviewPage review;
    private ResultPage result;
    private ExportJob job;

    /** Made by the platform, or by the command. */
    public ExportWizard() {
        super(Messages.wizardTitle);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        window = workbench.getActiveWorkbenchWindow();
        Exports.chosen(window, selection).ifPresent(found -> share = found);
    }

    /** Whether there is an edition to be exported. */
    boolean hasEdition() {
        return share != null;
    }

    EditionDocument document() {
        return share.document();
    }

    IWorkbenchWindow window() {
        return window;
    }

    @Override
    public void addPages() {
        if (share == null) {
            addPage(new NothingPage());
            return;
        }
        choice = new ChoicePage(this);
        signing = new SigningPage(this);
        review = new ReviewPage(this);
        result = new ResultPage(this);
        addPage(choice);
        addPage(signing);
        addPage(review);
        addPage(result);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == choice ? signing : page == signing ? review : null;
    }

    /** What would be exported now. */
    EditionSnapshot snapshot() {
        return document().snapshot();
    }

    /** Where it goes. */
    Path output() {
        return choice.output();
    }

    /** The folder of the keyring that signs; nothing for an unsigned development image. */
    Optional<Path> keyring() {
        return signing.keyring();
    }

    /** Whether the export is to be signed on another machine. */
    boolean isSignedElsewhere() {
        return signing.isElsewhere();
    }

    ExportJob job() {
        return job;
    }

    @Override
    public boolean canFinish() {
        return share != null
                && job == null
                && choice.isPageComplete()
                && signing.isPageComplete()
                && review.isPageComplete();
    }

    /**
     * Begins the export and stays to show it; a wizard whose export is under way or done is closed. Keys are opened before
     * anything else is done: what cannot sign is told while the wizard can still be answered, with all that was typed.
     */
    @Override
    public boolean performFinish() {
        if (job != null) {
            return true;
        }
        EditionSnapshot snapshot = snapshot();
        ExportRequest request = choice.request();
        if (signing.isUnsigned()) {
            begin(snapshot, request);
            return false;
        }
        KeyringWork keyring =
                new KeyringWork(signing.keyring().orElseThrow(), Studio.get().clock());
        AtomicReference<ExportRequest> whole = new AtomicReference<>();
        boolean elsewhere = signing.isElsewhere();
        if (run(Messages.openingKeys, signing.passphrase(), signing, passphrase -> {
            UUID product = snapshot.spec().identity().product();
            whole.set(elsewhere ? keyring.prepare(request, product) : keyring.sign(request, product, passphrase));
        })) {
            begin(snapshot, whole.get());
        } else {
            getContainer().showPage(signing);
        }
        return false;
    }

    private void begin(EditionSnapshot snapshot, ExportRequest request) {
        choice.remember();
        choice.takePassphrases();
        signing.forget();
        job = new ExportJob(snapshot, request, ended -> result.ended());
        // Told also of a job that was cancelled before it began.
        job.addJobChangeListener(IJobChangeListener.onDone(event -> choice.dropPassphrases()));
        showBuildView();
        getContainer().showPage(result);
        result.begun();
        job.schedule();
    }

    /** Goes back to the beginning after an export that did not succeed. */
    void again() {
        job = null;
        result.reset();
        getContainer().showPage(choice);
    }

    private void showBuildView() {
        try {
            if (window != null && window.getActivePage() != null) {
                window.getActivePage().showView("org.xter.studio.ui.build");
            }
        } catch (PartInitException e) {
            LOG.log(e.getStatus());
        }
    }

    @Override
    public void dispose() {
        super.dispose();
        if (share != null) {
            share.close();
        }
    }

    /** The wizard's name of an edition. */
    String name() {
        return NLS.bind(Messages.wizardOf, document().file().getFileName());
    }
}

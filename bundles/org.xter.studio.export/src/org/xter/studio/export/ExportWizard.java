package org.xter.studio.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.xter.document.EditionDocument;
import org.xter.document.EditionSnapshot;
import org.xter.document.trust.KeyringWork;
import org.xter.engine.ExportRequest;
import org.xter.report.ProblemException;
import org.xter.studio.ui.EditionShare;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.problem.Sentences;
import org.xter.studio.ui.problem.Statuses;

/**
 * Exports an edition: what and where to, a look at what that means, the export itself with its result. The wizard may be
 * closed while it exports; the Build view goes on showing it.
 */
public final class ExportWizard extends Wizard implements IExportWizard {
    private static final ILog LOG = ILog.of(ExportWizard.class);

    private IWorkbenchWindow window;
    private EditionShare share;
    private ChoicePage choice;
    private SigningPage signing;
    private ReviewPage review;
    private ResultPage result;
    private ExportJob job;
    private boolean opening;

    /** Made by the platform, or by the command. */
    public ExportWizard() {
        setWindowTitle(Messages.wizardTitle);
        setHelpAvailable(false);
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

    ExportJob job() {
        return job;
    }

    @Override
    public boolean canFinish() {
        return share != null
                && job == null
                && !opening
                && choice.isPageComplete()
                && signing.isPageComplete()
                && review.isPageComplete();
    }

    /** Begins the export and stays to show it; a wizard whose export is under way or done is closed. */
    @Override
    public boolean performFinish() {
        if (job != null) {
            return true;
        }
        ExportRequest request = choice.request();
        EditionSnapshot snapshot = snapshot();
        if (signing.isUnsigned()) {
            begin(snapshot, request);
        } else {
            sign(snapshot, request, signing.keyring().orElseThrow(), signing.passphrase());
        }
        return false;
    }

    /** Opens the keys before anything else is done: what cannot sign is told while the wizard can still be answered. */
    private void sign(EditionSnapshot snapshot, ExportRequest request, Path keyring, char[] passphrase) {
        opening(true);
        Studio.get().background().execute(() -> {
            try {
                ExportRequest whole = new KeyringWork(keyring, Studio.get().clock())
                        .sign(request, snapshot.spec().identity().product(), passphrase);
                later(() -> {
                    signing.forget();
                    begin(snapshot, whole);
                });
            } catch (ProblemException e) {
                later(() -> refuse(Sentences.of(e.problems().get(0))));
            } catch (IOException e) {
                later(() -> refuse(Statuses.message(e)));
            } finally {
                Arrays.fill(passphrase, '\0');
            }
        });
    }

    private void later(Runnable work) {
        Studio.get().owner().execute(() -> {
            if (signing.getControl() != null && !signing.getControl().isDisposed()) {
                opening(false);
                work.run();
            }
        });
    }

    private void opening(boolean now) {
        opening = now;
        signing.setMessage(now ? Messages.openingKeys : Messages.signingDescription);
        getContainer().updateButtons();
    }

    private void refuse(String sentence) {
        getContainer().showPage(signing);
        signing.refuse(sentence);
    }

    private void begin(EditionSnapshot snapshot, ExportRequest request) {
        choice.remember();
        job = new ExportJob(snapshot, request, ended -> result.ended());
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

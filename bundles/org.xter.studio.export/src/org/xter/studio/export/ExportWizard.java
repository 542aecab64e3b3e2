package org.xter.studio.export;

import java.nio.file.Path;
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
import org.xter.engine.ExportRequest;
import org.xter.studio.ui.EditionShare;

/**
 * Exports an edition: what and where to, a look at what that means, the export itself with its result. The wizard may be
 * closed while it exports; the Build view goes on showing it.
 */
public final class ExportWizard extends Wizard implements IExportWizard {
    private static final ILog LOG = ILog.of(ExportWizard.class);

    private IWorkbenchWindow window;
    private EditionShare share;
    private ChoicePage choice;
    private ReviewPage review;
    private ResultPage result;
    private ExportJob job;

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
        review = new ReviewPage(this);
        result = new ResultPage(this);
        addPage(choice);
        addPage(review);
        addPage(result);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == choice ? review : null;
    }

    /** What would be exported now. */
    EditionSnapshot snapshot() {
        return document().snapshot();
    }

    /** Where it goes. */
    Path output() {
        return choice.output();
    }

    ExportJob job() {
        return job;
    }

    @Override
    public boolean canFinish() {
        return share != null && job == null && choice.isPageComplete() && review.isPageComplete();
    }

    /** Begins the export and stays to show it; a wizard whose export is under way or done is closed. */
    @Override
    public boolean performFinish() {
        if (job != null) {
            return true;
        }
        choice.remember();
        ExportRequest request = choice.request();
        job = new ExportJob(snapshot(), request, ended -> result.ended());
        showBuildView();
        getContainer().showPage(result);
        result.begun();
        job.schedule();
        return false;
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

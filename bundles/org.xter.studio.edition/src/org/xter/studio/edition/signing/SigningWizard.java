package org.xter.studio.edition.signing;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.xter.document.trust.SigningWork;
import org.xter.engine.signing.SigningFolder;
import org.xter.studio.ui.wizard.WorkWizard;

/** One of the two halves of signing on another machine: asks for signing folder and keyring, works, and says what it made. */
public abstract class SigningWizard extends WorkWizard implements IExportWizard {
    private final FoldersPage folders;

    /**
     * A wizard.
     *
     * @param about what it does, a sentence
     * @param note what the keyring is needed for; empty when that is said elsewhere
     */
    SigningWizard(String title, String about, String note) {
        super(title);
        folders = new FoldersPage(title, about, note);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        suggest(chosen(Adapters.adapt(selection.getFirstElement(), IResource.class)), Optional.empty());
    }

    /** The signing folder that is selected in the navigator, or the one of the selected file. */
    private static Optional<Path> chosen(IResource resource) {
        for (IResource each = resource; each != null; each = each.getParent()) {
            if (each.getLocation() != null && SigningFolder.isNamedSo(each.getName())) {
                return Optional.of(each.getLocation().toPath());
            }
        }
        return Optional.empty();
    }

    /** What stands in the fields at first. */
    public final void suggest(Optional<Path> request, Optional<Path> keyring) {
        folders.suggest(request, keyring);
    }

    @Override
    public void addPages() {
        addPage(folders);
    }

    /** The page that asks for the folders. */
    final FoldersPage folders() {
        return folders;
    }

    /** What can be done with the folders that were named; their page is complete. */
    final SigningWork work() {
        return folders.work();
    }

    /**
     * Says what was made, once it is done.
     *
     * @param done whether it is
     * @param words with a place for what was made
     * @return whether it is
     */
    final boolean told(boolean done, String words, String made) {
        if (done) {
            MessageDialog.openInformation(getShell(), getWindowTitle(), NLS.bind(words, made));
        }
        return done;
    }
}

package org.xter.studio.edition.trust;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.xter.document.trust.KeyringWork;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.wizard.WorkWizard;

/** Makes a vendor keyring: for whom, where, which passphrase, and what keys that gives. */
public final class NewKeyringWizard extends WorkWizard implements INewWizard {
    private final KeyringPage page = new KeyringPage();
    private Path made;

    /** Made by the platform, or by the page of trust. */
    public NewKeyringWizard() {
        super(Messages.newTitle);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IResource chosen = Adapters.adapt(selection.getFirstElement(), IResource.class);
        Path home = chosen == null || chosen.getLocation() == null
                ? Path.of(System.getProperty("user.home"))
                : chosen.getType() == IResource.FILE
                        ? chosen.getLocation().toPath().getParent()
                        : chosen.getLocation().toPath();
        suggest(home.resolve("keys"), "", "");
    }

    /** What stands in the fields at first; empty texts for what nobody knows. */
    void suggest(Path folder, String vendor, String product) {
        page.suggest(folder, vendor, product);
    }

    @Override
    public void addPages() {
        addPage(page);
        addPage(new KindsPage());
    }

    /** The folder of the keyring that was made; nothing before. */
    Optional<Path> made() {
        return Optional.ofNullable(made);
    }

    @Override
    public boolean canFinish() {
        return page.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        Path folder = page.folder();
        String vendor = page.vendor();
        Optional<UUID> product = page.product();
        KeyringWork work = new KeyringWork(folder, Studio.get().clock());
        if (!run(Messages.making, page.passphrase(), page, chars -> work.create(vendor, product, chars))) {
            return false;
        }
        made = folder;
        return true;
    }
}

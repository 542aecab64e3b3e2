package org.xter.studio.edition.signing;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.xter.document.trust.SigningWork;

/** Signs what another machine prepared, after showing it. */
public final class SignReleaseWizard extends SigningWizard {
    private final RequestPage request = new RequestPage(this::work);

    /** Made by the platform, or by the page of trust. */
    public SignReleaseWizard() {
        super(Messages.applyTitle, Messages.applyAbout, "");
    }

    @Override
    public void addPages() {
        super.addPages();
        addPage(request);
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == request && request.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        SigningWork work = work();
        AtomicReference<Path> signed = new AtomicReference<>();
        boolean done = run(
                Messages.signing,
                request.passphrase(),
                request,
                passphrase -> signed.set(work.sign(passphrase, () -> false)));
        return told(done, Messages.applyDone, String.valueOf(signed.get()));
    }
}

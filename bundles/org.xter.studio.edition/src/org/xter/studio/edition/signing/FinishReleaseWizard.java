package org.xter.studio.edition.signing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.xter.document.trust.SigningWork;
import org.xter.studio.ui.settings.StudioSettings;

/** Puts what was signed on another machine into the images that wait for it. */
public final class FinishReleaseWizard extends SigningWizard {
    /** Made by the platform, or by the page of trust. */
    public FinishReleaseWizard() {
        super(Messages.finishTitle, Messages.finishAbout, Messages.keyringNote);
    }

    @Override
    public boolean performFinish() {
        SigningWork work = work();
        Path store = StudioSettings.store();
        AtomicReference<List<Path>> images = new AtomicReference<>(List.of());
        boolean done = run(
                Messages.finishing,
                folders(),
                (progress, cancellation) -> images.set(work.finish(store, progress, cancellation)));
        return told(
                done,
                Messages.finishDone,
                images.get().stream().map(Path::toString).collect(Collectors.joining("\n")));
    }
}

package org.xter.studio.edition.diagram;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Diagrams;
import org.xter.diagram.ElementFindings;
import org.xter.diagram.Focus;
import org.xter.diagram.Page;
import org.xter.diagram.layout.LayoutFile;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.trust.EditionKeyring;
import org.xter.diagram.trust.TrustLedger;
import org.xter.document.EditionSnapshot;
import org.xter.document.findings.DocumentFinding;
import org.xter.engine.closure.Closure;
import org.xter.model.text.EditionFile;
import org.xter.report.Cancellation;
import org.xter.studio.ui.Studio;

/** Makes the scene of a page from what the document is at a moment. */
final class SceneJob extends LatestJob<SceneJob.Moment, SceneJob.Made> {
    private final Page page;
    private final Consumer<Made> shown;

    /** What a scene is made of. */
    record Moment(
            EditionSnapshot snapshot,
            List<DocumentFinding> findings,
            Optional<Closure> closure,
            Optional<Focus> focus) {}

    /** A scene, with what was read of the layout file, and with the keys when the page is about them. */
    record Made(Scene scene, LayoutFile.Read layout, Optional<TrustLedger> keys) {}

    /**
     * Makes nothing yet.
     *
     * @param owner runs work on the UI thread
     * @param shown gets what was made there
     */
    SceneJob(Page page, Executor owner, Consumer<Made> shown) {
        super("Scene of " + page.key(), owner);
        this.page = page;
        this.shown = shown;
    }

    @Override
    protected Made made(Moment moment, Cancellation cancellation) {
        EditionFile file = moment.snapshot().read();
        DiagramInput input = DiagramInput.of(file.edition())
                .with(ElementFindings.of(file, moment.findings()))
                .about(moment.focus())
                .in(language());
        if (moment.closure().isPresent()) {
            input = input.with(moment.closure().get());
        }
        Optional<TrustLedger> keys = Optional.empty();
        if (page instanceof Page.Trust) {
            input = input.with(EditionKeyring.of(file, Studio.get().clock()));
            keys = Optional.of(TrustLedger.of(input.keyring(), input.edition(), input.words()));
        }
        LayoutFile.Read layout = LayoutFile.read(moment.snapshot().file());
        return new Made(Diagrams.scene(page, input, layout.layout(), cancellation), layout, keys);
    }

    @Override
    protected void show(Made made) {
        shown.accept(made);
    }
}

package org.xter.studio.edition.diagram;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Diagrams;
import org.xter.diagram.ElementFindings;
import org.xter.diagram.Focus;
import org.xter.diagram.Page;
import org.xter.diagram.layout.LayoutFile;
import org.xter.diagram.scene.Scene;
import org.xter.document.EditionSnapshot;
import org.xter.document.findings.DocumentFinding;
import org.xter.engine.closure.Closure;
import org.xter.model.text.EditionFile;
import org.xter.report.Cancellation;

/** Makes the scene of a page from what the document is at a moment. */
final class SceneJob extends LatestJob<SceneJob.Moment, SceneJob.Made> {
    private final Page page;
    private final BiConsumer<Scene, LayoutFile.Read> shown;

    /** What a scene is made of. */
    record Moment(
            EditionSnapshot snapshot,
            List<DocumentFinding> findings,
            Optional<Closure> closure,
            Optional<Focus> focus) {}

    /** A scene, with what was read of the layout file. */
    record Made(Scene scene, LayoutFile.Read layout) {}

    /**
     * Makes nothing yet.
     *
     * @param owner runs work on the UI thread
     * @param shown gets the scene there, with what was read of the layout file
     */
    SceneJob(Page page, Executor owner, BiConsumer<Scene, LayoutFile.Read> shown) {
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
        LayoutFile.Read layout = LayoutFile.read(moment.snapshot().file());
        return new Made(Diagrams.scene(page, input, layout.layout(), cancellation), layout);
    }

    @Override
    protected void show(Made made) {
        shown.accept(made.scene(), made.layout());
    }
}

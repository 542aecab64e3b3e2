package org.xter.studio.edition.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Diagrams;
import org.xter.diagram.ElementFindings;
import org.xter.diagram.Focus;
import org.xter.diagram.Page;
import org.xter.diagram.layout.LayoutFile;
import org.xter.diagram.packages.PackageRelations;
import org.xter.diagram.scene.Scene;
import org.xter.document.EditionSnapshot;
import org.xter.document.findings.DocumentFinding;
import org.xter.engine.closure.Closure;
import org.xter.model.text.EditionFile;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;

/**
 * Makes the scene of a page from what the document is at a moment. Only what was asked for last is made: asking again while
 * it is being made begins anew.
 */
final class SceneJob extends Job {
    private final Page page;
    private final Executor owner;
    private final BiConsumer<Scene, LayoutFile.Read> shown;
    private volatile Moment wanted;
    private Moment done;

    /** What a scene is made of. */
    record Moment(
            EditionSnapshot snapshot,
            List<DocumentFinding> findings,
            Optional<Closure> closure,
            Optional<Focus> focus) {}

    /**
     * Makes nothing yet.
     *
     * @param owner runs work on the UI thread
     * @param shown gets the scene there, with what was read of the layout file
     */
    SceneJob(Page page, Executor owner, BiConsumer<Scene, LayoutFile.Read> shown) {
        super("Scene of " + page.key());
        this.page = page;
        this.owner = owner;
        this.shown = shown;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    /** Asks for the scene of a moment. */
    void make(Moment moment) {
        wanted = moment;
        cancel();
        schedule();
    }

    /** Whether what was asked for last was shown; on the UI thread. */
    boolean isDone() {
        return wanted != null && wanted == done;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Moment moment = wanted;
        Cancellation outdated = () -> monitor.isCanceled() || wanted != moment;
        try {
            EditionFile file = moment.snapshot().read();
            DiagramInput input = DiagramInput.of(file.edition())
                    .with(ElementFindings.of(file, moment.findings()))
                    .about(moment.focus())
                    .in(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
            if (moment.closure().isPresent()) {
                Closure closure = moment.closure().get();
                input = input.with(closure, PackageRelations.of(closure));
            }
            LayoutFile.Read layout = LayoutFile.read(moment.snapshot().file());
            Scene scene = Diagrams.scene(page, input, layout.layout(), outdated);
            owner.execute(() -> {
                if (wanted == moment) {
                    done = moment;
                    shown.accept(scene, layout);
                }
            });
            return Status.OK_STATUS;
        } catch (CancelledException e) {
            return Status.CANCEL_STATUS;
        }
    }
}

package org.xter.studio.edition.packages;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.xter.debian.search.PackageCatalog;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Diagrams;
import org.xter.diagram.Page;
import org.xter.diagram.layout.LayoutFile;
import org.xter.diagram.packages.PackageRelations;
import org.xter.diagram.scene.Scene;
import org.xter.document.EditionSnapshot;
import org.xter.engine.closure.Closure;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.ProblemException;

/** Makes graphs of packages in the background. What was asked for last is made; asking again begins anew. */
final class GraphJob extends Job {
    private final Executor owner;
    private final Consumer<Scene> shown;
    private volatile Moment wanted;
    private Known known;

    /**
     * What a graph is made of.
     *
     * @param page around which package, and what is expanded
     * @param closure the packages of the edition; nothing when they are not known
     * @param catalog what packages need of each other; nothing when the lists are not here
     */
    record Moment(
            Page.Packages page,
            EditionSnapshot snapshot,
            Optional<Closure> closure,
            Optional<PackageCatalog> catalog) {}

    /** Relations are read once for a closure: that takes longer than a layout. */
    private record Known(Closure closure, Optional<PackageCatalog> catalog, PackageRelations relations) {}

    /**
     * Makes nothing yet.
     *
     * @param owner runs work on the UI thread
     * @param shown gets the scene there
     */
    GraphJob(Executor owner, Consumer<Scene> shown) {
        super("Graph of packages");
        this.owner = owner;
        this.shown = shown;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    /** Asks for the graph of a moment. */
    void make(Moment moment) {
        wanted = moment;
        cancel();
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Moment moment = wanted;
        Cancellation outdated = () -> monitor.isCanceled() || wanted != moment;
        try {
            DiagramInput input = DiagramInput.of(moment.snapshot().read().edition())
                    .in(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
            if (moment.closure().isPresent()) {
                input = input.with(moment.closure().get(), relations(moment, outdated));
            }
            Scene scene = Diagrams.scene(
                    moment.page(),
                    input,
                    LayoutFile.read(moment.snapshot().file()).layout(),
                    outdated);
            owner.execute(() -> {
                if (wanted == moment) {
                    shown.accept(scene);
                }
            });
            return Status.OK_STATUS;
        } catch (CancelledException e) {
            return Status.CANCEL_STATUS;
        }
    }

    private PackageRelations relations(Moment moment, Cancellation cancellation) {
        Closure closure = moment.closure().orElseThrow();
        if (known == null || known.closure() != closure || !known.catalog().equals(moment.catalog())) {
            known = new Known(closure, moment.catalog(), read(closure, moment.catalog(), cancellation));
        }
        return known.relations();
    }

    /** Damaged lists leave what the lock says. */
    private static PackageRelations read(Closure closure, Optional<PackageCatalog> catalog, Cancellation cancellation) {
        try {
            return catalog.isPresent()
                    ? PackageRelations.of(closure, catalog.get(), cancellation)
                    : PackageRelations.of(closure);
        } catch (ProblemException e) {
            return PackageRelations.of(closure);
        }
    }
}

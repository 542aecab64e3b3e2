package org.xter.studio.edition.packages;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
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
import org.xter.report.ProblemException;
import org.xter.studio.edition.diagram.LatestJob;

/** Makes graphs of packages in the background. */
final class GraphJob extends LatestJob<GraphJob.Moment, Scene> {
    private final Consumer<Scene> shown;
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
        super("Graph of packages", owner);
        this.shown = shown;
    }

    @Override
    protected Scene made(Moment moment, Cancellation cancellation) {
        DiagramInput input = DiagramInput.of(moment.snapshot().read().edition()).in(language());
        if (moment.closure().isPresent()) {
            input = input.with(moment.closure().get(), relations(moment, cancellation));
        }
        return Diagrams.scene(
                moment.page(), input, LayoutFile.read(moment.snapshot().file()).layout(), cancellation);
    }

    @Override
    protected void show(Scene scene) {
        shown.accept(scene);
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

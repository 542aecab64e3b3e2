package org.xter.studio.edition;

import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Diagrams;
import org.xter.diagram.Page;
import org.xter.diagram.layout.SavedLayout;
import org.xter.document.EditionDocument;
import org.xter.document.findings.FindingsRun;
import org.xter.document.findings.ResolvedFindings;
import org.xter.model.template.Template;
import org.xter.model.template.Templates;
import org.xter.model.text.EditionReader;
import org.xter.report.Cancellation;
import org.xter.studio.source.SourcePart;

/**
 * Loads in the background what the first edition of a session needs: the window would wait for some thousand classes
 * otherwise. Nothing depends on it. It also brings these classes into the archive the JVM keeps, in sessions that open no
 * edition.
 */
public final class Preparation {
    private static final ILog LOG = ILog.of(Preparation.class);
    /** In this time the first edition is usually opened; its pictures are asked for later. */
    private static final Duration FIRST_EDITION = Duration.ofSeconds(5);

    private static CompletableFuture<Void> begun;

    private Preparation() {}

    /** Begins, once; later calls give the same. May be called on any thread. */
    public static synchronized CompletableFuture<Void> begin() {
        if (begun == null) {
            begun = new CompletableFuture<>();
            Thread thread = new Thread(Preparation::run, "Preparing editions");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
        return begun;
    }

    private static void run() {
        attempt(Preparation::prepare);
        begun.complete(null);
        try {
            Thread.sleep(FIRST_EDITION);
            attempt(Preparation::draw);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("not all was loaded before it is needed", e);
        }
    }

    private static void prepare() {
        judge();
        List.of(EditionEditor.class, SourcePart.class, EditionDocument.class).forEach(Preparation::load);
        // What the start leaves behind is swept up now; the first edition would wait for it in the middle.
        System.gc();
        Display.getDefault().asyncExec(Rehearsal::beginUnlessOpen);
    }

    /**
     * Lays out the composition of each template. The first picture of a session would wait for the classes that do it, and for
     * their code to be compiled; editions do not.
     */
    private static void draw() {
        for (Template each : Templates.all()) {
            Diagrams.scene(
                    new Page.Composition(),
                    DiagramInput.of(EditionReader.parse(Path.of("prepared.edition"), each.text())
                            .edition()),
                    SavedLayout.NONE,
                    Cancellation.NEVER);
        }
    }

    /** Reads and judges a template. */
    private static void judge() {
        String template = Templates.all().get(0).text();
        new FindingsRun(Path.of("prepared.edition"), template, ResolvedFindings.NONE)
                .run(found -> {}, Cancellation.NEVER);
    }

    /** Loads and verifies all classes of a bundle, and those their methods name. Initializes none. */
    private static void load(Class<?> one) {
        Bundle bundle = FrameworkUtil.getBundle(one);
        Iterable<URL> files = Collections.list(Optional.ofNullable(bundle.findEntries("/org/xter", "*.class", true))
                .orElseGet(Collections::emptyEnumeration));
        for (URL file : files) {
            String path = file.getPath();
            String name = path.substring(path.indexOf("org/xter"), path.length() - ".class".length())
                    .replace('/', '.');
            try {
                if (!name.endsWith("package-info")) {
                    bundle.loadClass(name).getDeclaredMethods();
                }
            } catch (ClassNotFoundException | LinkageError e) {
                continue; // whoever needs it will hear why
            }
        }
    }
}

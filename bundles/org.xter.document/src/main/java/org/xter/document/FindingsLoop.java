package org.xter.document;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.xter.document.findings.DocumentFinding;
import org.xter.document.findings.FindingsRun;
import org.xter.report.CancelledException;
import org.xter.report.Problem;

/** Looks for findings in the background; a new wish ends the run for an old one. Used on the owner's thread. */
final class FindingsLoop {
    private final DocumentSettings settings;
    private final Consumer<List<DocumentFinding>> found;
    private final AtomicLong wanted = new AtomicLong();

    FindingsLoop(DocumentSettings settings, Consumer<List<DocumentFinding>> found) {
        this.settings = settings;
        this.found = found;
    }

    /** Looks through a text; in the background at once, or when the typing has come to rest. */
    void seek(Path file, String text, Executor when) {
        long mine = wanted.incrementAndGet();
        try {
            when.execute(() -> run(mine, new FindingsRun(file, text, settings.resolved())));
        } catch (RejectedExecutionException e) {
            // The program is ending; nobody looks at findings any more.
            wanted.incrementAndGet();
        }
    }

    private void run(long mine, FindingsRun run) {
        if (wanted.get() != mine) {
            return;
        }
        try {
            run.run(result -> deliver(mine, result), () -> wanted.get() != mine);
        } catch (CancelledException e) {
            return;
        } catch (RuntimeException | StackOverflowError e) {
            settings.owner().execute(() -> settings.troubles()
                    .report(
                            Problem.error(
                                    "document.findings-failed",
                                    "the edition could not be judged because of a fault in the program",
                                    "The error log has the details."),
                            e));
        }
    }

    private void deliver(long mine, List<DocumentFinding> result) {
        settings.owner().execute(() -> {
            if (wanted.get() == mine) {
                found.accept(result);
            }
        });
    }

    void stop() {
        wanted.incrementAndGet();
    }
}

package org.xter.studio.ui;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.core.runtime.ILog;
import org.xter.document.EditionOnDisk;

/**
 * An edition that is being opened: its file is read by a thread of its own while the window goes on, and becomes a document
 * when somebody asks for it. Used on the UI thread.
 */
public final class EditionOpening implements AutoCloseable {
    private static final ILog LOG = ILog.of(EditionOpening.class);

    private final Studio studio;
    private final Path file;
    private final CompletableFuture<EditionOnDisk> read = new CompletableFuture<>();
    private EditionShare share;
    private boolean closed;

    /** @param known whether the file is open already, so that nothing need be read */
    EditionOpening(Studio studio, Path file, boolean known) {
        this.studio = studio;
        this.file = file;
        if (known) {
            share = studio.open(file);
            read.complete(null);
            return;
        }
        // Not one of the studio's threads: those may be busy for seconds with lists of packages.
        Thread reader = new Thread(this::read, "Reading " + file.getFileName());
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try {
            read.complete(EditionOnDisk.read(file));
        } catch (RuntimeException | Error e) {
            read.completeExceptionally(e);
        }
    }

    /** Whether {@link #share()} answers without waiting. */
    public boolean isRead() {
        return share != null || read.isDone();
    }

    /** Runs work on the UI thread once the file is read; never at once, and not at all when the opening was closed. */
    public void whenRead(Runnable work) {
        read.whenComplete((done, failure) -> studio.owner().execute(() -> {
            if (!closed) {
                work.run();
            }
        }));
    }

    /** The share in the edition; waits until its file is read. It ends with this. */
    public EditionShare share() {
        if (share == null) {
            share = take();
        }
        return share;
    }

    private EditionShare take() {
        try {
            return studio.open(read.join());
        } catch (CompletionException e) {
            // A fault of the program; read here it shows the same in the way faults are shown.
            LOG.error("reading " + file + " in the background failed", e);
            return studio.open(file);
        }
    }

    /** Whether somebody asked for the share, and it is not over. */
    public boolean isShared() {
        return share != null && !closed;
    }

    /** Gives up the opening, or ends the share. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            if (share != null) {
                share.close();
            }
        }
    }
}

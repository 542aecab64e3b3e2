package org.xter.document.packages;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.xter.document.DocumentListener;
import org.xter.document.EditionDocument;
import org.xter.document.disk.FileStamp;

/**
 * Notices that another program, such as the command line, wrote or removed the lock beside an open edition, and has the
 * document tell it ({@link EditionDocument#besideWritten}). Looks at the file's time and size again and again, never on the
 * owner's thread; asking each time works on every file system, also where the system reports no changes. A lock that the
 * document wrote itself may be told once more. Belongs to the document's thread.
 */
public final class LockWatch implements AutoCloseable {
    private record Seen(Path lock, Optional<FileStamp> stamp) {}

    private final EditionDocument document;
    private final Executor owner;
    private final Executor background;
    private final Executor later;
    private final DocumentListener follower = new DocumentListener() {
        @Override
        public void fileChanged() {
            lock = KnownPackages.lockFile(document.file());
            look();
        }
    };
    private volatile Path lock;
    private volatile boolean closed;
    private Seen seen;

    /**
     * Begins to watch; what there is now is taken for known.
     *
     * @param owner runs work on the document's thread, later
     * @param background runs work on other threads
     * @param later runs work on other threads when it is time for the next look
     */
    public LockWatch(EditionDocument document, Executor owner, Executor background, Executor later) {
        this.document = document;
        this.owner = owner;
        this.background = background;
        this.later = later;
        this.lock = KnownPackages.lockFile(document.file());
        document.addListener(follower);
        look();
        lookAgain();
    }

    /** Looks in the background without waiting for the next time, as when somebody comes back to the window. */
    public void look() {
        run(background, this::compare);
    }

    private void lookAgain() {
        run(later, () -> {
            compare();
            lookAgain();
        });
    }

    private void run(Executor where, Runnable work) {
        if (closed) {
            return;
        }
        try {
            where.execute(work);
        } catch (RejectedExecutionException e) {
            // The program is ending; nobody looks at the lock any more.
            closed = true;
        }
    }

    private synchronized void compare() {
        if (closed) {
            return;
        }
        Seen now = new Seen(lock, FileStamp.of(lock));
        boolean written = seen != null && seen.lock().equals(now.lock()) && !seen.equals(now);
        seen = now;
        if (written) {
            owner.execute(() -> {
                if (!closed) {
                    document.besideWritten(now.lock());
                }
            });
        }
    }

    /** Ends watching. The document stays open. */
    @Override
    public void close() {
        closed = true;
        document.removeListener(follower);
    }
}

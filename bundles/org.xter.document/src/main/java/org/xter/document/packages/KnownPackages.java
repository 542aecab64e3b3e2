package org.xter.document.packages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockReader;
import org.xter.document.DocumentListener;
import org.xter.document.EditionDocument;
import org.xter.document.EditionSnapshot;
import org.xter.document.Troubles;
import org.xter.engine.closure.Closure;
import org.xter.engine.closure.LockProposal;
import org.xter.engine.closure.LockStatus;
import org.xter.engine.spec.Base;
import org.xter.engine.spec.EditionSpec;
import org.xter.model.EditionSpecs;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * What is known of the packages of an open edition: those it could have, those its lock gives it, and how the lock stands.
 * Follows the document in the background; nobody on the network is asked. Belongs to the document's thread.
 */
public final class KnownPackages implements AutoCloseable {
    private final EditionDocument document;
    private final Archives archives;
    private final Executor owner;
    private final NewestWork archiveWork;
    private final NewestWork lockWork;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Runnable archivesListener = this::archivesChanged;
    private final DocumentListener documentListener = new DocumentListener() {
        @Override
        public void modelChanged() {
            lookAtArchive();
            lookAtLock();
        }

        @Override
        public void besideChanged(Path file) {
            lookAtLock();
        }

        @Override
        public void fileChanged() {
            refresh();
        }
    };
    private ArchiveState archive = new ArchiveState.Looking();
    private LockState lock = LockState.UNKNOWN;
    private Optional<Base> base = Optional.empty();
    private boolean closed;

    /**
     * Begins to look.
     *
     * @param owner runs work on the document's thread, later
     * @param background runs work on other threads
     * @param troubles is told of faults
     */
    public KnownPackages(
            EditionDocument document, Archives archives, Executor owner, Executor background, Troubles troubles) {
        this.document = document;
        this.archives = archives;
        this.owner = owner;
        this.archiveWork = new NewestWork(owner, background, troubles);
        this.lockWork = new NewestWork(owner, background, troubles);
        document.addListener(documentListener);
        archives.addListener(archivesListener);
        refresh();
    }

    /** Looks at everything anew, as when somebody comes back to the window: files may have changed. */
    public void refresh() {
        base = Optional.empty();
        lookAtArchive();
        lookAtLock();
    }

    private void archivesChanged() {
        owner.execute(() -> {
            if (!closed) {
                base = Optional.empty();
                lookAtArchive();
            }
        });
    }

    private void lookAtArchive() {
        EditionSnapshot snapshot = document.snapshot();
        Optional<Base> looked = base;
        record Found(Optional<Base> base, ArchiveState archive) {}
        archiveWork.ask(
                cancellation -> {
                    Optional<Base> now = EditionSpecs.baseOf(snapshot.read());
                    ArchiveState state = now.isEmpty()
                            ? new ArchiveState.Unnamed()
                            : now.equals(looked) ? null : archives.known(now.get(), snapshot.file(), cancellation);
                    return new Found(now, state);
                },
                found -> {
                    base = found.base();
                    if (found.archive() != null) {
                        archive = found.archive();
                        changed();
                        // With the lists open, names that they do not have can be told.
                        document.refreshFindings();
                    }
                });
    }

    private void lookAtLock() {
        EditionSnapshot snapshot = document.snapshot();
        Optional<Closure> last = lock.closure();
        lockWork.ask(cancellation -> look(snapshot, last), found -> {
            lock = found;
            changed();
        });
    }

    private LockState look(EditionSnapshot snapshot, Optional<Closure> last) {
        Optional<Lock> read;
        try {
            read = readLock(lockFile(snapshot.file()));
        } catch (ProblemException e) {
            return new LockState(Optional.empty(), Optional.empty(), Optional.empty(), e.problems());
        }
        try {
            EditionSpec spec = snapshot.planned();
            LockStatus status = archives.packages().status(spec, read);
            return new LockState(read, Optional.of(status), read.map(each -> Closure.of(spec, each)), List.of());
        } catch (ProblemException e) {
            return new LockState(read, Optional.empty(), read.isPresent() ? last : Optional.empty(), List.of());
        } catch (IOException e) {
            Problem problem = Problem.error("packages.unreadable", String.valueOf(e.getMessage()), "");
            return new LockState(read, Optional.of(new LockStatus.Unknown(List.of(problem))), last, List.of());
        }
    }

    /**
     * The lock in a file.
     *
     * @return nothing when there is no file
     * @throws ProblemException when it cannot be read, is damaged or of a newer format
     */
    public static Optional<Lock> readLock(Path file) throws ProblemException {
        try {
            return Optional.of(LockReader.read(file.toString(), Files.readString(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.error(
                            "lock.unreadable",
                            Place.of(file.toString()),
                            "the lock file cannot be read: " + e.getMessage(),
                            "Mend the cause, or refresh the lock."),
                    e);
        }
    }

    /** The lock file of an edition's file, which lies beside it. */
    public static Path lockFile(Path edition) {
        String name = edition.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return edition.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".lock");
    }

    /** The packages the edition could have. */
    public ArchiveState archive() {
        return archive;
    }

    /** The distribution the edition names; nothing while it does not say or it is not known yet. */
    public Optional<Base> base() {
        return base;
    }

    /** The packages the edition has. */
    public LockState lock() {
        return lock;
    }

    /** The lists all editions share. */
    public Archives archives() {
        return archives;
    }

    /**
     * Takes a proposed lock: writes it beside the edition, as a step that can be undone.
     *
     * @param label what the step is called, in the user's language
     * @return whether it was written
     */
    public boolean take(LockProposal proposal, String label) {
        return document.writeBeside(label, lockFile(document.file()), proposal.text());
    }

    /** Tells of each change, on the document's thread. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Ends what {@link #addListener} began. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** Ends looking. The document stays open. */
    @Override
    public void close() {
        closed = true;
        archiveWork.stop();
        lockWork.stop();
        document.removeListener(documentListener);
        archives.removeListener(archivesListener);
        listeners.clear();
    }
}

package org.xter.studio.edition.packages;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.xter.debian.lock.Lock;
import org.xter.debian.search.PackageCatalog;
import org.xter.document.EditionDocument;
import org.xter.document.EditionSnapshot;
import org.xter.document.packages.AskedPackages;
import org.xter.document.packages.KnownPackages;
import org.xter.engine.LockUse;
import org.xter.engine.closure.LockProposal;
import org.xter.engine.spec.Base;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.ShownStep;
import org.xter.studio.ui.build.BuildRun;
import org.xter.studio.ui.build.EngineJob;

/**
 * What asks the network for a page: fetching lists and descriptions, working out another lock. One at a time; each shows in
 * the Build view and can be cancelled. On the UI thread.
 */
final class PackageJobs {
    private final EditionDocument document;
    private final KnownPackages known;
    private final Display display;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Work running;
    private List<Problem> failure = List.of();
    private Optional<Proposed> proposal = Optional.empty();

    /**
     * A lock somebody may take.
     *
     * @param lock the lock and what changes
     * @param wishes what it was worked out for
     */
    private record Proposed(LockProposal lock, String wishes) {}

    /** What is under way. */
    enum Task {
        FETCH,
        DESCRIBE,
        PROPOSE
    }

    PackageJobs(EditionDocument document, KnownPackages known, Display display) {
        this.document = document;
        this.known = known;
        this.display = display;
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** What is under way now. */
    Optional<Task> running() {
        return Optional.ofNullable(running).map(work -> work.task);
    }

    /** Why the last one failed; empty when it did not. */
    List<Problem> failure() {
        return failure;
    }

    /** The lock that may be taken. */
    Optional<LockProposal> proposal() {
        return proposal.map(Proposed::lock);
    }

    /** Whether the edition asks for something else than when the lock was worked out. */
    boolean isOutdated() {
        return proposal.isPresent() && !proposal.get().wishes().equals(wishes());
    }

    /** Forgets the proposal. */
    void discard() {
        proposal = Optional.empty();
        failure = List.of();
        changed();
    }

    /** Takes the proposal; it becomes a step of the document's history. */
    void take() {
        if (proposal.isPresent() && known.take(proposal.get().lock(), Messages.takeLabel)) {
            discard();
        }
    }

    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    void fetch() {
        Optional<Base> base = known.base();
        EditionSnapshot snapshot = document.snapshot();
        if (base.isPresent()) {
            start(new Work(Task.FETCH, Messages.fetchJob) {
                @Override
                protected void work(BuildRun shown, Cancellation cancellation) throws ProblemException, IOException {
                    known.archives().fetch(base.get(), snapshot.file(), shown, cancellation);
                }
            });
        }
    }

    void describe() {
        Optional<Base> base = known.base();
        Optional<PackageCatalog> catalog = known.archive().ready();
        EditionSnapshot snapshot = document.snapshot();
        if (base.isPresent() && catalog.isPresent()) {
            start(new Work(Task.DESCRIBE, Messages.fetchDescriptionsJob) {
                @Override
                protected void work(BuildRun shown, Cancellation cancellation) throws ProblemException, IOException {
                    known.archives().fetchDescriptions(base.get(), snapshot.file(), catalog.get(), shown, cancellation);
                }
            });
        }
    }

    void propose() {
        EditionSnapshot snapshot = document.snapshot();
        Optional<Lock> before = known.lock().lock();
        String wishes = wishes();
        String name = String.valueOf(snapshot.file().getFileName());
        start(new Work(Task.PROPOSE, NLS.bind(Messages.refreshJob, name)) {
            @Override
            protected void work(BuildRun shown, Cancellation cancellation) throws ProblemException, IOException {
                LockProposal found = known.archives()
                        .packages()
                        .propose(snapshot.planned(), before, LockUse.UPDATE, shown, cancellation);
                display.asyncExec(() -> proposal = Optional.of(new Proposed(found, wishes)));
            }
        });
    }

    /** All that decides which packages are chosen, apart from settings that rarely change beside them. */
    private String wishes() {
        return known.base() + "\n"
                + AskedPackages.of(document.edition()).groups().stream()
                        .map(each ->
                                each.place().kind() + each.place().packages().toString())
                        .collect(Collectors.joining("\n"));
    }

    private void start(Work work) {
        if (running == null) {
            failure = List.of();
            running = work;
            work.schedule();
            changed();
        }
    }

    private void ended(Work work, BuildRun shown) {
        if (display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            if (running == work) {
                running = null;
                if (known.archive().ready().isEmpty()) {
                    // Working out a lock brings the lists along.
                    known.refresh();
                }
                failure = shown.state() == ShownStep.State.FAILED ? shown.problems() : List.of();
                changed();
            }
        });
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    private abstract class Work extends EngineJob {
        private final Task task;

        Work(Task task, String name) {
            super(name);
            this.task = task;
        }

        @Override
        protected final void ended(BuildRun shown) {
            PackageJobs.this.ended(this, shown);
        }
    }
}

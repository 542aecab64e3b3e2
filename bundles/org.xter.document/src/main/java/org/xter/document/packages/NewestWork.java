package org.xter.document.packages;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.xter.document.Troubles;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.Problem;

/**
 * Answers the newest of several questions in the background, such as one for each key somebody types: work for an older one
 * is asked to stop, and its answer is dropped. Used on the owner's thread.
 */
public final class NewestWork {
    private final Executor owner;
    private final Executor background;
    private final Troubles troubles;
    private final AtomicLong wanted = new AtomicLong();

    /** Work that may be stopped. */
    public interface Work<T> {
        /**
         * The answer.
         *
         * @param cancellation requested as soon as there is a newer question
         */
        T answer(Cancellation cancellation);
    }

    /**
     * Nothing under way yet.
     *
     * @param owner runs what takes answers, on the owner's thread
     * @param background runs the work
     * @param troubles is told of faults
     */
    public NewestWork(Executor owner, Executor background, Troubles troubles) {
        this.owner = owner;
        this.background = background;
        this.troubles = troubles;
    }

    /** Asks a question instead of all before it; its answer is taken on the owner's thread, unless a newer one is asked. */
    public <T> void ask(Work<T> work, Consumer<T> then) {
        long mine = wanted.incrementAndGet();
        Cancellation stale = () -> wanted.get() != mine;
        try {
            background.execute(() -> answer(work, then, stale));
        } catch (RejectedExecutionException e) {
            // The program is ending; nobody waits for the answer any more.
            wanted.incrementAndGet();
        }
    }

    private <T> void answer(Work<T> work, Consumer<T> then, Cancellation stale) {
        if (stale.requested()) {
            return;
        }
        try {
            T answer = work.answer(stale);
            owner.execute(() -> {
                if (!stale.requested()) {
                    then.accept(answer);
                }
            });
        } catch (CancelledException e) {
            return;
        } catch (RuntimeException e) {
            owner.execute(() -> troubles.report(
                    Problem.error(
                            "packages.failed",
                            "this could not be looked up because of a fault in the program",
                            "The error log has the details."),
                    e));
        }
    }

    /** Drops the question under way, if there is one. */
    public void stop() {
        wanted.incrementAndGet();
    }
}

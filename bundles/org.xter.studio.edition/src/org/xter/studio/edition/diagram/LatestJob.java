package org.xter.studio.edition.diagram;

import java.util.Locale;
import java.util.concurrent.Executor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;

/**
 * Makes something of what was there at a moment, in the background. Only what was asked for last is made and shown: asking
 * again while it is being made begins anew.
 *
 * @param <M> what it is made of, immutable
 * @param <R> what is made
 */
public abstract class LatestJob<M, R> extends Job {
    private final Executor owner;
    private volatile M wanted;
    private M done;

    /**
     * Makes nothing yet.
     *
     * @param owner runs work on the UI thread
     */
    protected LatestJob(String name, Executor owner) {
        super(name);
        this.owner = owner;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    /** Asks for what is made of a moment. */
    public final void make(M moment) {
        wanted = moment;
        cancel();
        schedule();
    }

    /** Whether what was asked for last was shown; on the UI thread. */
    public final boolean isDone() {
        return wanted != null && wanted == done;
    }

    /** Makes it, on a thread of its own. */
    protected abstract R made(M moment, Cancellation cancellation);

    /** Shows it, on the UI thread. */
    protected abstract void show(R result);

    /** The language of the window. */
    protected static Locale language() {
        return Locale.forLanguageTag(Platform.getNL().replace('_', '-'));
    }

    @Override
    protected final IStatus run(IProgressMonitor monitor) {
        M moment = wanted;
        try {
            R result = made(moment, () -> monitor.isCanceled() || wanted != moment);
            owner.execute(() -> {
                if (wanted == moment) {
                    done = moment;
                    show(result);
                }
            });
            return Status.OK_STATUS;
        } catch (CancelledException e) {
            return Status.CANCEL_STATUS;
        }
    }
}

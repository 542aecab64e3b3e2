package org.xter.studio.ui.build;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.progress.IProgressConstants;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.ShownStep;
import org.xter.studio.ui.problem.Statuses;

/**
 * Engine work on a background thread. Its steps appear in the Build view and, in short, in the platform's progress; the
 * user may cancel it in either. What it works on must not change meanwhile: give it a snapshot.
 */
public abstract class EngineJob extends Job {
    private volatile BuildRun run;

    /** @param name what the user asked for, such as {@code Export router.edition} */
    protected EngineJob(String name) {
        super(name);
        setUser(false);
        setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
    }

    /**
     * The work; runs on the job's thread.
     *
     * @param shown the run in the Build view, which takes the steps and the result
     * @param cancellation the user's wish to stop
     * @throws ProblemException when the user has to act; shown in the Build view
     * @throws IOException when a file or the network failed
     */
    protected abstract void work(BuildRun shown, Cancellation cancellation) throws ProblemException, IOException;

    /** Called on the job's thread after the end, however it came; nothing by default. */
    protected void ended(BuildRun shown) {}

    /** The run in the Build view; null before the job has started. */
    public final BuildRun buildRun() {
        return run;
    }

    @Override
    protected final IStatus run(IProgressMonitor monitor) {
        BuildRun begun = BuildRuns.SESSION.begin(getName(), this::cancel);
        run = begun;
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            work(begun, monitor::isCanceled);
            begun.end(ShownStep.State.DONE, List.of());
            return Status.OK_STATUS;
        } catch (CancelledException e) {
            begun.end(ShownStep.State.CANCELLED, List.of());
            return Status.CANCEL_STATUS;
        } catch (ProblemException e) {
            begun.end(ShownStep.State.FAILED, e.problems());
            return Status.info(e.getMessage()); // told to the user above; an error would be a fault for the log
        } catch (IOException e) {
            if (monitor.isCanceled()) {
                begun.end(ShownStep.State.CANCELLED, List.of());
                return Status.CANCEL_STATUS;
            }
            Problem problem = Problem.error("studio.io", Statuses.message(e), "");
            begun.end(ShownStep.State.FAILED, List.of(problem));
            return Status.error(problem.message(), e);
        } catch (RuntimeException | Error e) {
            begun.end(ShownStep.State.FAILED, List.of(Problem.error("studio.fault", Statuses.message(e), "")));
            throw e;
        } finally {
            monitor.done();
            ended(begun);
        }
    }
}

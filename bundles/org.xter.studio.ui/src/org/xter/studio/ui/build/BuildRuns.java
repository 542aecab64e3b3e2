package org.xter.studio.ui.build;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xter.report.ShownStep;

/** The runs of this session, the newest first. Thread-safe. */
public final class BuildRuns {
    /** The one list the Build view shows. */
    public static final BuildRuns SESSION = new BuildRuns();

    private static final int KEPT = 20;

    private final List<BuildRun> runs = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    BuildRuns() {}

    /** Adds a run that begins now. */
    BuildRun begin(String name, Runnable cancel) {
        BuildRun run = new BuildRun(this, name, cancel);
        runs.add(0, run);
        while (runs.size() > KEPT && runs.get(runs.size() - 1).state() != ShownStep.State.RUNNING) {
            runs.remove(runs.size() - 1);
        }
        changed();
        return run;
    }

    /** All runs, the newest first. */
    public List<BuildRun> runs() {
        return runs;
    }

    /** Forgets the runs that have ended. */
    public void clear() {
        runs.removeIf(run -> run.state() != ShownStep.State.RUNNING);
        changed();
    }

    /** Tells of every change, on whatever thread it happens; keep it short. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Ends what {@link #addListener} began. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    void changed() {
        listeners.forEach(Runnable::run);
    }
}

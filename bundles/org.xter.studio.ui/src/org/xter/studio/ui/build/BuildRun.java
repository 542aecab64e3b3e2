package org.xter.studio.ui.build;

import java.util.List;
import org.xter.report.Problem;
import org.xter.report.Progress;
import org.xter.report.ProgressTree;
import org.xter.report.ShownStep;

/** One piece of engine work the user asked for, such as an export: its steps, how it ended, its problems. Thread-safe. */
public final class BuildRun implements Progress {
    private final BuildRuns runs;
    private final String name;
    private final Runnable cancel;
    private final long begun = System.nanoTime();
    private final ProgressTree tree = new ProgressTree();
    private ShownStep.State state = ShownStep.State.RUNNING;
    private List<Problem> problems = List.of();
    private String result = "";
    private boolean cancelled;
    private long ended;

    BuildRun(BuildRuns runs, String name, Runnable cancel) {
        this.runs = runs;
        this.name = name;
        this.cancel = cancel;
    }

    @Override
    public Step begin(String stepName) {
        return tree.begin(stepName);
    }

    @Override
    public void expect(List<String> names) {
        tree.expect(names);
    }

    /** What the user asked for, such as {@code Export router.edition}. */
    public String name() {
        return name;
    }

    /** The first level of its steps as they stand now, those that wait at the end. */
    public List<ShownStep> steps() {
        return tree.steps();
    }

    /** How it stands now. */
    public synchronized ShownStep.State state() {
        return state;
    }

    /** Why it failed; empty unless it did. */
    public synchronized List<Problem> problems() {
        return problems;
    }

    /** What it made, one short phrase; empty until it says so. */
    public synchronized String result() {
        return result;
    }

    /** Says what it made. */
    public void result(String text) {
        synchronized (this) {
            result = text;
        }
        changed();
    }

    /** Its time until now or until its end, in nanoseconds. */
    public synchronized long nanos() {
        return (ended == 0 ? System.nanoTime() : ended) - begun;
    }

    /** Asks the work to stop; it does so within a second. */
    public void cancel() {
        synchronized (this) {
            if (state != ShownStep.State.RUNNING) {
                return;
            }
            cancelled = true;
        }
        cancel.run();
    }

    /** Whether somebody asked it to stop. */
    public synchronized boolean cancelled() {
        return cancelled;
    }

    void end(ShownStep.State how, List<Problem> why) {
        synchronized (this) {
            state = how;
            problems = List.copyOf(why);
            ended = System.nanoTime();
        }
        changed();
    }

    void changed() {
        runs.changed();
    }
}

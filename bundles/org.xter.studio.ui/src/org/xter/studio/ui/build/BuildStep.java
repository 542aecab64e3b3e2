package org.xter.studio.ui.build;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xter.report.Progress;

/**
 * One step of engine work, as it is told through {@link Progress}. Thread-safe: written by the threads of the work,
 * read by the view at any time.
 */
public final class BuildStep implements Progress.Step {
    /** How a step stands. */
    public enum State {
        /** Under way. */
        RUNNING,
        /** Done by working. */
        DONE,
        /** Its result was in the store. */
        CACHED,
        /** Ended by a fault or a problem. */
        FAILED,
        /** Ended because the user asked for it. */
        CANCELLED
    }

    private final BuildRun run;
    private final BuildStep parent;
    private final String name;
    private final long begun = System.nanoTime();
    private final List<BuildStep> children = new CopyOnWriteArrayList<>();
    private long ended;
    private long total;
    private long done;
    private Unit unit = Unit.ITEMS;
    private String detail = "";
    private State state = State.RUNNING;

    BuildStep(BuildRun run, BuildStep parent, String name) {
        this.run = run;
        this.parent = parent;
        this.name = name;
    }

    @Override
    public BuildStep begin(String childName) {
        BuildStep child = new BuildStep(run, this, childName);
        children.add(child);
        run.changed();
        return child;
    }

    @Override
    public void total(long amount, Unit counted) {
        synchronized (this) {
            total = amount;
            unit = counted;
        }
        run.changed();
    }

    @Override
    public void advance(long amount) {
        synchronized (this) {
            done += amount;
        }
        run.changed();
    }

    @Override
    public void detail(String text) {
        synchronized (this) {
            detail = text;
        }
        run.changed();
    }

    @Override
    public void cached() {
        synchronized (this) {
            state = State.CACHED;
        }
        run.changed();
    }

    @Override
    public void failed() {
        synchronized (this) {
            state = run.cancelled() ? State.CANCELLED : State.FAILED;
        }
        run.changed();
    }

    @Override
    public void close() {
        synchronized (this) {
            if (ended != 0) {
                return;
            }
            ended = System.nanoTime();
            if (state == State.RUNNING) {
                state = State.DONE;
            }
        }
        run.changed();
    }

    /** The run this step belongs to. */
    public BuildRun run() {
        return run;
    }

    /** The step above, or null for a run's first level. */
    public BuildStep parent() {
        return parent;
    }

    /** The word the work gave it. */
    public String name() {
        return name;
    }

    /** The steps below, in the order they began. */
    public List<BuildStep> children() {
        return children;
    }

    /** How it stands now. */
    public synchronized State state() {
        return state;
    }

    /** Its time until now or until its end, in nanoseconds. */
    public synchronized long nanos() {
        return (ended == 0 ? System.nanoTime() : ended) - begun;
    }

    /** What it made or does; while it runs, how far it is. */
    public synchronized String description() {
        if (state != State.RUNNING || total == 0) {
            return detail;
        }
        String far = unit == Unit.BYTES ? Amounts.bytes(done) + " / " + Amounts.bytes(total) : done + " / " + total;
        return detail.isEmpty() ? far : detail + ", " + far;
    }
}

package org.xter.report;

import java.time.Duration;
import java.util.List;

/**
 * A step of a {@link ProgressTree} at one moment.
 *
 * @param name what it is called
 * @param state how it stands
 * @param detail what it made or does, one short phrase; empty while it has not said so
 * @param done how much is done
 * @param total how much there is to do; -1 while unknown
 * @param unit what done and total count
 * @param elapsed how long it ran so far; zero while it waits
 * @param children the steps below it, in the order they begin
 */
public record ShownStep(
        String name,
        State state,
        String detail,
        long done,
        long total,
        Progress.Unit unit,
        Duration elapsed,
        List<ShownStep> children) {
    public ShownStep {
        children = List.copyOf(children);
    }

    /** How a step stands. */
    public enum State {
        /** It is expected to begin. */
        WAITING,
        /** It is under way. */
        RUNNING,
        /** It ended at once, since its result was known. */
        CACHED,
        /** It ended well. */
        DONE,
        /** It failed. */
        FAILED,
        /** It was stopped, by the user or because another step failed. */
        CANCELLED
    }

    /** How much of it is done, 0 to 1; 0 while that is unknown. */
    public double share() {
        return total > 0 ? Math.min(1, (double) done / total) : 0;
    }
}

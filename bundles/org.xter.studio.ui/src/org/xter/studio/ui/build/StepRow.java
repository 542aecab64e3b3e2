package org.xter.studio.ui.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xter.report.ShownStep;

/**
 * A step at its place in a run. Two rows are equal when they stand at the same place under the same name, however far
 * the step is: so the tree keeps what is selected and expanded while the work goes on.
 */
final class StepRow {
    private final BuildRun run;
    private final StepRow parent;
    private final int index;
    private final ShownStep step;

    private StepRow(BuildRun run, StepRow parent, int index, ShownStep step) {
        this.run = run;
        this.parent = parent;
        this.index = index;
        this.step = step;
    }

    /** The first level of a run's steps as they stand now. */
    static List<StepRow> of(BuildRun run) {
        return rows(run, null, run.steps());
    }

    private static List<StepRow> rows(BuildRun run, StepRow parent, List<ShownStep> steps) {
        List<StepRow> rows = new ArrayList<>();
        for (ShownStep each : steps) {
            rows.add(new StepRow(run, parent, rows.size(), each));
        }
        return rows;
    }

    /** The steps below. */
    List<StepRow> children() {
        return rows(run, this, step.children());
    }

    /** The row above, or the run. */
    Object parent() {
        return parent == null ? run : parent;
    }

    /** How the step stood when the tree was last drawn. */
    ShownStep step() {
        return step;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StepRow row
                && row.run == run
                && row.index == index
                && row.step.name().equals(step.name())
                && Objects.equals(row.parent, parent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(run, parent, index, step.name());
    }
}

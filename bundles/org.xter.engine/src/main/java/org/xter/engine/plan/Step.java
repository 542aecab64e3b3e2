package org.xter.engine.plan;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Digest;

/**
 * One step of a build. It runs when its inputs are there, unless the store knows its key.
 *
 * @param <T> what it makes
 * @param name what the user calls it; steps shown together share a name before a colon, such as {@code layer: base}
 * @param inputs the steps whose outputs it reads
 * @param key computes the step's key from the outputs of its inputs; must name all that the work reads, and the
 *     version of the work. Empty for a step that always runs
 * @param work does it
 * @param form how the output is kept; unused without a key
 * @param summary one short phrase about an output, for the user
 */
public record Step<T>(
        String name, List<Step<?>> inputs, KeyFunction key, Work<T> work, Form<T> form, Function<T, String> summary) {
    public Step {
        inputs = List.copyOf(inputs);
    }

    /** A step that runs each time. */
    public static <T> Step<T> always(String name, List<Step<?>> inputs, Work<T> work, Function<T, String> summary) {
        return new Step<>(name, inputs, outputs -> Optional.empty(), work, null, summary);
    }

    // Steps are nodes of a graph: two are the same only when they are one.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** The outputs of a step's inputs. */
    public interface Outputs {
        /** What an input made. */
        <I> I of(Step<I> input);
    }

    /** What a running step may use. */
    public interface Context extends Outputs {
        /** Where the step tells how far it is. */
        Progress.Step progress();

        /** Whether it should stop. */
        Cancellation cancellation();
    }

    /** Computes a key. */
    @FunctionalInterface
    public interface KeyFunction {
        /** The key, or nothing when the step must run. */
        Optional<Digest> of(Outputs outputs) throws IOException, ProblemException;
    }

    /**
     * Does a step's work.
     *
     * @param <T> what it makes
     */
    @FunctionalInterface
    public interface Work<T> {
        /** Runs on a thread of the plan. */
        T run(Context context) throws IOException, ProblemException, InterruptedException;
    }
}

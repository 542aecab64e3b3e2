package org.xter.engine.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Digest;
import org.xter.store.Store;

/**
 * Runs steps: each once, after its inputs, independent ones side by side. The first failure stops the steps that have
 * not begun and asks the running ones to stop. Used by one caller at a time.
 */
public final class PlanRunner implements AutoCloseable {
    private final Store store;
    private final Progress progress;
    private final Cancellation cancellation;
    private final ExecutorService executor = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "step");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Step<?>, CompletableFuture<?>> started = new IdentityHashMap<>();
    private final List<StepReport> reports = new ArrayList<>();
    private volatile boolean failed;

    /** A runner that keeps outputs in a store. */
    public PlanRunner(Store store, Progress progress, Cancellation cancellation) {
        this.store = store;
        this.progress = progress;
        this.cancellation = () -> failed || cancellation.requested();
    }

    /**
     * Runs a step and all it needs.
     *
     * @throws ProblemException what the first failing step could not do
     * @throws IOException the I/O fault of the first failing step
     * @throws CancelledException when cancelled
     */
    public <T> T run(Step<T> step) throws ProblemException, IOException {
        try {
            return start(step).join();
        } catch (CompletionException e) {
            awaitAll();
            throw unwrap(e);
        }
    }

    /** What became of the steps that ran, in the order they ended. */
    public synchronized List<StepReport> reports() {
        return List.copyOf(reports);
    }

    @Override
    public void close() {
        failed = true;
        awaitAll();
        executor.shutdown();
    }

    @SuppressWarnings("unchecked") // the map's value belongs to the key's type by construction
    private synchronized <T> CompletableFuture<T> start(Step<T> step) {
        CompletableFuture<T> known = (CompletableFuture<T>) started.get(step);
        if (known != null) {
            return known;
        }
        CompletableFuture<?>[] inputs = step.inputs().stream().map(this::start).toArray(CompletableFuture<?>[]::new);
        CompletableFuture<T> future = CompletableFuture.allOf(inputs).thenApplyAsync(done -> perform(step), executor);
        started.put(step, future);
        return future;
    }

    private <T> T perform(Step<T> step) {
        long begin = System.nanoTime();
        try {
            cancellation.check();
            Step.Outputs outputs = this::output;
            Optional<Digest> key = step.key().of(outputs);
            Optional<T> kept = key.isPresent() ? load(step, key.get()) : Optional.empty();
            try (Progress.Step shown = progress.begin(step.name())) {
                T result;
                if (kept.isPresent()) {
                    result = kept.get();
                    shown.detail(step.summary().apply(result));
                    shown.cached();
                } else {
                    try {
                        result = step.work().run(new RunningStep(shown));
                    } catch (CancelledException | InterruptedException e) {
                        shown.cancelled();
                        throw e;
                    } catch (ProblemException | IOException | RuntimeException | Error e) {
                        shown.failed();
                        throw e;
                    }
                    shown.detail(step.summary().apply(result));
                    if (key.isPresent()) {
                        store.record(key.get(), step.form().encode(result, store));
                    }
                }
                report(new StepReport(
                        step.name(),
                        key,
                        kept.isPresent(),
                        Duration.ofNanos(System.nanoTime() - begin),
                        step.summary().apply(result)));
                return result;
            }
        } catch (ProblemException | IOException e) {
            failed = true;
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            failed = true;
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (RuntimeException | Error e) {
            failed = true;
            throw e;
        }
    }

    private <T> Optional<T> load(Step<T> step, Digest key) throws IOException {
        Optional<byte[]> bytes = store.result(key);
        return bytes.isPresent() ? step.form().decode(bytes.get(), store) : Optional.empty();
    }

    private <I> I output(Step<I> input) {
        return start(input).join();
    }

    private synchronized void report(StepReport report) {
        reports.add(report);
    }

    private void awaitAll() {
        List<CompletableFuture<?>> all;
        synchronized (this) {
            all = List.copyOf(started.values());
        }
        for (CompletableFuture<?> each : all) {
            try {
                each.join();
            } catch (CompletionException | CancelledException | CancellationException e) {
                // The first failure is the one that is told; the others follow from it.
                continue;
            }
        }
    }

    private RuntimeException unwrap(CompletionException wrapped) throws ProblemException, IOException {
        Throwable cause = wrapped;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof CancelledException) {
            // A step may stop because another failed: then that failure is what the caller must hear of.
            cause = firstFailure().orElse(cause);
        }
        return switch (cause) {
            case ProblemException e -> throw e;
            case IOException e -> throw e;
            case UncheckedIOException e -> throw e.getCause();
            case RuntimeException e -> e;
            case Error e -> throw e;
            default -> new IllegalStateException(cause);
        };
    }

    private synchronized Optional<Throwable> firstFailure() {
        return started.values().stream()
                .filter(CompletableFuture::isCompletedExceptionally)
                .map(CompletableFuture::exceptionNow)
                .map(failure -> failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure)
                .filter(failure -> !(failure instanceof CancelledException))
                .findFirst();
    }

    private final class RunningStep implements Step.Context {
        private final Progress.Step shown;

        RunningStep(Progress.Step shown) {
            this.shown = shown;
        }

        @Override
        public <I> I of(Step<I> input) {
            return output(input);
        }

        @Override
        public Progress.Step progress() {
            return shown;
        }

        @Override
        public Cancellation cancellation() {
            return cancellation;
        }
    }
}

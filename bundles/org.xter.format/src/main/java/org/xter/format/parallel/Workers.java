package org.xter.format.parallel;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.xter.report.Cancellation;

/**
 * A fixed number of threads for work that reads and writes. They never keep the program alive and are never interrupted,
 * since that would close the files they use. Thread-safe.
 */
public final class Workers implements AutoCloseable {
    private static final long LOOK_FOR_CANCELLATION_MILLIS = 100;

    private final ExecutorService threads;

    /**
     * Starts threads as they are needed.
     *
     * @param name what they do, shown in thread dumps
     * @param count how many there are at most, at least 1
     */
    public Workers(String name, int count) {
        threads = Executors.newFixedThreadPool(
                count, Thread.ofPlatform().daemon().name(name + "-", 0).factory());
    }

    /** Puts work in the queue. */
    public <T> Future<T> submit(Callable<T> work) {
        return threads.submit(work);
    }

    /**
     * Waits for work to end, whatever it takes.
     *
     * @throws IOException the work's own, or an {@link InterruptedIOException} when this thread is interrupted
     */
    public static <T> T await(Future<T> work) throws IOException {
        return await(work, Cancellation.NEVER);
    }

    /**
     * Waits for work to end or for the wish to stop; unchecked exceptions and errors of the work are thrown here.
     *
     * @throws IOException the work's own, or an {@link InterruptedIOException} when this thread is interrupted
     */
    public static <T> T await(Future<T> work, Cancellation cancellation) throws IOException {
        while (true) {
            cancellation.check();
            try {
                return work.get(LOOK_FOR_CANCELLATION_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // look again
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case IOException fault -> throw fault;
                    case RuntimeException fault -> throw fault;
                    case Error fault -> throw fault;
                    default -> throw new IllegalStateException(e.getCause());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }
    }

    /** Waits until all work in the queue has ended, also when this thread is interrupted meanwhile. */
    @Override
    public void close() {
        threads.shutdown();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

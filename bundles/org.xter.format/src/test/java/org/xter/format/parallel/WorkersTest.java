package org.xter.format.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.xter.report.CancelledException;

class WorkersTest {
    @Test
    void faultsOfTheWorkAreThrownWhereItIsAwaited() throws IOException {
        try (Workers workers = new Workers("test", 2)) {
            assertEquals(5, Workers.await(workers.submit(() -> 5)));
            assertThrows(
                    IOException.class,
                    () -> Workers.await(workers.submit(() -> {
                        throw new IOException("disk");
                    })));
            assertThrows(
                    IllegalStateException.class,
                    () -> Workers.await(workers.submit(() -> {
                        throw new IllegalStateException("bug");
                    })));
            assertThrows(
                    AssertionError.class,
                    () -> Workers.await(workers.submit(() -> {
                        throw new AssertionError("error");
                    })));
        }
    }

    @Test
    void aWishToStopEndsTheWaitingButNotTheWork() {
        CountDownLatch latch = new CountDownLatch(1);
        try (Workers workers = new Workers("test", 1)) {
            Future<String> work = workers.submit(() -> {
                latch.await();
                return "done";
            });
            int[] asked = new int[1];
            assertThrows(CancelledException.class, () -> Workers.await(work, () -> ++asked[0] > 2));
            latch.countDown();
        }
    }

    @Test
    void anInterruptedThreadStopsWaitingAndStaysInterrupted() {
        CountDownLatch latch = new CountDownLatch(1);
        try (Workers workers = new Workers("test", 1)) {
            Future<String> work = workers.submit(() -> {
                latch.await();
                return "done";
            });
            Thread.currentThread().interrupt();
            assertThrows(InterruptedIOException.class, () -> Workers.await(work));
            latch.countDown();
        }
        assertTrue(Thread.interrupted());
    }
}

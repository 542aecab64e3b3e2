package org.xter.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Store;

class PlanRunnerTest {
    private static final Form<String> TEXT = new Form<>() {
        @Override
        public byte[] encode(String output, Store store) {
            return output.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Optional<String> decode(byte[] bytes, Store store) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        }
    };

    private final AtomicInteger runs = new AtomicInteger();

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void openStore() throws IOException {
        store = Store.open(folder);
    }

    private Step<String> keyed(String name, String key, Step<?>... inputs) {
        return new Step<>(
                name,
                List.of(inputs),
                outputs -> Optional.of(new KeyBuilder().add("key", key).build()),
                context -> {
                    runs.incrementAndGet();
                    StringBuilder text = new StringBuilder(name);
                    for (Step<?> input : inputs) {
                        text.append('(').append(context.of(input)).append(')');
                    }
                    return text.toString();
                },
                TEXT,
                output -> output);
    }

    private <T> T run(Step<T> step) throws Exception {
        try (PlanRunner runner = new PlanRunner(store, Progress.NONE, Cancellation.NEVER)) {
            return runner.run(step);
        }
    }

    @Test
    void aStepSeesWhatItsInputsMadeAndEachRunsOnce() throws Exception {
        Step<String> shared = keyed("a", "1");
        Step<String> last = keyed("d", "4", keyed("b", "2", shared), keyed("c", "3", shared));
        assertEquals("d(b(a))(c(a))", run(last));
        assertEquals(4, runs.get());
    }

    @Test
    void aKnownKeyDoesNotRunAgainAndAnotherKeyDoes() throws Exception {
        run(keyed("a", "1"));
        assertEquals("a", run(keyed("a", "1")));
        assertEquals(1, runs.get());
        run(keyed("a", "2"));
        assertEquals(2, runs.get());
    }

    @Test
    void independentStepsRunSideBySide() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        Step.Work<Boolean> meet = context -> {
            both.countDown();
            return both.await(20, TimeUnit.SECONDS);
        };
        Step<Boolean> left = Step.always("left", List.of(), meet, Object::toString);
        Step<Boolean> right = Step.always("right", List.of(), meet, Object::toString);
        Step<Boolean> end = Step.always("end", List.of(left, right), c -> c.of(left) && c.of(right), Object::toString);
        assertTrue(run(end));
    }

    @Test
    void theFirstFailureIsToldAndStopsTheOthers() {
        CountDownLatch running = new CountDownLatch(1);
        AtomicBoolean stopped = new AtomicBoolean();
        Step<String> slow = Step.always(
                "slow",
                List.of(),
                context -> {
                    running.countDown();
                    for (int i = 0; i < 2000 && !context.cancellation().requested(); i++) {
                        Thread.sleep(10);
                    }
                    stopped.set(context.cancellation().requested());
                    context.cancellation().check();
                    return "";
                },
                text -> text);
        Step<String> failing = Step.always(
                "failing",
                List.of(),
                context -> {
                    running.await();
                    throw new ProblemException(Problem.error("x.y", "no", ""));
                },
                text -> text);
        Step<String> end = Step.always("end", List.of(slow, failing), c -> "", text -> text);
        ProblemException told = assertThrows(ProblemException.class, () -> run(end));
        assertEquals("x.y", told.problems().get(0).code());
        assertTrue(stopped.get());
    }

    @Test
    void aFailedStepIsNotRemembered() throws Exception {
        AtomicBoolean fail = new AtomicBoolean(true);
        Step<String> step = new Step<>(
                "a",
                List.of(),
                outputs -> Optional.of(new KeyBuilder().add("key", "1").build()),
                context -> {
                    if (fail.get()) {
                        throw new IOException("disk full");
                    }
                    return "done";
                },
                TEXT,
                text -> text);
        assertThrows(IOException.class, () -> run(step));
        fail.set(false);
        assertEquals("done", run(step));
    }

    @Test
    void cancellationStopsBeforeTheNextStep() {
        try (PlanRunner runner = new PlanRunner(store, Progress.NONE, () -> true)) {
            assertThrows(CancelledException.class, () -> runner.run(keyed("a", "1")));
        }
        assertFalse(runs.get() > 0);
    }
}

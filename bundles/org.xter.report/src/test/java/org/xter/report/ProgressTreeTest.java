package org.xter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTreeTest {
    private final AtomicLong clock = new AtomicLong();
    private final ProgressTree tree = new ProgressTree(clock::get);

    private String shown() {
        return shown(tree.steps());
    }

    private static String shown(List<ShownStep> steps) {
        List<String> words = new ArrayList<>();
        for (ShownStep each : steps) {
            String below = each.children().isEmpty() ? "" : "(" + shown(each.children()) + ")";
            words.add(each.name() + ":" + each.state() + below);
        }
        return String.join(" ", words);
    }

    @Test
    void expectedStepsWaitUntilTheyBegin() {
        tree.expect(List.of("resolve", "fetch", "image"));
        assertEquals("resolve:WAITING fetch:WAITING image:WAITING", shown());
        Progress.Step resolve = tree.begin("resolve");
        Progress.Step odd = tree.begin("odd");
        assertEquals("resolve:RUNNING odd:RUNNING fetch:WAITING image:WAITING", shown());
        odd.close();
        tree.expect(List.of("layer", "image"));
        assertEquals("resolve:RUNNING odd:DONE layer:WAITING image:WAITING", shown());
        resolve.close();
        tree.begin("image").close();
        assertEquals("resolve:DONE odd:DONE layer:WAITING image:DONE", shown());
    }

    @Test
    void howAStepEndedIsKept() {
        for (String each : List.of("cached", "failed", "cancelled", "done")) {
            try (Progress.Step step = tree.begin(each)) {
                switch (each) {
                    case "cached" -> step.cached();
                    case "failed" -> step.failed();
                    case "cancelled" -> step.cancelled();
                    default -> step.detail("well");
                }
            }
        }
        assertEquals("cached:CACHED failed:FAILED cancelled:CANCELLED done:DONE", shown());
        assertEquals("well", tree.steps().get(3).detail());
    }

    @Test
    void stepsBelowAStepHaveAmountsAndTimes() {
        Progress.Step fetch = tree.begin("fetch");
        fetch.expect(List.of("second"));
        Progress.Step first = fetch.begin("first");
        first.total(200, Progress.Unit.BYTES);
        first.advance(50);
        clock.set(3_000_000);
        assertEquals("fetch:RUNNING(first:RUNNING second:WAITING)", shown());
        ShownStep shown = tree.steps().get(0).children().get(0);
        assertEquals(0.25, shown.share());
        assertEquals(Progress.Unit.BYTES, shown.unit());
        assertEquals(Duration.ofMillis(3), shown.elapsed());
        first.close();
        clock.set(9_000_000);
        assertEquals(Duration.ofMillis(3), tree.steps().get(0).children().get(0).elapsed());
        assertEquals(Duration.ZERO, tree.steps().get(0).children().get(1).elapsed());
    }

    @Test
    void everyChangeCanBeSeen() {
        long before = tree.changes();
        Progress.Step step = tree.begin("x");
        step.advance(1);
        assertTrue(tree.changes() > before + 1);
        long quiet = tree.changes();
        tree.steps();
        assertEquals(quiet, tree.changes());
    }

    @Test
    void manyThreadsMayReportAtOnce() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                for (int n = 0; n < 200; n++) {
                    try (Progress.Step step = tree.begin("s")) {
                        step.advance(1);
                    }
                }
            }));
        }
        while (threads.stream().anyMatch(Thread::isAlive)) {
            tree.steps();
        }
        for (Thread each : threads) {
            each.join();
        }
        assertEquals(1600, tree.steps().size());
        assertTrue(tree.steps().stream().allMatch(each -> each.state() == ShownStep.State.DONE && each.done() == 1));
    }
}

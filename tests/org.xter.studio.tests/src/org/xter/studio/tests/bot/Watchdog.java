package org.xter.studio.tests.bot;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Display;

/**
 * Watches whether the UI thread answers. It asks every {@value #EVERY_MILLIS} ms; while there is no answer it notes what the
 * thread does. A stall counts as ours by the time our code was seen at work or waiting on the thread, not by the time a
 * busy machine kept the thread from its processor.
 */
public final class Watchdog {
    /** Our code may keep the window waiting this long. */
    public static final long ALLOWED_MILLIS = 500;

    private static final long EVERY_MILLIS = 25;
    private static final long NOTED_MILLIS = 150;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Stall> stalls = new CopyOnWriteArrayList<>();
    private final Display display;
    private final Thread watched;
    private volatile boolean answered = true;

    /** Begins to watch; on a thread of its own, until the display is disposed of. */
    public Watchdog(Display display) {
        this.display = display;
        watched = display.getThread();
        Thread thread = new Thread(this::watch, "UI watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    /** The stalls since the last call, in order. */
    public List<Stall> take() {
        List<Stall> taken = List.copyOf(stalls);
        stalls.removeAll(taken);
        return taken;
    }

    private void watch() {
        while (!display.isDisposed()) {
            long begun = System.nanoTime();
            long worked = threads.getThreadCpuTime(watched.threadId());
            if (!ask()) {
                return;
            }
            List<Sample> samples = new ArrayList<>();
            while (!answered && !display.isDisposed()) {
                UserInterface.sleep(EVERY_MILLIS);
                if (!answered) {
                    samples.add(new Sample(watched.getStackTrace(), watched.getState()));
                }
            }
            long millis = (System.nanoTime() - begun) / 1_000_000;
            if (millis >= NOTED_MILLIS && !samples.isEmpty()) {
                long busy = (threads.getThreadCpuTime(watched.threadId()) - worked) / 1_000_000;
                stalls.add(new Stall(millis, busy, List.copyOf(samples)));
            }
            UserInterface.sleep(EVERY_MILLIS);
        }
    }

    private boolean ask() {
        answered = false;
        synchronized (org.eclipse.swt.graphics.Device.class) {
            // Under SWT's own lock the display cannot go away between the question and the call.
            if (display.isDisposed()) {
                return false;
            }
            display.asyncExec(() -> answered = true);
            return true;
        }
    }

    /**
     * What the UI thread did at one moment.
     *
     * @param stack its frames, the innermost first
     * @param state whether it ran or waited for another thread
     */
    public record Sample(StackTraceElement[] stack, Thread.State state) {
        private static final String DISPATCH = "readAndDispatch";

        /** Whether our code handled the event; code that opened the dialog the event went to is not at work. */
        boolean isOurs() {
            return Arrays.stream(stack)
                    .takeWhile(frame -> !frame.getMethodName().equals(DISPATCH)
                            || !frame.getClassName().equals(Display.class.getName()))
                    .anyMatch(Sample::isOurs);
        }

        /** Whether it waited: for another thread, the disk or the network. */
        boolean waits() {
            return state != Thread.State.RUNNABLE
                    || stack.length > 0
                            && stack[0].isNativeMethod()
                            && stack[0].getClassName().matches("(java\\.io|java\\.net|sun\\.nio|sun\\.net)\\..*");
        }

        /** The program's own frame is at the bottom of every stack. */
        private static boolean isOurs(StackTraceElement frame) {
            String name = frame.getClassName();
            return name.startsWith("org.xter.")
                    && !name.startsWith("org.xter.studio.tests.")
                    && !name.equals("org.xter.studio.app.Application");
        }
    }

    /**
     * The UI thread did not answer.
     *
     * @param millis for how long
     * @param busyMillis for how much of it the thread had a processor
     * @param samples what it did meanwhile, taken at equal distances
     */
    public record Stall(long millis, long busyMillis, List<Sample> samples) {
        /** For how long our code was at work or waited, as far as the samples tell. */
        public long oursMillis() {
            double slice = (double) millis / samples.size();
            long running = samples.stream().filter(each -> !each.waits()).count();
            double worked = running == 0 ? 0 : Math.min(slice, (double) busyMillis / running);
            return Math.round(samples.stream()
                    .filter(Sample::isOurs)
                    .mapToDouble(each -> each.waits() ? slice : worked)
                    .sum());
        }

        /** The stall in a line, with the innermost of our frames seen first, else what it did in the middle. */
        @Override
        public String toString() {
            String where = samples.stream()
                    .filter(Sample::isOurs)
                    .flatMap(each ->
                            Arrays.stream(each.stack()).filter(Sample::isOurs).limit(1))
                    .map(StackTraceElement::toString)
                    .findFirst()
                    .orElseGet(
                            () -> Arrays.stream(samples.get(samples.size() / 2).stack())
                                    .filter(frame -> !frame.getClassName().startsWith("java."))
                                    .map(StackTraceElement::toString)
                                    .findFirst()
                                    .orElse("nothing"));
            return String.format(
                    Locale.ROOT, "%d ms, busy %d ms, ours %d ms, at %s", millis, busyMillis, oursMillis(), where);
        }
    }
}

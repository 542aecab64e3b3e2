package org.xter.studio.tests.bot;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Display;

/**
 * Watches whether the UI thread answers. It asks every {@value #EVERY_MILLIS} ms; while there is no answer it notes the
 * thread's stack. A stall counts as ours by the time our code was seen on the stack during it. What the thread waited for a
 * processor is the machine's business: only its processor time counts, and the time it was blocked or slept.
 */
public final class Watchdog {
    /** Our code may keep the window waiting this long. */
    public static final long ALLOWED_MILLIS = 500;

    private static final long EVERY_MILLIS = 25;
    private static final long NOTED_MILLIS = 150;

    private final List<Stall> stalls = new CopyOnWriteArrayList<>();
    private final Display display;
    private volatile boolean answered = true;
    private volatile boolean ended;

    /** Begins to watch; on a thread of its own, until {@link #end()}. */
    public Watchdog(Display display) {
        this.display = display;
        Thread thread = new Thread(this::watch, "UI watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends it. */
    public void end() {
        ended = true;
    }

    /** The stalls since the last call, in order. */
    public List<Stall> take() {
        List<Stall> taken = List.copyOf(stalls);
        stalls.removeAll(taken);
        return taken;
    }

    private void watch() {
        while (!ended && !display.isDisposed()) {
            answered = false;
            long begun = System.nanoTime();
            long used = processorNanos();
            display.asyncExec(() -> answered = true);
            List<StackTraceElement[]> stacks = new ArrayList<>();
            int waited = 0;
            while (!answered && !ended) {
                UserInterface.sleep(EVERY_MILLIS);
                if (!answered) {
                    waited += display.getThread().getState() == Thread.State.RUNNABLE ? 0 : 1;
                    stacks.add(display.getThread().getStackTrace());
                }
            }
            long wall = (System.nanoTime() - begun) / 1_000_000;
            if (wall >= NOTED_MILLIS && !stacks.isEmpty()) {
                long busy = (processorNanos() - used) / 1_000_000 + wall * waited / stacks.size();
                stalls.add(new Stall(wall, Math.min(wall, busy), List.copyOf(stacks)));
            }
            UserInterface.sleep(EVERY_MILLIS);
        }
    }

    private long processorNanos() {
        return ManagementFactory.getThreadMXBean()
                .getThreadCpuTime(display.getThread().threadId());
    }

    /**
     * The UI thread did not answer.
     *
     * @param wallMillis for how long
     * @param millis for how long without the time it waited for a processor
     * @param stacks what it did meanwhile, taken at equal distances
     */
    public record Stall(long wallMillis, long millis, List<StackTraceElement[]> stacks) {
        /** For how long our code was on the stack, as far as the samples tell. */
        public long oursMillis() {
            long ours = stacks.stream().filter(Stall::hasOurs).count();
            return millis * ours / stacks.size();
        }

        /** The stall in a line, with the innermost of our frames seen most, else the outermost sight. */
        @Override
        public String toString() {
            String where = stacks.stream()
                    .flatMap(stack -> Arrays.stream(stack).filter(Stall::isOurs).limit(1))
                    .map(StackTraceElement::toString)
                    .findFirst()
                    .orElseGet(() -> Arrays.stream(stacks.get(stacks.size() / 2))
                            .filter(frame -> !frame.getClassName().startsWith("java."))
                            .map(StackTraceElement::toString)
                            .findFirst()
                            .orElse("nothing"));
            return String.format(
                    Locale.ROOT, "%d ms (%d by the clock), ours %d ms, at %s", millis, wallMillis, oursMillis(), where);
        }

        private static boolean hasOurs(StackTraceElement[] stack) {
            return Arrays.stream(stack).anyMatch(Stall::isOurs);
        }

        /** The program's own frame at the bottom of every stack and the tests' are none of them. */
        private static boolean isOurs(StackTraceElement frame) {
            String name = frame.getClassName();
            return name.startsWith("org.xter.")
                    && !name.startsWith("org.xter.studio.tests.")
                    && !name.equals("org.xter.studio.app.Application");
        }
    }
}

package org.xter.studio.tests.bot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.widgets.Display;

/**
 * Watches whether the UI thread answers. It asks every {@value #EVERY_MILLIS} ms; while there is no answer it notes the
 * thread's stack. A stall counts as ours by the time our code was seen on the stack during it, without the time for which
 * the thread was ready but the machine had no processor for it: that says how busy the machine is, not the studio.
 */
public final class Watchdog {
    /** Our code may keep the window waiting this long. */
    public static final long ALLOWED_MILLIS = 500;

    private static final long EVERY_MILLIS = 25;
    private static final long NOTED_MILLIS = 150;

    private final List<Stall> stalls = new CopyOnWriteArrayList<>();
    private final Display display;
    private final Thread watched;
    private final RunDelay delay;
    private volatile boolean answered = true;
    private volatile boolean ended;

    /** Begins to watch; on a thread of its own, until {@link #end()}. */
    public Watchdog(Display display) {
        this.display = display;
        this.watched = display.getThread();
        this.delay = UserInterface.get(RunDelay::ofThisThread);
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
            long delayed = delay.nanos();
            if (!ask()) {
                return;
            }
            List<StackTraceElement[]> stacks = new ArrayList<>();
            while (!answered && !ended && !display.isDisposed()) {
                UserInterface.sleep(EVERY_MILLIS);
                if (!answered) {
                    stacks.add(watched.getStackTrace());
                }
            }
            long millis = (System.nanoTime() - begun) / 1_000_000;
            if (millis >= NOTED_MILLIS && !stacks.isEmpty()) {
                long without = Math.min(millis, (delay.nanos() - delayed) / 1_000_000);
                stalls.add(new Stall(millis, without, List.copyOf(stacks)));
            }
            UserInterface.sleep(EVERY_MILLIS);
        }
    }

    private boolean ask() {
        // Under SWT's own lock the display cannot go away between the question and the call.
        synchronized (Device.class) {
            if (display.isDisposed()) {
                return false;
            }
            display.asyncExec(() -> answered = true);
            return true;
        }
    }

    /**
     * The UI thread did not answer.
     *
     * @param millis for how long
     * @param without for how much of it no processor was free for the thread
     * @param stacks what it did meanwhile, taken at equal distances
     */
    public record Stall(long millis, long without, List<StackTraceElement[]> stacks) {
        /** For how long without the time it waited for a processor. */
        public long busyMillis() {
            return millis - without;
        }

        /** For how long our code was on the stack, as far as the samples tell. */
        public long oursMillis() {
            long ours = stacks.stream().filter(Stall::hasOurs).count();
            return busyMillis() * ours / stacks.size();
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
                    Locale.ROOT,
                    "%d ms, %d ms of them without a processor, ours %d ms, at %s",
                    millis,
                    without,
                    oursMillis(),
                    where);
        }

        /** Whether our code handled the event; code that opened the dialog the event went to is not at work. */
        private static boolean hasOurs(StackTraceElement[] stack) {
            return Arrays.stream(stack)
                    .takeWhile(frame -> !frame.getMethodName().equals("readAndDispatch")
                            || !frame.getClassName().equals(Display.class.getName()))
                    .anyMatch(Stall::isOurs);
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

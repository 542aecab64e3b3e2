package org.xter.studio.tests.bot;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The bridge between a test's thread and the UI thread. */
public final class UserInterface {
    /** How long to wait for what has to happen; much more than it needs, for loaded machines. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private UserInterface() {}

    /** The workbench's display. */
    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Runs on the UI thread and gives the result; what is thrown there is thrown here. */
    public static <T> T get(Callable<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                result.set(work.call());
            } catch (Exception | Error e) {
                thrown.set(e);
            }
        });
        switch (thrown.get()) {
            case null -> {
                return result.get();
            }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new AssertionError(e);
        }
    }

    /** Runs on the UI thread and waits. */
    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return null;
        });
    }

    /** Runs on the UI thread without waiting: for what opens a modal dialog. */
    public static void later(Runnable work) {
        display().asyncExec(work);
    }

    /** Waits until something holds, asked on the UI thread. */
    public static void waitUntil(String what, BooleanSupplier condition) {
        find(what, () -> condition.getAsBoolean() ? Boolean.TRUE : null);
    }

    /** Waits until something is found, looked for on the UI thread; fails with a name for it otherwise. */
    public static <T> T find(String what, Supplier<T> search) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            T found = get(search::get);
            if (found != null) {
                return found;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("not found in time: " + what);
            }
            sleep(30);
        }
    }

    /** Lets the window go on for a while. */
    public static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

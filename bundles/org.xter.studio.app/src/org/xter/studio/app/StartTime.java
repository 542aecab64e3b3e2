package org.xter.studio.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * For the benchmark: with the system property {@value #PROPERTY} the studio writes to the file named there how long its
 * start took by the clock, how much processor time of all threads and of the UI thread, in milliseconds, and ends.
 */
final class StartTime {
    private static final String PROPERTY = "xter.studio.start";
    private static final int SETTLE_MILLIS = 4000;

    private StartTime() {}

    /** Call when the window is open. It counts as usable when the event loop has done all that was waiting then. */
    static void measureIfAsked() {
        String file = System.getProperty(PROPERTY);
        if (file == null) {
            return;
        }
        Display display = Display.getCurrent();
        display.asyncExec(() -> {
            long millis = System.currentTimeMillis()
                    - ManagementFactory.getRuntimeMXBean().getStartTime();
            long busy = ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .orElse(Duration.ZERO)
                    .toMillis();
            long ui = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
            display.timerExec(SETTLE_MILLIS, () -> {
                try {
                    Files.writeString(
                            Path.of(file), "start=" + millis + "\nstart.busy=" + busy + "\nstart.ui=" + ui + "\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                PlatformUI.getWorkbench().close();
            });
        });
    }
}

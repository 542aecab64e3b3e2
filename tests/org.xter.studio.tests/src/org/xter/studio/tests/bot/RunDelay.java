package org.xter.studio.tests.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * For how long a thread was ready to run but had to wait for a processor (Linux, {@code Documentation/scheduler/
 * sched-stats.rst}, "/proc/&lt;pid&gt;/schedstat"). Elsewhere it is taken as never.
 */
final class RunDelay {
    private final Path statistics;

    private RunDelay(Path statistics) {
        this.statistics = statistics;
    }

    /** That of the calling thread; may be asked by any other afterwards. */
    static RunDelay ofThisThread() {
        try {
            return new RunDelay(Path.of("/proc")
                    .resolve(Files.readSymbolicLink(Path.of("/proc/thread-self")))
                    .resolve("schedstat"));
        } catch (IOException e) {
            return new RunDelay(Path.of("/proc/none"));
        }
    }

    /** In all since the thread began, in nanoseconds. */
    long nanos() {
        try {
            return Long.parseLong(Files.readString(statistics).split(" ")[1]);
        } catch (IOException e) {
            return 0;
        }
    }
}

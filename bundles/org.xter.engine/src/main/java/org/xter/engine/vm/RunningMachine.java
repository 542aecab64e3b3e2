package org.xter.engine.vm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** A machine under way. Closing it ends the QEMU process, whatever the guest does. Thread-safe. */
public final class RunningMachine implements AutoCloseable {
    private static final Duration TERMINATION = Duration.ofSeconds(5);

    private final Process process;

    RunningMachine(Process process) {
        this.process = process;
    }

    /** What the guest writes to its serial port when that is {@link SerialPort.Pipes}, mixed with QEMU's own complaints. */
    public InputStream output() {
        return process.getInputStream();
    }

    /** What the guest reads from its serial port when that is {@link SerialPort.Pipes}. Flush to send. */
    public OutputStream input() {
        return process.getOutputStream();
    }

    /** Whether the machine still runs. */
    public boolean isRunning() {
        return process.isAlive();
    }

    /** The number of the QEMU process. */
    public long processId() {
        return process.pid();
    }

    /** Waits until the machine ends by itself and gives QEMU's exit code: 0 after the guest powered off. */
    public int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** The same with a bound; empty when the machine still runs after it. */
    public OptionalInt waitFor(Duration atMost) throws InterruptedException {
        return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)
                ? OptionalInt.of(process.exitValue())
                : OptionalInt.empty();
    }

    /** Ends the machine as if its power were cut. */
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(TERMINATION.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        process.getInputStream().close();
    }
}

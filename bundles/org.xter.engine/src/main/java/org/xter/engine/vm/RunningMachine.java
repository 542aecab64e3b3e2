package org.xter.engine.vm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.OptionalInt;

/** A machine under way. Closing it ends the machine, whatever the guest does, and leaves nothing of it. Thread-safe. */
public sealed interface RunningMachine extends AutoCloseable permits QemuMachine, VirtualBoxMachine {
    /** What the guest writes to its serial port; nothing when that is this program's terminal. */
    InputStream output();

    /** What the guest reads from its serial port; dropped where it cannot hear. Flush to send. */
    OutputStream input();

    /** Whether the machine still runs. */
    boolean isRunning();

    /** Waits until the machine ends by itself: 0 after the guest powered off, anything else is a failure. */
    int waitFor() throws InterruptedException;

    /** The same with a bound; empty when the machine still runs after it. */
    OptionalInt waitFor(Duration atMost) throws InterruptedException;

    /** Ends the machine as if its power were cut; further calls wait for the first. */
    @Override
    void close() throws IOException;
}

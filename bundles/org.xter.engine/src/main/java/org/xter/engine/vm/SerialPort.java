package org.xter.engine.vm;

import java.nio.file.Path;

/** Where the guest's first serial port leads. */
public sealed interface SerialPort {
    /** To the pipes of the {@link RunningMachine}. */
    record Pipes() implements SerialPort {}

    /** To this program's terminal, with QEMU's keys (Ctrl-A X ends the machine). */
    record Terminal() implements SerialPort {}

    /** Into a file, which is replaced; the guest hears nothing. */
    record ToFile(Path file) implements SerialPort {}

    /** To whoever connects to a Unix socket; the machine does not wait for it. */
    record Socket(Path path) implements SerialPort {}

    /** Nowhere. */
    record None() implements SerialPort {}
}

package org.xter.engine.vm;

/** Where the console of an image's machine is. */
public enum Console {
    /** In the streams of the {@link RunningMachine}. */
    STREAMS,
    /** In this program's terminal. */
    TERMINAL
}

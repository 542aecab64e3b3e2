package org.xter.engine.vm;

import java.io.IOException;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;

/** A program of this host that runs machines. Immutable and thread-safe. */
public sealed interface Hypervisor permits Qemu, VirtualBox {
    /**
     * Starts an exported image, which itself stays as it is. What was begun is undone when this fails, is cancelled or
     * interrupted. The caller closes the machine.
     *
     * @param machine the image, its memory, processors, cards and ports
     * @param console where its serial console is
     * @param display whether a window shows its screen
     * @param cancellation the wish to stop before it runs
     * @throws ProblemException when the program refuses, or a part of it is missing
     * @throws InterruptedException when the calling thread is to stop
     */
    RunningMachine start(ImageMachine machine, Console console, boolean display, Cancellation cancellation)
            throws ProblemException, IOException, InterruptedException;
}

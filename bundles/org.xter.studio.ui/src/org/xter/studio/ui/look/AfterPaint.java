package org.xter.studio.ui.look;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Puts work off until the window shows what was done before: for what stands beside the thing somebody is waiting for. The
 * toolkit serves timers and messages before it paints, and paints with the next frame only; so a message waits for the
 * queue to be empty, a timer for the frame, and another message for what that frame paints.
 */
public final class AfterPaint {
    /** Longer than a frame of a display of 60 Hz. */
    private static final int FRAME_MILLIS = 30;

    private AfterPaint() {}

    /**
     * Does some work on the UI thread, once. Called on the UI thread.
     *
     * @param control what the work is for; when it is disposed by then nothing is done
     */
    public static void run(Control control, Runnable work) {
        Display display = control.getDisplay();
        display.asyncExec(() -> display.timerExec(
                FRAME_MILLIS,
                () -> display.asyncExec(() -> {
                    if (!control.isDisposed()) {
                        work.run();
                    }
                })));
    }
}

package org.xter.report;

/** Work stopped because its {@link Cancellation} asked for it. It is no fault: resources are closed, nothing is shown. */
public final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Without a stack trace: where the work noticed the wish does not matter. */
    public CancelledException() {
        super("cancelled", null, false, false);
    }
}

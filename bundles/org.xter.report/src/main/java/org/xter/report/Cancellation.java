package org.xter.report;

/** A wish to stop, asked for by the user and looked at by the work. Implementations are thread-safe. */
@FunctionalInterface
public interface Cancellation {
    /** Never asks to stop. */
    Cancellation NEVER = () -> false;

    /** Whether the work should stop. Cheap enough for every turn of a loop over data. */
    boolean requested();

    /**
     * Stops the calling work if that is wished.
     *
     * @throws CancelledException when {@link #requested()}
     */
    default void check() {
        if (requested()) {
            throw new CancelledException();
        }
    }
}

package org.xter.report;

import java.util.List;

/**
 * Takes word of how far work is, as a tree of steps. Implementations are thread-safe; steps may run side by side. The
 * implementation measures times itself, so that no clock reaches the work.
 */
public interface Progress {
    /** Tells nobody. */
    Progress NONE = name -> SilentStep.INSTANCE;

    /**
     * Begins a step below this one. Close it when it ends, also when it fails.
     *
     * @param name a short lower-case word or phrase for the user, such as {@code fetch}
     */
    Step begin(String name);

    /**
     * Names steps that will begin below this one, in the order in which they are likely to. It takes the place of what was
     * expected before and has not begun; a step may begin without having been expected.
     *
     * @param names as {@link #begin} will get them
     */
    default void expect(List<String> names) {}

    /** What a step's amounts count. */
    enum Unit {
        /** Things: packages, files. */
        ITEMS,
        /** Bytes, shown in binary units. */
        BYTES
    }

    /** One step under way. */
    interface Step extends Progress, AutoCloseable {
        /** Says how much there is to do; may be called again when more becomes known. Unknown until called. */
        void total(long amount, Unit unit);

        /** Adds to what is done. */
        void advance(long amount);

        /** What the step made or does, one short phrase such as {@code 142 packages, lock unchanged}; the last one stays. */
        void detail(String text);

        /** Says that the result was in the store and nothing was done. */
        void cached();

        /** Says that the step failed; without it, closing means success. */
        void failed();

        /** Says that the step was stopped before its end, by the user or because another one failed. */
        default void cancelled() {
            failed();
        }

        @Override
        void close();
    }
}

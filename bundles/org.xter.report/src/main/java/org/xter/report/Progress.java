package org.xter.report;

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

        @Override
        void close();
    }
}

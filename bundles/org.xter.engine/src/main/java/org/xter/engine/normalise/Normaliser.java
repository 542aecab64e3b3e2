package org.xter.engine.normalise;

import java.io.IOException;

/**
 * Makes one volatile result of packages' scripts stable. Stateless; the same tree gives the same result whenever and
 * wherever it runs.
 */
public interface Normaliser {
    /** A short name in lower case with hyphens; with {@link #version} a part of cache keys. */
    String name();

    /** Grows with every change of what it does. */
    default int version() {
        return 1;
    }

    /** Changes a tree. */
    void apply(TreeEdit tree) throws IOException;
}

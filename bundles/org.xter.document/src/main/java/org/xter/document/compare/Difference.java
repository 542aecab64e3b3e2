package org.xter.document.compare;

import java.util.Optional;

/**
 * One way in which two editions differ.
 *
 * @param kind what happened on the way from the first to the second
 * @param path where, as keys with names of parts, such as {@code services[dns].ports}
 * @param before the value in the first, as text; empty when there is none
 * @param after the value in the second, as text; empty when there is none
 */
public record Difference(Kind kind, String path, Optional<String> before, Optional<String> after) {
    /** What happened. */
    public enum Kind {
        /** It is only in the second. */
        ADDED,
        /** It is only in the first. */
        REMOVED,
        /** It is in both with other values. */
        CHANGED,
        /** It stands elsewhere in its list. */
        MOVED
    }
}

package org.xter.engine.spec;

import java.util.Optional;

/**
 * The encrypted containers of an edition.
 *
 * @param a container A, with what only the vendor's key opens
 * @param b container B, a file inside A; never without A
 */
public record Protection(Optional<ContainerSpec> a, Optional<ContainerSpec> b) {
    /** Nothing is encrypted. */
    public static final Protection NONE = new Protection(Optional.empty(), Optional.empty());

    /** Whether nothing is encrypted. */
    public boolean isEmpty() {
        return a.isEmpty() && b.isEmpty();
    }
}

package org.xter.engine.spec;

import java.util.Optional;

/**
 * The encrypted containers of an edition.
 *
 * @param a container A, with what only the vendor's key opens
 * @param b container B as it is delivered, a file inside A; never without A
 * @param born container B as it is born on the device, instead of {@code b}; never without A and state
 * @param state whether the device keeps what outlives a start on a partition of its own, under the cipher and the key of
 *     container A; never without A
 * @param depot who is asked for the key of container A, where that is unlocked by a depot
 */
public record Protection(
        Optional<ContainerSpec> a,
        Optional<ContainerSpec> b,
        Optional<BornContainer> born,
        boolean state,
        Optional<DepotSpec> depot) {
    /** Nothing is encrypted. */
    public static final Protection NONE =
            new Protection(Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

    /** Whether nothing is encrypted. */
    public boolean isEmpty() {
        return a.isEmpty() && b.isEmpty() && born.isEmpty();
    }

    /** Container B, delivered or born on the device. */
    public Optional<ContainerSpec> anyB() {
        return b.or(() -> born.map(BornContainer::encryption));
    }

    /**
     * Where a service's files lie in what is delivered: those of a container B that is born on the device cannot be in it
     * yet, so they lie in A.
     */
    public Placement delivered(Placement wanted) {
        return wanted == Placement.B && b.isEmpty() ? Placement.A : wanted;
    }
}

package org.xter.diagram.scene;

/** What a line means. */
public enum EdgeKind {
    /** The second starts after the first. */
    AFTER,
    /** The second starts after the first and cannot run without it. */
    REQUIRES,
    /** The second is verified by the first. */
    VERIFIES,
    /** The second is signed by the first, or may be changed by it alone. */
    SIGNS,
    /** The second runs from the first. */
    RUNS_FROM,
    /** The second is attached to the first, a network interface. */
    ATTACHED,
    /** The first needs the second. */
    NEEDS,
    /** The first has use for the second. */
    RECOMMENDS
}

package org.xter.engine.spec;

/** Where a part of an edition lies. */
public enum Placement {
    /** In the layers, for everybody to read. */
    PLAIN,
    /** In container A, whose key the vendor holds. */
    A,
    /** In container B, a file inside A, whose key the client holds. */
    B
}

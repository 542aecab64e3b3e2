package org.xter.format.luks2;

/** A block cipher with its key and direction, applied to each block of 16 bytes by itself. Not thread-safe. */
@FunctionalInterface
interface Blocks {
    /** The length of a block in bytes. */
    int SIZE = 16;

    /** Replaces a whole number of blocks in place. */
    void apply(byte[] data, int offset, int length);
}

package org.xter.format.squashfs;

import java.nio.ByteBuffer;

/**
 * One data or fragment block as it goes to the image.
 *
 * @param bytes what is stored, from the buffer's position to its limit; empty for a hole
 * @param sizeWord the block's 32-bit size as inodes and the fragment table hold it: stored bytes, bit 24 set when they
 *     are not compressed, 0 for a hole (format.adoc, section "Data Blocks")
 */
record PackedBlock(ByteBuffer bytes, int sizeWord) {
    /** Bit 24: stored raw. */
    static final int RAW = 1 << 24;

    /** How many bytes a size word says are stored. */
    static int storedSize(int sizeWord) {
        return sizeWord & (RAW - 1);
    }
}

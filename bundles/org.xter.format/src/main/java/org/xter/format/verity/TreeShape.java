package org.xter.format.verity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where the levels of a hash tree lie: behind the superblock's block, the one nearest to the root first (verity.rst,
 * section "Hash Tree"). A tree over a single data block has no levels.
 *
 * @param levels from the one over the data blocks up to the one that is a single block
 * @param end where the tree ends, in bytes
 */
record TreeShape(List<Level> levels, long end) {
    private static final int FANOUT = VeritySuperblock.BLOCK / 32;

    /**
     * One level.
     *
     * @param offset where it begins, in bytes
     * @param blocks how many hash blocks it has
     */
    record Level(long offset, long blocks) {}

    /** The shape of a tree over a number of data blocks, with its superblock at an offset in bytes. */
    static TreeShape of(long dataBlocks, long hashOffset) {
        List<Long> counts = new ArrayList<>();
        for (long blocks = dataBlocks; blocks > 1; ) {
            blocks = (blocks + FANOUT - 1) / FANOUT;
            counts.add(blocks);
        }
        long offset = hashOffset + VeritySuperblock.BLOCK;
        List<Level> topDown = new ArrayList<>();
        for (long blocks : counts.reversed()) {
            topDown.add(new Level(offset, blocks));
            offset += blocks * VeritySuperblock.BLOCK;
        }
        Collections.reverse(topDown);
        return new TreeShape(List.copyOf(topDown), offset);
    }
}

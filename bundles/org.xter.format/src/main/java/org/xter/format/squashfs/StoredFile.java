package org.xter.format.squashfs;

/** Where a regular file's bytes lie in the image being written. */
final class StoredFile implements BlockPipeline.Placement {
    /** No fragment. */
    static final int NONE = -1;

    private final long size;
    private final int blockSize;
    private final int[] sizeWords;
    private int placed;
    private long start;
    private long holes;
    private int fragment = NONE;
    private int fragmentOffset;

    /** A file of a size, in bytes, that fills a number of blocks of its own. */
    StoredFile(long size, int blockSize, int blocks) {
        this.size = size;
        this.blockSize = blockSize;
        this.sizeWords = new int[blocks];
    }

    /** Says in which fragment block the file's last bytes lie, and from which byte on. */
    void inFragment(int number, int offset) {
        fragment = number;
        fragmentOffset = offset;
    }

    @Override
    public void placed(long position, int sizeWord) {
        if (placed == 0) {
            start = position;
        }
        if (sizeWord == 0) {
            holes += Math.min(blockSize, size - (long) placed * blockSize);
        }
        sizeWords[placed++] = sizeWord;
    }

    /** Where the first block begins in the image. */
    long start() {
        return start;
    }

    /** How many bytes are in blocks of zeros that are not stored. */
    long holes() {
        return holes;
    }

    int fragment() {
        return fragment;
    }

    int fragmentOffset() {
        return fragmentOffset;
    }

    /** The size words of the blocks, see {@link PackedBlock#sizeWord}. */
    int[] sizeWords() {
        return sizeWords;
    }
}

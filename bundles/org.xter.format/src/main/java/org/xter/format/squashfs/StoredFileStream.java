package org.xter.format.squashfs;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;

/** Reads a regular file of an image. Blocks skipped are not decompressed. Not thread-safe. */
final class StoredFileStream extends InputStream {
    /**
     * Where a file's bytes lie.
     *
     * @param size of the file in bytes
     * @param start where its first block begins in the image
     * @param fragment the number of the fragment block with its last bytes; {@link #NO_FRAGMENT} for none
     * @param fragmentOffset where these begin in that block
     * @param sizeWords where the size words of its blocks begin in the inode table
     */
    record Place(long size, long start, long fragment, long fragmentOffset, MetadataReader.Mark sizeWords) {}

    /** All 32 bits set. */
    static final long NO_FRAGMENT = 0xFFFFFFFFL;

    private final DataBlocks blocks;
    private final Place place;
    private final MetadataReader sizeWords;
    private final int blockSize;
    /** How many blocks the file has of its own. */
    private final long ownBlocks;

    private long position;
    /** The first block whose size word was not read yet, and where it begins in the image. */
    private long nextBlock;

    private long nextStart;
    /** The block at hand: its number, its bytes (null for a hole) and where the file's bytes begin in them. */
    private long current = -1;

    private byte[] bytes;
    private int bytesOffset;

    StoredFileStream(DataBlocks blocks, Place place) throws IOException {
        this.blocks = blocks;
        this.place = place;
        this.sizeWords = blocks.sizeWords(place.sizeWords());
        this.blockSize = blocks.blockSize();
        this.ownBlocks = ownBlocks(place.size(), place.fragment(), blockSize);
        this.nextStart = place.start();
    }

    /** How many blocks a file has of its own. */
    static long ownBlocks(long size, long fragment, int blockSize) {
        return fragment == NO_FRAGMENT ? (size - 1 + blockSize) / blockSize : size / blockSize;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (position == place.size()) {
            return -1;
        }
        long block = position / blockSize;
        if (block != current) {
            load(block);
        }
        int within = (int) (position % blockSize);
        int part = Math.min(length, lengthOf(block) - within);
        if (bytes == null) {
            Arrays.fill(target, offset, offset + part, (byte) 0);
        } else {
            System.arraycopy(bytes, bytesOffset + within, target, offset, part);
        }
        position += part;
        return part;
    }

    private int lengthOf(long block) {
        return (int) Math.min(blockSize, place.size() - block * blockSize);
    }

    private void load(long block) throws IOException {
        int length = lengthOf(block);
        if (block == ownBlocks) {
            bytes = blocks.fragment(place.fragment());
            if (place.fragmentOffset() > bytes.length - length) {
                throw new DamagedImageException("A file leaves its fragment block");
            }
            bytesOffset = (int) place.fragmentOffset();
        } else {
            int sizeWord = 0;
            long start = nextStart;
            while (nextBlock <= block) {
                start = nextStart;
                sizeWord = sizeWords.i32();
                nextStart += PackedBlock.storedSize(sizeWord);
                nextBlock++;
            }
            bytes = sizeWord == 0 ? null : blocks.block(start, sizeWord, length);
            bytesOffset = 0;
        }
        current = block;
    }

    @Override
    public long skip(long count) {
        long skipped = Math.clamp(count, 0, place.size() - position);
        position += skipped;
        return skipped;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, place.size() - position);
    }
}

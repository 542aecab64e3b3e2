package org.xter.format.squashfs;

import java.io.IOException;

/** Reads metadata from a place on, across blocks, and never beyond a limit. Not thread-safe. */
final class MetadataReader {
    private final MetadataBlocks blocks;
    private final long limit;
    private long position;
    private MetadataBlocks.Block block;
    private int offset;

    /**
     * Begins to read.
     *
     * @param start where the stream of metadata begins in the image
     * @param limit where it ends in the image
     * @param reference from where to read: position of a block from {@code start} << 16 | offset in it
     */
    MetadataReader(MetadataBlocks blocks, long start, long limit, long reference) throws IOException {
        this.blocks = blocks;
        this.limit = limit;
        long distance = reference >>> 16;
        if (distance >= limit - start) {
            throw new DamagedImageException("A reference leads beyond its table");
        }
        this.position = start + distance;
        this.block = blocks.at(position);
        this.offset = (int) (reference & 0xFFFF);
        if (offset > block.bytes().length) {
            throw new DamagedImageException("A reference leads beyond its metadata block");
        }
    }

    /** Goes on at a mark made while reading up to the same limit. */
    MetadataReader(MetadataBlocks blocks, long limit, Mark mark) throws IOException {
        this(blocks, mark.block, limit, mark.offset);
    }

    private void refill() throws IOException {
        while (offset == block.bytes().length) {
            if (block.next() >= limit) {
                throw new DamagedImageException("A table ends too early");
            }
            position = block.next();
            block = blocks.at(position);
            offset = 0;
        }
    }

    int u8() throws IOException {
        refill();
        return block.bytes()[offset++] & 0xFF;
    }

    int u16() throws IOException {
        return u8() | u8() << 8;
    }

    int i32() throws IOException {
        byte[] bytes = block.bytes();
        int at = offset;
        if (bytes.length - at >= 4) {
            offset = at + 4;
            return bytes[at] & 0xFF
                    | (bytes[at + 1] & 0xFF) << 8
                    | (bytes[at + 2] & 0xFF) << 16
                    | (bytes[at + 3] & 0xFF) << 24;
        }
        return u16() | u16() << 16;
    }

    long u32() throws IOException {
        return Integer.toUnsignedLong(i32());
    }

    long i64() throws IOException {
        return u32() | u32() << 32;
    }

    /** Some bytes; the caller has made sure that there are not absurdly many. */
    byte[] bytes(int length) throws IOException {
        byte[] result = new byte[length];
        for (int done = 0; done < length; ) {
            refill();
            int part = Math.min(length - done, block.bytes().length - offset);
            System.arraycopy(block.bytes(), offset, result, done, part);
            offset += part;
            done += part;
        }
        return result;
    }

    /** The place of the next byte: a block's position in the image, and an offset in it. */
    record Mark(long block, int offset) {}

    /** Where the next byte lies. */
    Mark mark() {
        return new Mark(position, offset);
    }
}

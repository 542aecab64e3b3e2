package org.xter.format.squashfs;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A stream of metadata, cut into blocks of 8 KiB that are compressed one by one, each behind a 16-bit header whose
 * highest bit says that it is stored raw (format.adoc, section "Packing Metadata"). Kept in memory until the image has
 * all its data. Not thread-safe.
 */
final class MetadataWriter {
    /** The uncompressed size of all blocks but the last, in bytes. */
    static final int BLOCK = 8192;

    private static final int RAW = 0x8000;

    private final BlockCompressor compressor;
    private final ByteBuffer pending = ByteBuffer.allocateDirect(BLOCK).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteBuffer compressed = ByteBuffer.allocateDirect(BlockCompressor.bound(BLOCK));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long[] starts = new long[16];
    private int blocks;

    /** Uses a compressor that stays the caller's. */
    MetadataWriter(BlockCompressor compressor) {
        this.compressor = compressor;
    }

    /** Where the next byte will lie: the block's position from the beginning of this stream << 16 | offset in it. */
    long reference() {
        return (long) out.size() << 16 | pending.position();
    }

    /** How many uncompressed bytes were written. */
    long written() {
        return (long) blocks * BLOCK + pending.position();
    }

    /** Where the block with the uncompressed byte at an offset begins, counted from the beginning of this stream. */
    long blockStart(long uncompressedOffset) {
        int block = (int) (uncompressedOffset / BLOCK);
        return block == blocks ? out.size() : starts[block];
    }

    MetadataWriter putByte(int value) {
        pending.put((byte) value);
        flushIfFull();
        return this;
    }

    MetadataWriter putShort(int value) {
        return putByte(value).putByte(value >> 8);
    }

    MetadataWriter putInt(int value) {
        if (pending.remaining() > 4) {
            pending.putInt(value);
            return this;
        }
        return putShort(value).putShort(value >> 16);
    }

    MetadataWriter putLong(long value) {
        return putInt((int) value).putInt((int) (value >> 32));
    }

    MetadataWriter put(byte[] bytes) {
        return put(bytes, bytes.length);
    }

    MetadataWriter put(byte[] bytes, int length) {
        int done = 0;
        while (done < length) {
            int part = Math.min(length - done, pending.remaining());
            pending.put(bytes, done, part);
            done += part;
            flushIfFull();
        }
        return this;
    }

    /** Ends the stream. */
    byte[] finish() {
        if (pending.position() > 0) {
            flush();
        }
        return out.toByteArray();
    }

    /** Where each block begins, counted from the beginning of this stream; complete after {@link #finish}. */
    long[] blockStarts() {
        return Arrays.copyOf(starts, blocks);
    }

    private void flushIfFull() {
        if (!pending.hasRemaining()) {
            flush();
        }
    }

    private void flush() {
        if (blocks == starts.length) {
            starts = Arrays.copyOf(starts, 2 * blocks);
        }
        starts[blocks++] = out.size();
        int raw = pending.position();
        int packed = compressor.compress(pending.flip(), compressed.clear());
        boolean stored = packed >= raw;
        int length = stored ? raw : packed;
        int header = stored ? length | RAW : length;
        out.write(header);
        out.write(header >> 8);
        byte[] bytes = new byte[length];
        (stored ? pending : compressed).get(0, bytes);
        out.writeBytes(bytes);
        pending.clear();
    }
}

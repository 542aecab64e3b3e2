package org.xter.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes in the making: numbers big-endian, texts as a length of four bytes and UTF-8. It grows in memory as needed and
 * does without the locks and layers of streams, which matters where millions of numbers are written. Not thread-safe.
 */
public final class ByteWriter {
    private byte[] bytes;
    private int size;

    /** An empty one that need not grow up to a number of bytes. */
    public ByteWriter(int room) {
        this.bytes = new byte[room];
    }

    /** How many bytes there are. */
    public int size() {
        return size;
    }

    /** Appends the low 8 bits. */
    public ByteWriter int8(int value) {
        int at = grow(1);
        bytes[at] = (byte) value;
        return this;
    }

    /** Appends the low 16 bits. */
    public ByteWriter int16(int value) {
        int at = grow(2);
        bytes[at] = (byte) (value >> 8);
        bytes[at + 1] = (byte) value;
        return this;
    }

    /** Appends 32 bits. */
    public ByteWriter int32(int value) {
        int at = grow(4);
        bytes[at] = (byte) (value >> 24);
        bytes[at + 1] = (byte) (value >> 16);
        bytes[at + 2] = (byte) (value >> 8);
        bytes[at + 3] = (byte) value;
        return this;
    }

    /** Appends 64 bits. */
    public ByteWriter int64(long value) {
        return int32((int) (value >> 32)).int32((int) value);
    }

    /** Appends bytes as they are. */
    public ByteWriter bytes(byte[] value) {
        int at = grow(value.length);
        System.arraycopy(value, 0, bytes, at, value.length);
        return this;
    }

    /** Appends a length and as many bytes. */
    public ByteWriter counted(byte[] value) {
        return int32(value.length).bytes(value);
    }

    /** Appends a length and the text in UTF-8. */
    public ByteWriter text(String value) {
        return counted(value.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy of what was appended. */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** Writes out what was appended; it stays here. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    /** The digest of what was appended. */
    public Digest digest() {
        var sha = Digest.sha256();
        sha.update(bytes, 0, size);
        return Digest.finish(sha);
    }

    private int grow(int count) {
        int at = size;
        int needed = Math.addExact(at, count);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, (int) Math.min(Integer.MAX_VALUE - 8, bytes.length * 2L)));
        }
        size = needed;
        return at;
    }
}

package org.xter.format.raw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.xter.report.Cancellation;

/** Writes into an image of zeros and leaves out what is zero anyway, so that it stays a hole. Not thread-safe. */
public final class SparseWriter {
    private static final int CHUNK = 1 << 16;
    private static final byte[] ZEROS = new byte[CHUNK];

    private final FileChannel image;
    private final byte[] chunk = new byte[CHUNK];

    /** Writes into an image that the caller owns. */
    public SparseWriter(FileChannel image) {
        this.image = image;
    }

    /** Writes all a stream still holds, beginning at a byte of the image, and returns how many bytes that were. */
    public long copy(InputStream in, long at, Cancellation cancellation) throws IOException {
        long position = at;
        for (int n = in.readNBytes(chunk, 0, CHUNK); n > 0; n = in.readNBytes(chunk, 0, CHUNK)) {
            cancellation.check();
            write(chunk, n, position);
            position += n;
        }
        return position - at;
    }

    /** Writes the first bytes of an array unless they are all zero. */
    public void write(byte[] data, int length, long at) throws IOException {
        for (int from = 0; from < length; from += CHUNK) {
            int to = Math.min(length, from + CHUNK);
            if (Arrays.mismatch(data, from, to, ZEROS, 0, to - from) >= 0) {
                ByteBuffer buffer = ByteBuffer.wrap(data, from, to - from);
                long position = at + from;
                while (buffer.hasRemaining()) {
                    position += image.write(buffer, position);
                }
            }
        }
    }
}

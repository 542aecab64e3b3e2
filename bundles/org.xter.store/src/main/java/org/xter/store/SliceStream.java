package org.xter.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Reads a run of bytes in a file; a file that ends too early is a fault, not an end of stream. Not thread-safe. */
final class SliceStream extends InputStream {
    private final Path file;
    private final FileChannel channel;
    private long position;
    private final long end;

    SliceStream(Path file, long offset, long size) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        this.position = offset;
        this.end = offset + size;
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
        if (position == end) {
            return -1;
        }
        ByteBuffer buffer = ByteBuffer.wrap(target, offset, (int) Math.min(length, end - position));
        int read = channel.read(buffer, position);
        if (read < 0) {
            throw new EOFException(file + " ends at byte " + position + ", expected " + end);
        }
        position += read;
        return read;
    }

    @Override
    public long skip(long count) {
        long skipped = Math.clamp(count, 0, end - position);
        position += skipped;
        return skipped;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, end - position);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

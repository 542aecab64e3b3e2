package org.xter.debian.deb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.tukaani.xz.SeekableInputStream;

/** A run of bytes in a file as a stream that can be put to any place of the run. Not thread-safe. */
final class FileRegion extends SeekableInputStream {
    private final FileChannel channel;
    private final long start;
    private final long length;
    private long at;

    FileRegion(Path file, long start, long length) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        this.start = start;
        this.length = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (at >= length) {
            return -1;
        }
        int read = channel.read(ByteBuffer.wrap(target, offset, (int) Math.min(count, length - at)), start + at);
        if (read > 0) {
            at += read;
        }
        return read;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public long position() {
        return at;
    }

    @Override
    public void seek(long position) {
        at = position;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

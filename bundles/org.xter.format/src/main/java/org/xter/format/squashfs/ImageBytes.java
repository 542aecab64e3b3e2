package org.xter.format.squashfs;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;

/** The bytes of an image, read at given places. Thread-safe. */
final class ImageBytes implements Closeable {
    private final SeekableByteChannel channel;
    private final long size;

    /** Takes over a channel. */
    ImageBytes(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    /** The length of the whole channel. */
    long size() {
        return size;
    }

    /** Fills the beginning of an array. */
    void read(long position, byte[] target, int length) throws IOException {
        if (position < 0 || position > size - length) {
            throw new DamagedImageException("The image ends before its byte " + Long.toUnsignedString(position) + " + "
                    + length + ", to which it refers");
        }
        ByteBuffer buffer = ByteBuffer.wrap(target, 0, length);
        if (channel instanceof FileChannel file) {
            while (buffer.hasRemaining() && file.read(buffer, position + buffer.position()) >= 0) {
                // until full
            }
        } else {
            synchronized (channel) {
                channel.position(position);
                while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                    // until full
                }
            }
        }
        if (buffer.hasRemaining()) {
            throw new DamagedImageException("The image became shorter while it was read");
        }
    }

    /** Reads some bytes as little-endian numbers. */
    ByteBuffer read(long position, int length) throws IOException {
        byte[] bytes = new byte[length];
        read(position, bytes, length);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

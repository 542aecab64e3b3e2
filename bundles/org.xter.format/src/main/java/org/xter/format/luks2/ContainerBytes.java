package org.xter.format.luks2;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;

/**
 * A container inside a file or inside what another container decrypts to. Thread-safe as long as nobody else moves the
 * channel's position.
 *
 * @param channel owned by somebody else
 * @param start where the container begins in it, in bytes
 */
record ContainerBytes(SeekableByteChannel channel, long start) {
    /** How many bytes there are from the container's beginning to the channel's end. */
    long length() throws IOException {
        return Math.max(0, channel.size() - start);
    }

    /** Fills the beginning of an array, as far as there are bytes, and tells how many there were. */
    int read(long position, byte[] target, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(target, 0, length);
        if (channel instanceof FileChannel file) {
            while (buffer.hasRemaining() && file.read(buffer, start + position + buffer.position()) >= 0) {
                // until full
            }
        } else {
            synchronized (channel) {
                channel.position(start + position);
                while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                    // until full
                }
            }
        }
        return buffer.position();
    }

    void readFully(long position, byte[] target, int length) throws IOException {
        if (read(position, target, length) < length) {
            throw new EOFException("the container ends before its byte " + (position + length));
        }
    }
}

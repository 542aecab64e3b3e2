package org.xter.format.squashfs;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.xter.store.Content;

/**
 * A run of bytes of a content, at most one block long.
 *
 * @param content whose bytes
 * @param offset where the run begins, in bytes
 * @param length how long it is, in bytes
 */
record Run(Content content, long offset, int length) {
    /** Appends the run's bytes to a buffer with room for them. */
    void read(SliceFiles files, ByteBuffer target) throws IOException {
        if (content instanceof Content.Slice slice) {
            try (SliceFiles.Lease lease = files.lease(slice.file())) {
                readSlice(slice, lease, target);
            }
        } else {
            try (InputStream in = content.open()) {
                in.skipNBytes(offset);
                byte[] bytes = in.readNBytes(length);
                if (bytes.length < length) {
                    throw new EOFException("content ends at byte " + (offset + bytes.length));
                }
                target.put(bytes);
            }
        }
    }

    private void readSlice(Content.Slice slice, SliceFiles.Lease lease, ByteBuffer target) throws IOException {
        long position = slice.offset() + offset;
        int limit = target.limit();
        target.limit(target.position() + length);
        while (target.hasRemaining()) {
            int read = lease.channel().read(target, position);
            if (read < 0) {
                throw new EOFException(
                        slice.file() + " ends at byte " + position + ", expected " + (slice.offset() + slice.size()));
            }
            position += read;
        }
        target.limit(limit);
    }
}

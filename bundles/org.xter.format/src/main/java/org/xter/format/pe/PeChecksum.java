package org.xter.format.pe;

import java.io.IOException;
import java.io.InputStream;
import org.xter.report.Cancellation;
import org.xter.store.Content;

/**
 * The checksum in a PE file's header: the 16-bit little-endian words added with their carries, then the file's length
 * added. Parts must come at even offsets of the file; what pads them with zeros changes nothing.
 */
final class PeChecksum {
    private long sum;

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            sum += (long) (bytes[i] & 0xFF) << 8 * (i & 1);
        }
    }

    void add(Content content, Cancellation cancellation) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = content.open()) {
            for (int n = in.readNBytes(buffer, 0, buffer.length); n > 0; n = in.readNBytes(buffer, 0, buffer.length)) {
                cancellation.check();
                add(buffer, n);
            }
        }
    }

    int finish(long fileSize) {
        long folded = sum;
        while (folded >>> 16 != 0) {
            folded = (folded & 0xFFFF) + (folded >>> 16);
        }
        return (int) (folded + fileSize);
    }
}

package org.xter.debian.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Keeps a small file in memory. */
final class MemorySink implements Sink {
    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    MemorySink(int limit) {
        this.limit = limit;
    }

    @Override
    public long position() {
        return 0;
    }

    @Override
    public synchronized void restart() {
        bytes.reset();
    }

    @Override
    public synchronized void write(ByteBuffer more) throws IOException {
        if (bytes.size() + more.remaining() > limit) {
            throw new SinkFullException(limit);
        }
        byte[] copy = new byte[more.remaining()];
        more.get(copy);
        bytes.writeBytes(copy);
    }

    synchronized byte[] bytes() {
        return bytes.toByteArray();
    }
}

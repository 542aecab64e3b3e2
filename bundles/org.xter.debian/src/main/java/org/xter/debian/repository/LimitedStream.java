package org.xter.debian.repository;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails when it gives more than was announced: what unpacks to more does so to fill the memory. */
final class LimitedStream extends FilterInputStream {
    private final long limit;
    private long left;

    /**
     * @param limit in bytes
     */
    LimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        counted(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return counted(super.read(target, offset, length));
    }

    private int counted(int read) throws IOException {
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new IOException("it unpacks to more than " + limit + " bytes");
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

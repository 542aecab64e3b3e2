package org.xter.debian.fetch;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Takes the bytes of a transfer, from one thread at a time. */
interface Sink {
    /** How many bytes are here already, from where the transfer is to go on. */
    long position();

    /** Throws away what is here: the transfer starts from the beginning after all. */
    void restart() throws IOException;

    /**
     * Takes bytes.
     *
     * @throws SinkFullException when there are more than can be right
     * @throws IOException when they cannot be kept
     */
    void write(ByteBuffer bytes) throws IOException;

    /** There are more bytes than the file is to have. */
    final class SinkFullException extends IOException {
        private static final long serialVersionUID = 1L;

        SinkFullException(long limit) {
            super("more than " + limit + " bytes");
        }
    }
}

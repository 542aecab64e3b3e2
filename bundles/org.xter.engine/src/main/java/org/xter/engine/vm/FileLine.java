package org.xter.engine.vm;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A serial port into a file, which is followed while it grows; the guest hears nothing. */
final class FileLine implements SerialLine {
    private static final int TURN_MILLISECONDS = 50;

    private final Path path;
    private volatile boolean finished;
    private volatile boolean closed;

    FileLine(Path path) {
        this.path = path;
    }

    @Override
    public List<String> mode() {
        return List.of("file", path.toString());
    }

    @Override
    public InputStream output() {
        return new Following();
    }

    @Override
    public OutputStream input() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public void finish() {
        finished = true;
    }

    @Override
    public void close() {
        finished = true;
        closed = true;
    }

    /** The file from its first byte; at its end it waits for more. */
    private final class Following extends InputStream {
        private long position;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            while (!closed) {
                // Asked before the file is looked at: what was written before the end is not missed.
                boolean last = finished;
                int count = available(ByteBuffer.wrap(bytes, offset, length));
                if (count > 0) {
                    position += count;
                    return count;
                }
                if (last) {
                    return -1;
                }
                pause();
            }
            return -1;
        }

        private int available(ByteBuffer target) throws IOException {
            if (!Files.exists(path)) {
                return 0;
            }
            // Opened anew each time: on Windows an open file could not be deleted with the machine.
            try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
                return file.read(target, position);
            }
        }

        private static void pause() throws InterruptedIOException {
            try {
                Thread.sleep(TURN_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }
    }
}

package org.xter.debian.fetch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.xter.report.Progress;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Store;

/**
 * A file in the store that comes in pieces. What came in earlier runs is found again by the digest it is to have. When
 * another process is at the same file, this one starts a copy of its own.
 */
final class PartialFile implements Sink, AutoCloseable {
    private final Store store;
    private final Digest expected;
    private final long size;
    private final Progress.Step progress;
    private final Path file;
    private final boolean shared;
    private final FileChannel channel;
    private MessageDigest running = Digest.sha256();
    private long position;
    private boolean closed;

    private PartialFile(
            Store store,
            Digest expected,
            long size,
            Progress.Step progress,
            Path file,
            FileChannel channel,
            boolean shared) {
        this.store = store;
        this.expected = expected;
        this.size = size;
        this.progress = progress;
        this.file = file;
        this.channel = channel;
        this.shared = shared;
    }

    static PartialFile open(Store store, Digest expected, long size, Progress.Step progress) throws IOException {
        Path file = store.partial(expected);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            locked = isLocked(channel);
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        PartialFile result;
        if (locked) {
            result = new PartialFile(store, expected, size, progress, file, channel, true);
        } else {
            Path own = store.draft().file();
            FileChannel ownChannel = FileChannel.open(own, StandardOpenOption.READ, StandardOpenOption.WRITE);
            result = new PartialFile(store, expected, size, progress, own, ownChannel, false);
        }
        try {
            result.resume();
            return result;
        } catch (IOException e) {
            result.close();
            throw e;
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void resume() throws IOException {
        if (channel.size() > size) {
            channel.truncate(0);
        }
        // Not read to its end but to its size: whatever stands here, it is looked at no further.
        long here = channel.size();
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        while (position < here && channel.read(buffer) > 0) {
            buffer.flip();
            position += buffer.remaining();
            running.update(buffer);
            buffer.clear();
        }
        progress.advance(position);
    }

    @Override
    public synchronized long position() {
        return position;
    }

    @Override
    public synchronized void restart() throws IOException {
        checkOpen();
        progress.advance(-position);
        channel.truncate(0);
        channel.position(0);
        position = 0;
        running = Digest.sha256();
    }

    @Override
    public synchronized void write(ByteBuffer bytes) throws IOException {
        checkOpen();
        if (position + bytes.remaining() > size) {
            throw new SinkFullException(size);
        }
        running.update(bytes.duplicate());
        int length = bytes.remaining();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        position += length;
        progress.advance(length);
    }

    /** A transfer that was given up may still try to write. */
    private void checkOpen() throws IOException {
        if (closed) {
            throw new IOException("closed");
        }
    }

    synchronized boolean isWhole() {
        return position == size;
    }

    /** The digest of what is here; it can be asked for once, and then only {@link #restart} or closing makes sense. */
    synchronized Digest digest() {
        return Digest.finish(running);
    }

    /** Gives the whole file, whose digest the caller has found right, to the store. */
    synchronized Content commit() throws IOException {
        closed = true;
        channel.close();
        return store.adopt(file, expected);
    }

    /** Lets go of the file. What is in it stays for the next run. */
    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            // Whoever opens the file again counts what is in it again.
            progress.advance(-position);
            channel.close();
            if (!shared || position == 0) {
                Files.deleteIfExists(file);
            }
        }
    }
}

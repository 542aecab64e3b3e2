package org.xter.format.verity;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.xter.format.parallel.Workers;
import org.xter.report.Cancellation;
import org.xter.store.Digest;

/** Hashes the blocks of a part of a file on several threads. */
final class BlockHasher {
    /** So many blocks are read at a time: their digests fill whole hash blocks. */
    private static final int CHUNK = 256;

    private final FileChannel file;
    private final byte[] salt;
    private final int threads;
    private final Cancellation cancellation;

    /** Takes the digests of consecutive blocks; called on any thread and in any order. */
    interface Sink {
        /**
         * Takes digests.
         *
         * @param firstBlock the number of the first block, a multiple of 128
         * @param digests 32 bytes for each block, at the beginning of the array
         * @param blocks how many blocks there are
         */
        void accept(long firstBlock, byte[] digests, int blocks) throws IOException;
    }

    BlockHasher(FileChannel file, Salt salt, int threads, Cancellation cancellation) {
        this.file = file;
        this.salt = salt.bytes();
        this.threads = threads;
        this.cancellation = cancellation;
    }

    /** Hashes a number of blocks that begin at an offset in bytes. */
    void hash(long offset, long blocks, Sink sink) throws IOException {
        long chunks = (blocks + CHUNK - 1) / CHUNK;
        int workers = (int) Math.min(threads, chunks);
        AtomicLong nextChunk = new AtomicLong();
        if (workers <= 1) {
            work(nextChunk, chunks, offset, blocks, sink);
            return;
        }
        try (Workers pool = new Workers("verity", workers)) {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                running.add(pool.submit(() -> {
                    work(nextChunk, chunks, offset, blocks, sink);
                    return null;
                }));
            }
            for (Future<Void> each : running) {
                Workers.await(each);
            }
        }
    }

    private void work(AtomicLong nextChunk, long chunks, long offset, long blocks, Sink sink) throws IOException {
        MessageDigest sha = Digest.sha256();
        byte[] data = new byte[CHUNK * VeritySuperblock.BLOCK];
        byte[] digests = new byte[CHUNK * Digest.LENGTH];
        try {
            for (long chunk = nextChunk.getAndIncrement(); chunk < chunks; chunk = nextChunk.getAndIncrement()) {
                cancellation.check();
                long first = chunk * CHUNK;
                int count = (int) Math.min(CHUNK, blocks - first);
                int length = count * VeritySuperblock.BLOCK;
                readFully(ByteBuffer.wrap(data, 0, length), offset + first * VeritySuperblock.BLOCK);
                for (int i = 0; i < count; i++) {
                    sha.update(salt);
                    sha.update(data, i * VeritySuperblock.BLOCK, VeritySuperblock.BLOCK);
                    sha.digest(digests, i * Digest.LENGTH, Digest.LENGTH);
                }
                sink.accept(first, digests, count);
            }
        } catch (DigestException e) {
            throw new AssertionError(e);
        } finally {
            // After a fault the other threads need not go on.
            nextChunk.set(chunks);
        }
    }

    /** The digest of one block of data. */
    Digest hash(byte[] block) {
        MessageDigest sha = Digest.sha256();
        sha.update(salt);
        sha.update(block);
        return Digest.finish(sha);
    }

    /** Fills a buffer from a place in the file. */
    void readFully(ByteBuffer target, long position) throws IOException {
        long at = position;
        while (target.hasRemaining()) {
            int read = file.read(target, at);
            if (read < 0) {
                throw new EOFException("the image ends at byte " + at);
            }
            at += read;
        }
    }
}

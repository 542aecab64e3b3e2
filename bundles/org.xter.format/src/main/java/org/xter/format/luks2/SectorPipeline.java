package org.xter.format.luks2;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.xter.format.parallel.Workers;
import org.xter.report.Cancellation;

/**
 * Runs chunks of whole sectors through a cipher on several threads. One thread gives chunks and gets them back in their
 * order; only a few are under way, so that memory does not grow with the data.
 */
final class SectorPipeline implements AutoCloseable {
    /** The length of all chunks but the last, in bytes. */
    static final int CHUNK = 1 << 20;

    /** What is done to a chunk. */
    interface Step {
        void apply(SectorCipher cipher, byte[] chunk, int length) throws IOException;
    }

    /** Gets chunks back. */
    interface Sink {
        void take(byte[] chunk, int length) throws IOException;
    }

    private record UnderWay(Future<?> work, byte[] chunk, int length) {}

    private final Supplier<SectorCipher> ciphers;
    private final Sink sink;
    private final Cancellation cancellation;
    private final Workers workers;
    private final int width;
    private final Queue<SectorCipher> idle = new ConcurrentLinkedQueue<>();
    private final Deque<byte[]> free = new ArrayDeque<>();
    private final Deque<UnderWay> queue = new ArrayDeque<>();

    SectorPipeline(Supplier<SectorCipher> ciphers, int threads, Sink sink, Cancellation cancellation) {
        this.ciphers = ciphers;
        this.sink = sink;
        this.cancellation = cancellation;
        this.workers = new Workers("luks2", threads);
        this.width = 2 * threads + 1;
    }

    /** A chunk to fill. */
    byte[] chunk() throws IOException {
        cancellation.check();
        while (queue.size() >= width || !queue.isEmpty() && queue.peek().work.isDone()) {
            giveOldest();
        }
        byte[] chunk = free.poll();
        return chunk == null ? new byte[CHUNK] : chunk;
    }

    void give(byte[] chunk, int length, Step step) {
        queue.add(new UnderWay(
                workers.submit(() -> {
                    cancellation.check();
                    SectorCipher cipher = idle.poll();
                    if (cipher == null) {
                        cipher = ciphers.get();
                    }
                    step.apply(cipher, chunk, length);
                    idle.add(cipher);
                    return null;
                }),
                chunk,
                length));
    }

    void drain() throws IOException {
        while (!queue.isEmpty()) {
            giveOldest();
        }
    }

    private void giveOldest() throws IOException {
        UnderWay oldest = queue.remove();
        Workers.await(oldest.work, cancellation);
        sink.take(oldest.chunk, oldest.length);
        free.push(oldest.chunk);
    }

    @Override
    public void close() {
        queue.forEach(each -> each.work.cancel(false));
        workers.close();
    }
}

package org.xter.format.squashfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import org.xter.format.parallel.Workers;
import org.xter.report.Cancellation;

/**
 * Packs blocks on several threads and writes them in the order they were given, so that the result does not depend on
 * the threads. At most a fixed number of blocks is under way. One thread gives blocks; it also writes.
 */
final class BlockPipeline implements AutoCloseable {
    /** Learns where a block came to lie. */
    interface Placement {
        /**
         * Called once, on the thread that gives blocks.
         *
         * @param position where the block begins in the image
         * @param sizeWord see {@link PackedBlock#sizeWord}
         */
        void placed(long position, int sizeWord);
    }

    /** A block prepared earlier. */
    interface Prepared {
        /** Brings the block into a buffer of {@link BlockPacker#resultBuffer}. */
        PackedBlock load(ByteBuffer result) throws IOException;
    }

    /** About so many bytes of blocks may wait for their turn, unless there are very many threads. */
    private static final int MEMORY = 64 << 20;

    private record UnderWay(Future<PackedBlock> block, ByteBuffer buffer, Placement placement) {}

    private final SquashfsOptions options;
    private final WritableByteChannel target;
    private final Cancellation cancellation;
    private final int width;
    private final Workers workers;
    private final SliceFiles files = new SliceFiles(32);
    private final Queue<BlockPacker> packers = new ConcurrentLinkedQueue<>();
    private final Deque<ByteBuffer> buffers = new ArrayDeque<>();
    private final Deque<UnderWay> queue = new ArrayDeque<>();
    private long position;

    BlockPipeline(
            SquashfsOptions options,
            int threadCount,
            WritableByteChannel target,
            long position,
            Cancellation cancellation) {
        this.options = options;
        this.target = target;
        this.position = position;
        this.cancellation = cancellation;
        this.width = Math.clamp(MEMORY / options.blockSize(), 2 * threadCount, 8 * threadCount + 8);
        this.workers = new Workers("squashfs", threadCount);
    }

    /** Gives a block made of runs; see {@link BlockPacker#pack}. */
    void give(List<Run> runs, boolean holes, Placement placement) throws IOException {
        ByteBuffer buffer = freeBuffer();
        Future<PackedBlock> block = workers.submit(() -> {
            cancellation.check();
            BlockPacker packer = packers.poll();
            if (packer == null) {
                packer = new BlockPacker(options);
            }
            try {
                return packer.pack(runs, holes, files, buffer);
            } finally {
                packers.add(packer);
            }
        });
        queue.add(new UnderWay(block, buffer, placement));
    }

    /** Gives a block that was packed before. */
    void give(Prepared prepared, Placement placement) throws IOException {
        ByteBuffer buffer = freeBuffer();
        queue.add(new UnderWay(workers.submit(() -> prepared.load(buffer)), buffer, placement));
    }

    /** Writes all that was given and tells where the next byte will lie. */
    long drain() throws IOException {
        while (!queue.isEmpty()) {
            writeOldest();
        }
        return position;
    }

    private ByteBuffer freeBuffer() throws IOException {
        cancellation.check();
        while (!queue.isEmpty() && (queue.size() >= width || queue.peek().block.isDone())) {
            writeOldest();
        }
        ByteBuffer buffer = buffers.poll();
        return buffer == null ? BlockPacker.resultBuffer(options) : buffer;
    }

    private void writeOldest() throws IOException {
        UnderWay oldest = queue.remove();
        PackedBlock block = Workers.await(oldest.block, cancellation);
        oldest.placement.placed(position, block.sizeWord());
        position += block.bytes().remaining();
        while (block.bytes().hasRemaining()) {
            target.write(block.bytes());
        }
        buffers.push(oldest.buffer);
    }

    /** Stops the threads, also in the midst of the work, and frees what they used. */
    @Override
    public void close() throws IOException {
        queue.forEach(each -> each.block.cancel(false));
        // Each thread has at most one block under way, so this ends soon; native memory must outlive it.
        workers.close();
        packers.forEach(BlockPacker::close);
        files.close();
    }
}

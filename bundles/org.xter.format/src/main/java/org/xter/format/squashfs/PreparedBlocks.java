package org.xter.format.squashfs;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.xter.format.parallel.Workers;
import org.xter.report.Cancellation;
import org.xter.store.Content;
import org.xter.store.Digest;

/**
 * Compresses contents ahead, in the background, into a temporary file from which {@link SquashfsWriter} takes them. For
 * work that knows most files long before the tree is whole. Contents that share blocks with others, because they are
 * smaller than a block, are left to the writer. Thread-safe; closing removes the file.
 */
public final class PreparedBlocks implements AutoCloseable {
    private final SquashfsOptions options;
    private final Path file;
    private final FileChannel channel;
    private final SliceFiles files = new SliceFiles(32);
    private final Workers workers;
    private final ConcurrentLinkedQueue<Workplace> workplaces = new ConcurrentLinkedQueue<>();
    private final Map<Digest, Preparation> contents = new ConcurrentHashMap<>();
    private final Object appending = new Object();
    private long end;
    private volatile boolean closed;

    /** A content in the queue or under way; either a worker or the writer begins it. */
    private static final class Preparation {
        private final CompletableFuture<Blocks> blocks = new CompletableFuture<>();
        private final AtomicBoolean begun = new AtomicBoolean();

        /** Whether the caller is the first. */
        boolean begin() {
            return begun.compareAndSet(false, true);
        }
    }

    private record Workplace(BlockPacker packer, ByteBuffer result) {}

    private PreparedBlocks(SquashfsOptions options, Path file, int threadCount) throws IOException {
        this.options = options;
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.workers = new Workers("squashfs-ahead", threadCount);
    }

    /**
     * Begins an empty collection.
     *
     * @param folder an existing folder for the temporary file
     * @param options those the writer will use; its compression, level, block size and fragments count
     * @param threadCount how many contents to compress at a time, at least 1
     */
    public static PreparedBlocks in(Path folder, SquashfsOptions options, int threadCount) throws IOException {
        return new PreparedBlocks(options, Files.createTempFile(folder, "prepared", ".blocks"), threadCount);
    }

    /** Whether a writer with these options would pack the same blocks. */
    boolean suits(SquashfsOptions other) {
        return options.compression() == other.compression()
                && options.level() == other.level()
                && options.blockSize() == other.blockSize()
                && options.fragments() == other.fragments();
    }

    /** Compresses a content in the background, unless it is known or too small. A fault shows when it is used. */
    public void prepare(Content content) {
        boolean worthwhile = options.fragments() ? content.size() >= options.blockSize() : content.size() > 0;
        if (worthwhile) {
            Preparation fresh = new Preparation();
            if (contents.putIfAbsent(content.digest(), fresh) == null) {
                workers.submit(() -> {
                    if (fresh.begin()) {
                        complete(fresh, content);
                    }
                    return null;
                });
            }
        }
    }

    private void complete(Preparation preparation, Content content) {
        try {
            preparation.blocks.complete(pack(content));
        } catch (IOException | RuntimeException | Error e) {
            preparation.blocks.completeExceptionally(e);
        }
    }

    private Blocks pack(Content content) throws IOException {
        Workplace workplace = workplaces.poll();
        if (workplace == null) {
            workplace = new Workplace(new BlockPacker(options), BlockPacker.resultBuffer(options));
        }
        try {
            List<Stored> blocks = new ArrayList<>();
            for (long offset = 0; offset < content.size(); offset += options.blockSize()) {
                if (closed) {
                    throw new InterruptedIOException("closed");
                }
                int length = (int) Math.min(options.blockSize(), content.size() - offset);
                Run run = new Run(content, offset, length);
                blocks.add(append(workplace.packer.pack(List.of(run), true, files, workplace.result)));
            }
            return new Blocks(blocks);
        } finally {
            workplaces.add(workplace);
        }
    }

    private Stored append(PackedBlock block) throws IOException {
        long position;
        synchronized (appending) {
            position = end;
            end += block.bytes().remaining();
        }
        Stored stored = new Stored(position, block.sizeWord());
        while (block.bytes().hasRemaining()) {
            position += channel.write(block.bytes(), position);
        }
        return stored;
    }

    /**
     * The blocks of a content, waited for when they are under way; null when it was not prepared or still waits in the
     * queue, from which it is taken then.
     */
    Blocks find(Content content, Cancellation cancellation) throws IOException {
        Preparation preparation = contents.isEmpty() ? null : contents.get(content.digest());
        if (preparation == null) {
            return null;
        }
        if (preparation.begin()) {
            contents.remove(content.digest(), preparation);
            return null;
        }
        return Workers.await(preparation.blocks, cancellation);
    }

    /** Stops what is under way and removes the temporary file. */
    @Override
    public void close() throws IOException {
        closed = true;
        workers.close();
        workplaces.forEach(workplace -> workplace.packer.close());
        files.close();
        channel.close();
        Files.deleteIfExists(file);
    }

    private record Stored(long position, int sizeWord) {}

    /** The blocks of one content. */
    final class Blocks {
        private final List<Stored> blocks;

        private Blocks(List<Stored> blocks) {
            this.blocks = blocks;
        }

        /** The block with a number, counted from 0. */
        BlockPipeline.Prepared block(int number) {
            Stored stored = blocks.get(number);
            return result -> load(stored, result);
        }
    }

    private PackedBlock load(Stored stored, ByteBuffer result) throws IOException {
        result.clear().limit(PackedBlock.storedSize(stored.sizeWord));
        long position = stored.position;
        while (result.hasRemaining()) {
            int read = channel.read(result, position);
            if (read < 0) {
                throw new EOFException(file + " was cut off");
            }
            position += read;
        }
        return new PackedBlock(result.flip(), stored.sizeWord);
    }
}

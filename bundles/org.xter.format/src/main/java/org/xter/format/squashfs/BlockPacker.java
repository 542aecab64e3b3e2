package org.xter.format.squashfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** Reads and compresses one block after another, with buffers of its own. One thread at a time. */
final class BlockPacker implements AutoCloseable {
    private final BlockCompressor compressor;
    private final ByteBuffer raw;
    private final ByteBuffer zeros;

    BlockPacker(SquashfsOptions options) {
        this.compressor = BlockCompressor.of(options);
        this.raw = ByteBuffer.allocateDirect(options.blockSize());
        this.zeros = ByteBuffer.allocateDirect(options.blockSize());
    }

    /** A buffer that can take any block's result. */
    static ByteBuffer resultBuffer(SquashfsOptions options) {
        return ByteBuffer.allocateDirect(BlockCompressor.bound(options.blockSize()));
    }

    /**
     * Packs runs, together at most one block, into a buffer.
     *
     * @param holes whether a block of nothing but zeros may become a hole
     * @param result a buffer of {@link #resultBuffer}; the block returned is a view of it
     */
    PackedBlock pack(List<Run> runs, boolean holes, SliceFiles files, ByteBuffer result) throws IOException {
        raw.clear();
        for (Run run : runs) {
            run.read(files, raw);
        }
        raw.flip();
        int size = raw.remaining();
        result.clear();
        if (holes && raw.mismatch(zeros.clear().limit(size)) < 0) {
            return new PackedBlock(result.limit(0), 0);
        }
        int packed = compressor.compress(raw, result);
        result.clear();
        if (packed < size) {
            return new PackedBlock(result.limit(packed), packed);
        }
        result.put(raw.rewind());
        return new PackedBlock(result.flip(), size | PackedBlock.RAW);
    }

    @Override
    public void close() {
        compressor.close();
    }
}

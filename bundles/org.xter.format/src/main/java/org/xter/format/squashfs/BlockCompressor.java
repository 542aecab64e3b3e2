package org.xter.format.squashfs;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;

/** Compresses single blocks, each on its own. One thread at a time; closing frees native memory. */
interface BlockCompressor extends AutoCloseable {
    /**
     * Compresses what is between a direct buffer's position and limit.
     *
     * @param in a direct buffer; its position may be anything afterwards
     * @param out a direct buffer cleared by the caller, with room for {@link #bound} bytes
     * @return how many bytes now lie at the beginning of {@code out}, whose position may be anything
     */
    int compress(ByteBuffer in, ByteBuffer out);

    @Override
    void close();

    /** A compressor of the kind and level the options name. */
    static BlockCompressor of(SquashfsOptions options) {
        return switch (options.compression()) {
            case ZSTD -> new ZstdBlocks(options.level());
            case GZIP -> new ZlibBlocks(options.level());
            default -> throw new IllegalArgumentException(options.compression() + " cannot be written");
        };
    }

    /** The room the result of compressing a block of a size can need. */
    static int bound(int size) {
        // zlib's own bound is smaller for all block sizes of squashfs.
        return Math.toIntExact(Zstd.compressBound(size)) + 64;
    }

    /** Zstandard frames without checksum or dictionary, as the kernel reads them. */
    final class ZstdBlocks implements BlockCompressor {
        private final ZstdCompressCtx context = new ZstdCompressCtx();

        private ZstdBlocks(int level) {
            context.setLevel(level);
        }

        @Override
        public int compress(ByteBuffer in, ByteBuffer out) {
            return context.compressDirectByteBuffer(
                    out, out.position(), out.remaining(), in, in.position(), in.remaining());
        }

        @Override
        public void close() {
            context.close();
        }
    }

    /** zlib streams. */
    final class ZlibBlocks implements BlockCompressor {
        private final Deflater deflater;

        private ZlibBlocks(int level) {
            deflater = new Deflater(level);
        }

        @Override
        public int compress(ByteBuffer in, ByteBuffer out) {
            deflater.reset();
            deflater.setInput(in);
            deflater.finish();
            int size = 0;
            while (!deflater.finished()) {
                size += deflater.deflate(out);
            }
            return size;
        }

        @Override
        public void close() {
            deflater.end();
        }
    }
}

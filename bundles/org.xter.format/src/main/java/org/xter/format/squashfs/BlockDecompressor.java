package org.xter.format.squashfs;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.tukaani.xz.BasicArrayCache;
import org.tukaani.xz.LZMAInputStream;
import org.tukaani.xz.XZInputStream;

/** Decompresses single blocks. Implementations are thread-safe. */
@FunctionalInterface
interface BlockDecompressor {
    /** Enough for any dictionary a block of 1 MiB can use; in KiB. */
    int MEMORY_LIMIT = 1 << 14;

    /**
     * Decompresses a block.
     *
     * @param in the block, from the beginning of the array
     * @param length its size in bytes
     * @param out takes what comes out
     * @return how many bytes came out
     * @throws IOException when the block is damaged or more comes out than {@code out} can take
     */
    int decompress(byte[] in, int length, byte[] out) throws IOException;

    /** The decompressor for a compression; null when there is none. */
    static BlockDecompressor of(Compression compression) {
        return switch (compression) {
            case GZIP -> BlockDecompressor::inflate;
            case ZSTD -> BlockDecompressor::zstd;
            case XZ -> BlockDecompressor::xz;
            case LZMA -> BlockDecompressor::lzma;
            case LZO, LZ4 -> null;
        };
    }

    private static int zstd(byte[] in, int length, byte[] out) throws IOException {
        try {
            return (int) Zstd.decompressByteArray(out, 0, out.length, in, 0, length);
        } catch (ZstdException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static int xz(byte[] in, int length, byte[] out) throws IOException {
        InputStream stored = new ByteArrayInputStream(in, 0, length);
        return drain(new XZInputStream(stored, MEMORY_LIMIT, BasicArrayCache.getInstance()), out);
    }

    private static int lzma(byte[] in, int length, byte[] out) throws IOException {
        InputStream stored = new ByteArrayInputStream(in, 0, length);
        return drain(new LZMAInputStream(stored, MEMORY_LIMIT, BasicArrayCache.getInstance()), out);
    }

    private static int inflate(byte[] in, int length, byte[] out) throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(in, 0, length);
            int size = inflater.inflate(out);
            // A full buffer may hide that the stream has ended; one more byte would show that it has not.
            if (!inflater.finished() && (inflater.inflate(new byte[1]) > 0 || !inflater.finished())) {
                throw new IOException("no end of the zlib stream");
            }
            return size;
        } catch (DataFormatException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            inflater.end();
        }
    }

    private static int drain(InputStream stream, byte[] out) throws IOException {
        try (stream) {
            int size = stream.readNBytes(out, 0, out.length);
            if (stream.read() >= 0) {
                throw new IOException("more data than expected");
            }
            return size;
        }
    }
}

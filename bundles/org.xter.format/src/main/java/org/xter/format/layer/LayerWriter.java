package org.xter.format.layer;

import com.github.luben.zstd.util.Native;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.UUID;
import java.util.concurrent.Future;
import org.xter.format.parallel.Workers;
import org.xter.format.squashfs.PreparedBlocks;
import org.xter.format.squashfs.SquashfsImage;
import org.xter.format.squashfs.SquashfsOptions;
import org.xter.format.squashfs.SquashfsWriter;
import org.xter.format.verity.Salt;
import org.xter.format.verity.Verity;
import org.xter.format.verity.VerityInfo;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Digest;
import org.xter.store.FileTree;

/**
 * Writes trees as layers. Salt and UUID of the hash tree come from the tree's digest, so equal trees written with equal
 * options give equal files. Immutable; may be used by several threads at a time.
 */
public final class LayerWriter {
    private final SquashfsWriter squashfs;
    private final int threads;

    private LayerWriter(SquashfsWriter squashfs, int threads) {
        this.squashfs = squashfs;
        this.threads = threads;
    }

    /** A writer that uses all processors. */
    public LayerWriter(SquashfsOptions options) {
        this(new SquashfsWriter(options), Runtime.getRuntime().availableProcessors());
    }

    /** The same with a number of threads, at least 1; the bytes stay the same. */
    public LayerWriter withThreads(int count) {
        return new LayerWriter(squashfs.withThreads(count), count);
    }

    /** The same with blocks prepared ahead, see {@link SquashfsWriter#withPrepared}. */
    public LayerWriter withPrepared(PreparedBlocks blocks) {
        return new LayerWriter(squashfs.withPrepared(blocks), threads);
    }

    /**
     * Links the native library of the codec, which takes a tenth of a second, before the first block needs it. For any
     * thread.
     */
    public static void makeReady() {
        Native.load();
    }

    /**
     * Writes a layer.
     *
     * @param target the file; made or replaced, half written after an exception
     * @throws ProblemException as {@link SquashfsWriter#write}
     */
    public Layer write(FileTree tree, Path target, Cancellation cancellation) throws IOException, ProblemException {
        try (FileChannel file = FileChannel.open(
                target,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            SquashfsImage image = squashfs.write(tree, file, cancellation);
            // The superblock, which comes first, is written last: only now can hashing begin. The file is still in the
            // page cache, and its digest and the tree are computed side by side.
            MessageDigest sha = Digest.sha256();
            VerityInfo verity;
            try (Workers digester = new Workers("layer-digest", 1)) {
                Future<Void> digestOfData = digester.submit(() -> {
                    update(sha, file, 0, image.size(), cancellation);
                    return null;
                });
                Digest identity = tree.digest();
                verity = Verity.append(file, image.size(), salt(identity), uuid(identity), threads, cancellation);
                Workers.await(digestOfData);
            }
            update(sha, file, image.size(), verity.size(), cancellation);
            return new Layer(Digest.finish(sha), image, verity);
        }
    }

    private static Salt salt(Digest tree) {
        return Salt.of(Digest.of("xter layer salt " + tree.hex()).bytes());
    }

    /** A UUID of version 8, whose bits are the maker's choice (RFC 9562, section 5.8). */
    private static UUID uuid(Digest tree) {
        ByteBuffer bits =
                ByteBuffer.wrap(Digest.of("xter layer uuid " + tree.hex()).bytes());
        long high = bits.getLong() & ~0xF000L | 0x8000L;
        long low = bits.getLong() & ~(3L << 62) | 1L << 63;
        return new UUID(high, low);
    }

    private static void update(MessageDigest sha, FileChannel file, long from, long to, Cancellation cancellation)
            throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 18);
        for (long at = from; at < to; ) {
            cancellation.check();
            buffer.clear().limit((int) Math.min(buffer.capacity(), to - at));
            int read = file.read(buffer, at);
            if (read < 0) {
                throw new EOFException("the layer ends at byte " + at);
            }
            sha.update(buffer.flip());
            at += read;
        }
    }
}

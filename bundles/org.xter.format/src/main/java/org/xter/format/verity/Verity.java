package org.xter.format.verity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Digest;

/** Makes and checks hash trees that lie behind the data in one file. Several threads work; memory does not grow. */
public final class Verity {
    private static final int BLOCK = VeritySuperblock.BLOCK;

    private Verity() {}

    /**
     * Appends superblock and hash tree to a data image.
     *
     * @param image open for reading and writing; read and written at given positions only
     * @param dataSize the length of the data in bytes, a positive multiple of 4096; what lies behind is overwritten
     * @param threads how many threads hash, at least 1; no influence on the result
     */
    public static VerityInfo append(
            FileChannel image, long dataSize, Salt salt, UUID uuid, int threads, Cancellation cancellation)
            throws IOException {
        if (dataSize <= 0 || dataSize % BLOCK != 0) {
            throw new IllegalArgumentException("data of " + dataSize + " bytes");
        }
        VeritySuperblock superblock = new VeritySuperblock(uuid, dataSize / BLOCK, salt);
        BlockHasher hasher = new BlockHasher(image, salt, threads, cancellation);
        TreeShape shape = TreeShape.of(superblock.dataBlocks(), dataSize);
        write(image, dataSize, Arrays.copyOf(superblock.encode(), BLOCK), BLOCK);
        long source = 0;
        long blocks = superblock.dataBlocks();
        for (TreeShape.Level level : shape.levels()) {
            hasher.hash(source, blocks, (first, digests, count) -> {
                // Whole hash blocks only: the last one of a level is filled up with zeros.
                int used = count * Digest.LENGTH;
                int padded = (used + BLOCK - 1) / BLOCK * BLOCK;
                Arrays.fill(digests, used, padded, (byte) 0);
                write(image, level.offset() + first * Digest.LENGTH, digests, padded);
            });
            source = level.offset();
            blocks = level.blocks();
        }
        byte[] top = new byte[BLOCK];
        hasher.readFully(ByteBuffer.wrap(top), source);
        return new VerityInfo(hasher.hash(top), superblock, dataSize, shape.end());
    }

    /**
     * Reads the superblock behind the data of an image.
     *
     * @param hashOffset where it lies, in bytes
     * @throws ProblemException as {@link VeritySuperblock#decode}
     */
    public static VeritySuperblock superblock(FileChannel image, long hashOffset) throws IOException, ProblemException {
        ByteBuffer bytes = ByteBuffer.allocate(VeritySuperblock.SIZE);
        while (bytes.hasRemaining() && image.read(bytes, hashOffset + bytes.position()) >= 0) {
            // a short read leaves zeros, which are no superblock
        }
        return VeritySuperblock.decode(bytes.array());
    }

    /**
     * Proves every block of an image by its root hash.
     *
     * @param hashOffset where the superblock lies, in bytes; the data must fill all before it
     * @param rootHash what the image must have, from a trusted place
     * @return the facts about the image
     * @throws ProblemException {@code verity.damaged} when something does not match; the message names the first such
     *     block
     */
    public static VerityInfo verify(
            FileChannel image, long hashOffset, Digest rootHash, int threads, Cancellation cancellation)
            throws IOException, ProblemException {
        VeritySuperblock superblock = superblock(image, hashOffset);
        TreeShape shape = TreeShape.of(superblock.dataBlocks(), hashOffset);
        // The superblock is not covered by the root hash: one that claims fewer blocks would leave the rest unproved.
        if (superblock.dataBlocks() * BLOCK != hashOffset) {
            throw damaged("The data before the verity superblock are not as long as it says");
        }
        if (shape.end() > image.size()) {
            throw damaged("The image is shorter than its verity superblock says");
        }
        BlockHasher hasher = new BlockHasher(image, superblock.salt(), threads, cancellation);
        List<TreeShape.Level> levels = shape.levels();
        byte[] top = new byte[BLOCK];
        hasher.readFully(
                ByteBuffer.wrap(top), levels.isEmpty() ? 0 : levels.getLast().offset());
        if (!hasher.hash(top).equals(rootHash)) {
            throw damaged("The root hash does not match the image");
        }
        // From the root down, so that every digest compared with has itself been proved.
        for (int i = levels.size() - 1; i >= 0; i--) {
            TreeShape.Level level = levels.get(i);
            boolean overData = i == 0;
            long source = overData ? 0 : levels.get(i - 1).offset();
            long blocks = overData ? superblock.dataBlocks() : levels.get(i - 1).blocks();
            long bad = firstMismatch(hasher, source, blocks, level);
            if (bad < blocks) {
                throw damaged((overData ? "Data block " : "Hash block ") + bad + " at byte " + (source + bad * BLOCK)
                        + " does not match the hash tree");
            }
        }
        return new VerityInfo(rootHash, superblock, hashOffset, shape.end());
    }

    /** The number of the first block whose digest is not in its level; their count when all match. */
    private static long firstMismatch(BlockHasher hasher, long source, long blocks, TreeShape.Level level)
            throws IOException {
        AtomicLong bad = new AtomicLong(blocks);
        hasher.hash(source, blocks, (first, digests, count) -> {
            byte[] stored = new byte[count * Digest.LENGTH];
            hasher.readFully(ByteBuffer.wrap(stored), level.offset() + first * Digest.LENGTH);
            int differs = Arrays.mismatch(digests, 0, stored.length, stored, 0, stored.length);
            if (differs >= 0) {
                bad.accumulateAndGet(first + differs / Digest.LENGTH, Math::min);
            }
        });
        return bad.get();
    }

    private static void write(FileChannel image, long position, byte[] bytes, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        while (buffer.hasRemaining()) {
            image.write(buffer, position + buffer.position());
        }
    }

    private static ProblemException damaged(String message) {
        return new ProblemException(Problem.error("verity.damaged", message, "Get the image again"));
    }
}

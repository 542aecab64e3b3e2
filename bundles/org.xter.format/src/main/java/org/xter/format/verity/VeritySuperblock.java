package org.xter.format.verity;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * The 512 bytes before a hash tree that say how it was made. They are not protected by the root hash.
 *
 * <pre>
 *   0  "verity" 0 0         64  data block size, u32
 *   8  version, u32 = 1     68  hash block size, u32
 *  12  hash type, u32 = 1   72  data blocks, u64
 *  16  UUID, 16 bytes       80  salt size, u16
 *  32  algorithm, 32 bytes  88  salt, 256 bytes
 * </pre>
 *
 * @param uuid names the image; no meaning beyond that
 * @param dataBlocks how many blocks of 4096 bytes the tree covers, at least 1
 * @param salt hashed before every block
 */
public record VeritySuperblock(UUID uuid, long dataBlocks, Salt salt) {
    /** Its length in bytes; the rest of its hash block is zero. */
    public static final int SIZE = 512;
    /** The size of data and hash blocks in bytes; other sizes are refused. */
    public static final int BLOCK = 4096;

    private static final byte[] MAGIC = {'v', 'e', 'r', 'i', 't', 'y', 0, 0};
    private static final byte[] ALGORITHM = Arrays.copyOf("sha256".getBytes(StandardCharsets.US_ASCII), 32);
    private static final long MOST_BLOCKS = Long.MAX_VALUE / BLOCK / 2;

    public VeritySuperblock {
        if (dataBlocks < 1 || dataBlocks > MOST_BLOCKS) {
            throw new IllegalArgumentException(dataBlocks + " data blocks");
        }
    }

    /** The bytes, {@value #SIZE} of them. */
    public byte[] encode() {
        ByteBuffer out = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
        out.put(MAGIC).putInt(1).putInt(1);
        out.order(ByteOrder.BIG_ENDIAN).putLong(uuid.getMostSignificantBits());
        out.putLong(uuid.getLeastSignificantBits()).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ALGORITHM).putInt(BLOCK).putInt(BLOCK).putLong(dataBlocks);
        byte[] bytes = salt.bytes();
        out.putShort((short) bytes.length).position(88);
        out.put(bytes);
        return out.array();
    }

    /**
     * Reads the bytes.
     *
     * @throws ProblemException when they are no superblock ({@code verity.no-superblock}) or ask for what is not
     *     supported ({@code verity.unsupported})
     */
    public static VeritySuperblock decode(byte[] bytes) throws ProblemException {
        if (bytes.length < SIZE || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new ProblemException(Problem.error(
                    "verity.no-superblock",
                    "There is no verity superblock where one is expected",
                    "Check that the file is a verity image and complete"));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int version = in.getInt(8);
        int hashType = in.getInt(12);
        int dataBlock = in.getInt(64);
        int hashBlock = in.getInt(68);
        boolean sha256 = Arrays.equals(bytes, 32, 64, ALGORITHM, 0, ALGORITHM.length);
        if (version != 1 || hashType != 1 || dataBlock != BLOCK || hashBlock != BLOCK || !sha256) {
            throw new ProblemException(Problem.error(
                    "verity.unsupported",
                    "The verity superblock asks for another version, algorithm or block size than 1, sha256 and "
                            + BLOCK,
                    "Make the image with these parameters"));
        }
        long dataBlocks = in.getLong(72);
        int saltSize = Short.toUnsignedInt(in.getShort(80));
        if (dataBlocks < 1 || dataBlocks > MOST_BLOCKS || saltSize > Salt.LIMIT) {
            throw new ProblemException(Problem.error(
                    "verity.damaged", "The verity superblock holds impossible sizes", "Get the image again"));
        }
        in.order(ByteOrder.BIG_ENDIAN);
        UUID uuid = new UUID(in.getLong(16), in.getLong(24));
        return new VeritySuperblock(uuid, dataBlocks, Salt.of(Arrays.copyOfRange(bytes, 88, 88 + saltSize)));
    }
}

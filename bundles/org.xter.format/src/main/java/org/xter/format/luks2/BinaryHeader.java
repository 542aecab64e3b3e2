package org.xter.format.luks2;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Set;
import org.xter.report.ProblemException;

/**
 * The 4096 bytes before a JSON area.
 *
 * <pre>
 *   0  "LUKS" ba be, "SKUL" ba be in the copy     104  salt, 64 bytes
 *   6  version, u16 = 2                           168  UUID, 40 bytes of text
 *   8  length with the JSON area, u64             208  subsystem, 48 bytes of text
 *  16  sequence number, u64                       256  where it lies, u64
 *  24  label, 48 bytes of text                    448  checksum, 64 bytes
 *  72  name of the checksum's hash, 32 bytes      512  zeros
 * </pre>
 *
 * @param size with the JSON area, in bytes: 16 KiB to 4 MiB in powers of two
 * @param sequence counts changes; of two valid copies the higher one counts
 * @param label any text of up to 47 bytes
 * @param salt 64 bytes, different in both copies
 * @param uuid text of up to 39 bytes; other programs may have written what is no UUID
 * @param subsystem any text of up to 47 bytes
 * @param offset where it lies, in bytes from the container's beginning; 0 for the first copy
 */
record BinaryHeader(long size, long sequence, String label, Octets salt, String uuid, String subsystem, long offset) {
    static final int LENGTH = 4096;
    /** The least length of header and JSON area, and the one we write. */
    static final int LEAST_SIZE = 16 << 10;
    /** The most. */
    static final int MOST_SIZE = 4 << 20;

    static final int LABEL_LENGTH = 48;
    static final int SALT_LENGTH = 64;
    private static final int UUID_LENGTH = 40;
    private static final int HASH_LENGTH = 32;
    private static final int CHECKSUM_AT = 448;
    private static final int CHECKSUM_LENGTH = 64;
    private static final int FIELDS_END = CHECKSUM_AT + CHECKSUM_LENGTH;
    private static final byte[] FIRST = {'L', 'U', 'K', 'S', (byte) 0xBA, (byte) 0xBE};
    private static final byte[] SECOND = {'S', 'K', 'U', 'L', (byte) 0xBA, (byte) 0xBE};
    private static final Set<LuksHash> CHECKSUMS = Set.of(LuksHash.SHA256, LuksHash.SHA512);

    /** Header and JSON area, {@link #size} bytes, with its checksum. */
    byte[] encode(byte[] json) {
        ByteBuffer out = ByteBuffer.allocate((int) size);
        out.put(offset == 0 ? FIRST : SECOND).putShort((short) 2).putLong(size).putLong(sequence);
        text(out, label, LABEL_LENGTH);
        text(out, LuksHash.SHA256.specification(), HASH_LENGTH);
        out.put(salt.bytes());
        text(out, uuid, UUID_LENGTH);
        text(out, subsystem, LABEL_LENGTH);
        out.putLong(offset);
        out.position(LENGTH).put(json);
        byte[] checksum = LuksHash.SHA256.digest().digest(out.array());
        return out.put(CHECKSUM_AT, checksum).array();
    }

    /** Whether bytes begin like a header of any version that lies here. */
    static boolean begins(byte[] bytes, boolean first) {
        byte[] magic = first ? FIRST : SECOND;
        return bytes.length >= LENGTH && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    /**
     * Reads the fields; {@link #checkSum} is to follow.
     *
     * @param bytes at least {@value #LENGTH}, for which {@link #begins} holds
     * @param at where they were read, in bytes from the container's beginning
     */
    static BinaryHeader decode(byte[] bytes, long at) throws ProblemException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int version = Short.toUnsignedInt(in.getShort(6));
        if (version != 2) {
            throw Faults.unsupported("The container is LUKS of version " + version + ", only 2 is supported");
        }
        long size = in.getLong(8);
        if (size < LEAST_SIZE || size > MOST_SIZE || Long.bitCount(size) != 1) {
            throw Faults.damaged("The LUKS2 header claims the impossible length " + Long.toUnsignedString(size));
        }
        if (in.getLong(256) != at) {
            throw Faults.damaged("The LUKS2 header at byte " + at + " says it lies at byte "
                    + Long.toUnsignedString(in.getLong(256)));
        }
        return new BinaryHeader(
                size,
                in.getLong(16),
                text(bytes, 24, LABEL_LENGTH),
                Octets.of(Arrays.copyOfRange(bytes, 104, 104 + SALT_LENGTH)),
                text(bytes, 168, UUID_LENGTH),
                text(bytes, 208, LABEL_LENGTH),
                at);
    }

    /** Proves header and JSON area by the checksum in them; the bytes of the checksum become zeros. */
    void checkSum(byte[] whole) throws ProblemException {
        String name = text(whole, 72, HASH_LENGTH);
        MessageDigest digest = LuksHash.of(name)
                .filter(CHECKSUMS::contains)
                .orElseThrow(() -> Faults.unsupported("The LUKS2 header has a checksum of an unknown kind"))
                .digest();
        byte[] stored = Arrays.copyOfRange(whole, CHECKSUM_AT, CHECKSUM_AT + digest.getDigestLength());
        Arrays.fill(whole, CHECKSUM_AT, FIELDS_END, (byte) 0);
        if (!Arrays.equals(digest.digest(whole), stored)) {
            throw Faults.damaged("The checksum of the LUKS2 header at byte " + offset + " does not match");
        }
    }

    private static void text(ByteBuffer out, String text, int length) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length >= length) {
            throw new IllegalArgumentException("longer than " + (length - 1) + " bytes: " + text);
        }
        out.put(bytes).position(out.position() + length - bytes.length);
    }

    private static String text(byte[] bytes, int at, int length) throws ProblemException {
        int end = at;
        while (end < at + length && bytes[end] != 0) {
            end++;
        }
        if (end == at + length) {
            throw Faults.damaged("A text in the LUKS2 header has no end");
        }
        return new String(bytes, at, end - at, StandardCharsets.UTF_8);
    }
}

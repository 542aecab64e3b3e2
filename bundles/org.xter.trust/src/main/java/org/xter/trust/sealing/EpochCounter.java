package org.xter.trust.sealing;

import java.nio.ByteBuffer;
import org.xter.trust.measure.PcrBank;

/**
 * The counter in a machine's TPM that remembers its security epoch: an NV index that only goes up, by one (TPM 2.0 Library,
 * part 1, "NV Counter"). One that is defined anew begins above all that were ever in the TPM, so that deleting it wins nothing.
 * Whoever talks to the TPM may read it and count it up.
 *
 * @param index its handle, in the range of the owner: 0x01800000 to 0x01BFFFFF
 */
public record EpochCounter(int index) {
    private static final int LEAST = 0x01800000;
    private static final int MOST = 0x01BFFFFF;

    // TPMA_NV, part 2, section 13.4
    private static final int AUTH_WRITE = 1 << 2;
    private static final int COUNTER = 1 << 4;
    private static final int AUTH_READ = 1 << 18;
    private static final int NO_DICTIONARY_ATTACK = 1 << 25;
    private static final int WRITTEN = 1 << 29;
    private static final short SIZE = 8;

    public EpochCounter {
        if (index < LEAST || index > MOST) {
            throw new IllegalArgumentException("no index of the owner: " + Integer.toHexString(index));
        }
    }

    /** The attributes it is defined with, as {@code tpm2_nvdefine -a} takes them. */
    public static String attributes() {
        return "authread|authwrite|no_da|nt=counter";
    }

    /**
     * By what a TPM names it once it has counted (part 1, "Names"): two bytes for the hash, then the hash of its public area
     * (TPMS_NV_PUBLIC, part 2, section 13.5).
     */
    public byte[] name() {
        byte[] area = ByteBuffer.allocate(14)
                .putInt(index)
                .putShort((short) PcrBank.SHA256.id())
                .putInt(AUTH_WRITE | COUNTER | AUTH_READ | NO_DICTIONARY_ATTACK | WRITTEN)
                .putShort((short) 0) // no policy of its own
                .putShort(SIZE)
                .array();
        return PcrBank.SHA256.nameOf(area);
    }
}

package org.xter.trust.attestation;

import java.util.SortedSet;
import java.util.TreeSet;
import org.xter.trust.measure.PcrBank;

/**
 * What a TPM says of its registers: TPMS_ATTEST of the type quote (TPM 2.0 Library, part 2, section 10.12.8), of the SHA-256
 * bank. Only worth something when its signature was judged ({@link QuoteVerifier}).
 *
 * @param nonce what the asker gave along, so that no older answer can be given
 * @param resets how often the TPM was reset since it was cleared
 * @param restarts how often it was restarted since it was reset
 * @param registers the numbers of the registers
 * @param digest SHA-256 over their values, lowest number first
 */
public record Quote(byte[] nonce, long resets, long restarts, SortedSet<Integer> registers, byte[] digest) {
    private static final int MADE_BY_TPM = 0xFF544347;
    private static final int QUOTE = 0x8018;
    private static final int BANKS = 16;

    /**
     * Reads one.
     *
     * @param bytes a TPMS_ATTEST, as {@code tpm2_quote -m} writes it
     * @throws MalformedStructureException when it is none, not made by a TPM, or of another bank
     */
    public static Quote read(byte[] bytes) throws MalformedStructureException {
        TpmReader reader = new TpmReader(bytes);
        if (reader.uint32() != MADE_BY_TPM) {
            throw new MalformedStructureException("it was not made by a TPM");
        }
        if (reader.uint16() != QUOTE) {
            throw new MalformedStructureException("it is no quote");
        }
        reader.sized(); // the signer's qualified name
        byte[] nonce = reader.sized();
        reader.uint64(); // the clock
        long resets = Integer.toUnsignedLong(reader.uint32());
        long restarts = Integer.toUnsignedLong(reader.uint32());
        reader.uint8(); // whether the clock is exact
        reader.uint64(); // the firmware's version
        SortedSet<Integer> registers = registers(reader);
        byte[] digest = reader.sized();
        reader.end();
        return new Quote(nonce, resets, restarts, registers, digest);
    }

    private static SortedSet<Integer> registers(TpmReader reader) throws MalformedStructureException {
        SortedSet<Integer> registers = new TreeSet<>();
        int banks = reader.uint32();
        if (banks < 0 || banks > BANKS) {
            throw new MalformedStructureException("it names " + Integer.toUnsignedString(banks) + " banks");
        }
        for (int bank = 0; bank < banks; bank++) {
            int hash = reader.uint16();
            byte[] bits = reader.bytes(reader.uint8());
            for (int number = 0; number < bits.length * 8; number++) {
                if ((bits[number / 8] >> number % 8 & 1) == 1) {
                    if (hash != PcrBank.SHA256.id()) {
                        throw new MalformedStructureException("it is not of the SHA-256 bank");
                    }
                    registers.add(number);
                }
            }
        }
        return registers;
    }
}

package org.xter.trust.measure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What a register holds. A register is never written, only extended: the new value is the hash of the old one followed by
 * the digest of what is measured (TPM 2.0 Library Specification part 1, "Extend of a PCR"). Immutable.
 */
public final class PcrValue {
    private final PcrBank bank;
    private final byte[] bytes;

    private PcrValue(PcrBank bank, byte[] bytes) {
        this.bank = bank;
        this.bytes = bytes;
    }

    /** What a register below 16 holds after a reset of the machine: zeros. */
    public static PcrValue atReset(PcrBank bank) {
        return new PcrValue(bank, new byte[bank.length()]);
    }

    /**
     * The value after an extension by a digest.
     *
     * @param digest of the bank's hash
     * @throws IllegalArgumentException when it has another length
     */
    public PcrValue extend(byte[] digest) {
        if (digest.length != bytes.length) {
            throw new IllegalArgumentException(digest.length + " bytes are no digest of " + bank);
        }
        MessageDigest hash = bank.hash();
        hash.update(bytes);
        return new PcrValue(bank, hash.digest(digest));
    }

    /** The value after some bytes were measured, which extends by their digest. */
    public PcrValue measure(byte[] data) {
        return extend(bank.hash().digest(data));
    }

    /** The value after an ASCII text was measured, without a NUL at its end. */
    public PcrValue measure(String text) {
        return measure(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The value when a start has reached a phase, if this was PCR 11 before the first one. */
    public PcrValue after(BootPath path) {
        PcrValue value = this;
        for (String phase : path.phases()) {
            value = value.measure(phase);
        }
        return value;
    }

    /** Which bank the register is in. */
    public PcrBank bank() {
        return bank;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PcrValue value && bank == value.bank && Arrays.equals(bytes, value.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** {@code sha256=} and the digits. */
    @Override
    public String toString() {
        return bank + "=" + hex();
    }
}

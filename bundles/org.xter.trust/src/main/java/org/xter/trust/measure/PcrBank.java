package org.xter.trust.measure;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A hash a TPM computes, and the bank of registers it keeps by it: all registers are kept once for each hash. */
public enum PcrBank {
    SHA1("SHA-1", 0x0004),
    SHA256("SHA-256", 0x000B),
    SHA384("SHA-384", 0x000C),
    SHA512("SHA-512", 0x000D);

    private final String algorithm;
    private final int id;

    PcrBank(String algorithm, int id) {
        this.algorithm = algorithm;
        this.id = id;
    }

    /** The hash of a number in TPM_ALG_ID. */
    public static Optional<PcrBank> ofId(int id) {
        return Stream.of(values()).filter(each -> each.id == id).findFirst();
    }

    /** The digest of some bytes, one after the other. */
    public byte[] of(byte[]... parts) {
        MessageDigest digest = hash();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /**
     * By what a TPM names a key, an object or an index (TPM 2.0 Library Specification part 1, "Names"): the number of the hash
     * in two bytes, then the hash of its public area.
     */
    public byte[] nameOf(byte[] area) {
        byte[] digest = of(area);
        return ByteBuffer.allocate(2 + digest.length)
                .putShort((short) id)
                .put(digest)
                .array();
    }

    /** Java's name of the hash, such as {@code SHA-256}. */
    public String algorithm() {
        return algorithm;
    }

    /** Java's name of it in front of {@code withRSA}. */
    public String inSignatures() {
        return name();
    }

    /** A fresh computation of the bank's hash; every Java platform has all four. */
    public MessageDigest hash() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** The length of a register in bytes. */
    public int length() {
        return hash().getDigestLength();
    }

    /** The number of the hash (TPM_ALG_ID, TPM 2.0 Library Specification part 2, section 6.3), 16 bits. */
    public int id() {
        return id;
    }

    /** The name in systemd's and tpm2-tools' options and files, such as {@code sha256}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

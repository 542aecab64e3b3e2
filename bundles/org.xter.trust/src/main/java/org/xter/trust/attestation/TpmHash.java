package org.xter.trust.attestation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A hash algorithm by its number in TPM_ALG_ID (TPM 2.0 Library, part 2, section 6.3). SHA-1 is not taken. */
enum TpmHash {
    SHA_256(0x000B, "SHA-256", "SHA256", 32),
    SHA_384(0x000C, "SHA-384", "SHA384", 48),
    SHA_512(0x000D, "SHA-512", "SHA512", 64);

    private final int number;
    private final String javaName;
    private final String inSignatures;
    private final int size;

    TpmHash(int number, String javaName, String inSignatures, int size) {
        this.number = number;
        this.javaName = javaName;
        this.inSignatures = inSignatures;
        this.size = size;
    }

    static TpmHash of(int number) throws MalformedStructureException {
        for (TpmHash each : values()) {
            if (each.number == number) {
                return each;
            }
        }
        throw new MalformedStructureException("it uses the hash algorithm " + Integer.toHexString(number));
    }

    int number() {
        return number;
    }

    /** Its size in bytes. */
    int size() {
        return size;
    }

    String javaName() {
        return javaName;
    }

    /** How Java names it in front of {@code withRSA}. */
    String inSignatures() {
        return inSignatures;
    }

    byte[] of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance(javaName);
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has them
        }
    }
}

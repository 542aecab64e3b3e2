package org.xter.trust.sealing;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import org.xter.trust.attestation.OuterWrap;
import org.xter.trust.attestation.TpmPublicKey;
import org.xter.trust.measure.PcrBank;
import org.xter.trust.measure.TpmPolicy;

/**
 * A secret for one machine: its TPM imports it under the endorsement key and gives it out in a session that fulfilled a policy
 * (TPM2_Import, TPM2_Load and TPM2_Unseal). It is made with the public key alone, so that the secret never passes whoever
 * installs the machine.
 *
 * @param area TPM2B_PUBLIC of a sealed data object
 * @param duplicate TPM2B_PRIVATE: the secret, for the endorsement key
 * @param seed TPM2B_ENCRYPTED_SECRET: what its keys are derived from
 */
public record SealedKey(byte[] area, byte[] duplicate, byte[] seed) {
    /** The most bytes a secret may have (MAX_SYM_DATA, TPM 2.0 Library, part 2). */
    public static final int LONGEST_SECRET = 128;

    private static final short KEYED_HASH = 0x0008;
    private static final short NONE = 0x0010;
    /** noDA alone: neither a password nor another TPM opens it, though it was imported (TPMA_OBJECT, part 2, section 8.3). */
    private static final int ATTRIBUTES = 1 << 10;

    private static final PcrBank HASH = PcrBank.SHA256;

    /**
     * Seals.
     *
     * @param endorsement the machine's; {@link TpmPublicKey#isEndorsementKey()}
     * @param secret 1 to {@value #LONGEST_SECRET} bytes; not kept
     * @param policy in what session it is given out
     */
    public static SealedKey make(TpmPublicKey endorsement, byte[] secret, TpmPolicy policy, SecureRandom random) {
        if (secret.length == 0 || secret.length > LONGEST_SECRET) {
            throw new IllegalArgumentException(secret.length + " bytes");
        }
        byte[] obfuscation = new byte[HASH.length()];
        random.nextBytes(obfuscation);
        byte[] sensitive = sensitive(obfuscation, secret);
        try {
            byte[] area = area(HASH.of(obfuscation, secret), policy);
            OuterWrap wrapped = OuterWrap.around(endorsement, "DUPLICATE", HASH.nameOf(area), sensitive, random);
            return new SealedKey(OuterWrap.sized(area), wrapped.object(), wrapped.seed());
        } finally {
            Arrays.fill(sensitive, (byte) 0);
        }
    }

    /** TPMT_PUBLIC, part 2, section 12.2.4. */
    private static byte[] area(byte[] unique, TpmPolicy policy) {
        byte[] digest = policy.digest().bytes();
        return ByteBuffer.allocate(2 + 2 + 4 + 2 + digest.length + 2 + 2 + unique.length)
                .putShort(KEYED_HASH)
                .putShort((short) HASH.id())
                .putInt(ATTRIBUTES)
                .put(OuterWrap.sized(digest))
                .putShort(NONE) // no scheme: data, no key
                .put(OuterWrap.sized(unique))
                .array();
    }

    /** TPM2B_SENSITIVE, part 2, section 12.3.3, without a password. */
    private static byte[] sensitive(byte[] obfuscation, byte[] secret) {
        int length = 2 + 2 + 2 + obfuscation.length + 2 + secret.length;
        return ByteBuffer.allocate(2 + length)
                .putShort((short) length)
                .putShort(KEYED_HASH)
                .putShort((short) 0)
                .put(OuterWrap.sized(obfuscation))
                .put(OuterWrap.sized(secret))
                .array();
    }
}

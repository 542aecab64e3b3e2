package org.xter.trust.attestation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.spec.MGF1ParameterSpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;
import org.xter.trust.measure.PcrBank;

/**
 * Bytes that one TPM alone can read: encrypted and authenticated by keys that are derived from a seed, which is encrypted for
 * its endorsement key (TPM 2.0 Library, part 1, "Outer Wrap" of protected storage, and annex B.10.4 for the seed).
 *
 * @param object TPM2B with the authentication of what is encrypted and the name, as TPM2B, then what is encrypted
 * @param seed TPM2B_ENCRYPTED_SECRET: the seed
 */
public record OuterWrap(byte[] object, byte[] seed) {
    private static final PcrBank HASH = PcrBank.SHA256;
    private static final int CIPHER_BITS = 128;

    /**
     * Wraps.
     *
     * @param parent the TPM's key; {@link TpmPublicKey#isEndorsementKey()}
     * @param purpose the label of the seed: {@code IDENTITY} or {@code DUPLICATE}
     * @param name of the object, which is authenticated with it
     * @param content what is encrypted, with its length; not kept
     */
    public static OuterWrap around(
            TpmPublicKey parent, String purpose, byte[] name, byte[] content, SecureRandom random) {
        if (!parent.isEndorsementKey()) {
            throw new IllegalArgumentException("no endorsement key");
        }
        byte[] seed = new byte[HASH.length()];
        random.nextBytes(seed);
        try {
            Cipher oaep = Cipher.getInstance("RSA/ECB/OAEPPadding");
            oaep.init(
                    Cipher.ENCRYPT_MODE,
                    parent.key(),
                    new OAEPParameterSpec(
                            HASH.algorithm(),
                            "MGF1",
                            new MGF1ParameterSpec(HASH.algorithm()),
                            new PSource.PSpecified((purpose + "\0").getBytes(StandardCharsets.US_ASCII))),
                    random);
            byte[] encryptedSeed = oaep.doFinal(seed);
            byte[] key = derive(seed, "STORAGE", name, CIPHER_BITS);
            Cipher aes = Cipher.getInstance("AES/CFB/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(new byte[16]));
            byte[] encrypted = aes.doFinal(content);
            byte[] tag = mac(derive(seed, "INTEGRITY", new byte[0], HASH.length() * 8), encrypted, name);
            Arrays.fill(key, (byte) 0);
            ByteArrayOutputStream object = new ByteArrayOutputStream();
            object.writeBytes(sized(tag));
            object.writeBytes(encrypted);
            return new OuterWrap(sized(object.toByteArray()), sized(encryptedSeed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(seed, (byte) 0);
        }
    }

    /** A TPM2B: two bytes of length, then so many bytes. */
    public static byte[] sized(byte[] bytes) {
        byte[] sized = new byte[bytes.length + 2];
        sized[0] = (byte) (bytes.length >> 8);
        sized[1] = (byte) bytes.length;
        System.arraycopy(bytes, 0, sized, 2, bytes.length);
        return sized;
    }

    /** KDFa (part 1, section 11.4.10.2): SP 800-108 in counter mode with HMAC, for at most one block. */
    private static byte[] derive(byte[] key, String label, byte[] context, int bits) throws GeneralSecurityException {
        byte[] block = mac(
                key, new byte[] {0, 0, 0, 1}, (label + "\0").getBytes(StandardCharsets.US_ASCII), context, new byte[] {
                    0, 0, (byte) (bits >> 8), (byte) bits
                });
        return Arrays.copyOf(block, bits / 8);
    }

    private static byte[] mac(byte[] key, byte[]... parts) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        for (byte[] part : parts) {
            mac.update(part);
        }
        return mac.doFinal();
    }
}

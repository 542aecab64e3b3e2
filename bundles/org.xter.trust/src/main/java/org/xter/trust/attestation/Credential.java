package org.xter.trust.attestation;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
 * A secret that one TPM alone can read, and only while it holds the key named in it: TPM2_MakeCredential (TPM 2.0 Library,
 * part 1, section 24). Who answers with the secret has shown that the two keys are in one TPM.
 *
 * @param object TPM2B_ID_OBJECT: the secret, encrypted and authenticated
 * @param seed TPM2B_ENCRYPTED_SECRET: what these keys are derived from, for the endorsement key
 */
public record Credential(byte[] object, byte[] seed) {
    /** The most bytes a secret may have: those of the endorsement key's hash. */
    public static final int LONGEST_SECRET = 32;

    private static final PcrBank HASH = PcrBank.SHA256;
    private static final int CIPHER_BITS = 128;
    private static final int FILE_MAGIC = 0xBADCC0DE;
    private static final int FILE_VERSION = 1;

    /**
     * Makes one.
     *
     * @param endorsement of the TPM; {@link TpmPublicKey#isEndorsementKey()}
     * @param name of the key that TPM has to hold, {@link TpmPublicKey#name()}
     * @param secret at most {@value #LONGEST_SECRET} bytes
     */
    public static Credential make(TpmPublicKey endorsement, byte[] name, byte[] secret, SecureRandom random) {
        if (!endorsement.isEndorsementKey() || secret.length > LONGEST_SECRET) {
            throw new IllegalArgumentException();
        }
        byte[] seed = new byte[HASH.length()];
        random.nextBytes(seed);
        try {
            Cipher oaep = Cipher.getInstance("RSA/ECB/OAEPPadding");
            oaep.init(
                    Cipher.ENCRYPT_MODE,
                    endorsement.key(),
                    new OAEPParameterSpec(
                            HASH.algorithm(),
                            "MGF1",
                            new MGF1ParameterSpec(HASH.algorithm()),
                            new PSource.PSpecified("IDENTITY\0".getBytes(StandardCharsets.US_ASCII))),
                    random);
            byte[] encryptedSeed = oaep.doFinal(seed);
            byte[] key = derive(seed, "STORAGE", name, CIPHER_BITS);
            Cipher aes = Cipher.getInstance("AES/CFB/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(new byte[16]));
            byte[] identity = aes.doFinal(sized(secret));
            byte[] tag = mac(derive(seed, "INTEGRITY", new byte[0], HASH.length() * 8), identity, name);
            Arrays.fill(key, (byte) 0);
            ByteArrayOutputStream object = new ByteArrayOutputStream();
            object.writeBytes(sized(tag));
            object.writeBytes(identity);
            return new Credential(sized(object.toByteArray()), sized(encryptedSeed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(seed, (byte) 0);
        }
    }

    /** As {@code tpm2_activatecredential} reads it from a file. */
    public byte[] toFile() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(file)) {
            data.writeInt(FILE_MAGIC);
            data.writeInt(FILE_VERSION);
            data.write(object);
            data.write(seed);
        } catch (IOException e) {
            throw new IllegalStateException(e); // it is all in memory
        }
        return file.toByteArray();
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

    private static byte[] sized(byte[] bytes) {
        byte[] sized = new byte[bytes.length + 2];
        sized[0] = (byte) (bytes.length >> 8);
        sized[1] = (byte) bytes.length;
        System.arraycopy(bytes, 0, sized, 2, bytes.length);
        return sized;
    }
}

package org.xter.trust.attestation;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.SecureRandom;

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
        OuterWrap wrapped = OuterWrap.around(endorsement, "IDENTITY", name, OuterWrap.sized(secret), random);
        return new Credential(wrapped.object(), wrapped.seed());
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
}

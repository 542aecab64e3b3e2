package org.xter.trust.measure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encoding;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.trust.keyring.Pem;

/** The public half of the key that signs policies: RSA, which is what systemd takes. Immutable. */
public final class PolicyKey {
    private static final int RSA = 0x0001;
    private static final int NULL = 0x0010;
    /** The length of what stands before the modulus. */
    private static final int FIXED = 22;

    /** userWithAuth, decrypt, sign: as systemd loads a policy's key, so these are part of its name. */
    private static final int ATTRIBUTES = 1 << 6 | 1 << 17 | 1 << 18;

    private final RSAPublicKey key;

    private PolicyKey(RSAPublicKey key) {
        this.key = key;
    }

    /**
     * A key.
     *
     * @throws IllegalArgumentException when it is no RSA key
     */
    public static PolicyKey of(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return new PolicyKey(rsa);
        }
        throw new IllegalArgumentException("a policy key of kind " + key.getAlgorithm());
    }

    /** What goes into the section {@code .pcrpkey}: the key as PEM text, the bytes OpenSSL writes. */
    public Content section() {
        return Content.of(Pem.encode("PUBLIC KEY", key.getEncoded()));
    }

    /** The member {@code pkfp} of signatures: of the key as RSAPublicKey (RFC 8017, appendix A.1.1), without its kind. */
    public Digest fingerprint() {
        try {
            return Digest.of(new org.bouncycastle.asn1.pkcs.RSAPublicKey(key.getModulus(), key.getPublicExponent())
                    .getEncoded(ASN1Encoding.DER));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many bytes its signatures have. */
    int signatureLength() {
        return (key.getModulus().bitLength() + 7) / 8;
    }

    /** Whether a signature of a policy's digest is by this key (RSA PKCS #1 v1.5 with SHA-256). */
    boolean verifies(byte[] policy, byte[] signature) {
        try {
            Signature judge = Signature.getInstance("SHA256withRSA");
            judge.initVerify(key);
            judge.update(policy);
            return judge.verify(signature);
        } catch (SignatureException e) {
            return false; // of another length
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The name a TPM gives it (TPM 2.0 Library Specification part 1, "Names", and part 2, TPMT_PUBLIC): the number of
     * SHA-256, then the digest of the key with the attributes systemd loads it with.
     */
    public byte[] name() {
        byte[] modulus = key.getModulus().toByteArray();
        if (modulus[0] == 0) {
            modulus = Arrays.copyOfRange(modulus, 1, modulus.length);
        }
        byte[] area = ByteBuffer.allocate(FIXED + modulus.length)
                .putShort((short) RSA)
                .putShort((short) PcrBank.SHA256.id())
                .putInt(ATTRIBUTES)
                .putShort((short) 0) // a policy of its own
                .putShort((short) NULL) // symmetric cipher
                .putShort((short) NULL) // scheme
                .putShort((short) (modulus.length * 8))
                .putInt(key.getPublicExponent().intValueExact())
                .putShort((short) modulus.length)
                .put(modulus)
                .array();
        return PcrBank.SHA256.nameOf(area);
    }
}

package org.xter.trust.keyring;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.util.UUID;

/**
 * A certificate for connections with its private key, ECDSA P-256, drawn by the vendor: a machine's, which goes into its TPM
 * sealed, or a depot's.
 *
 * @param certificate tells who it is
 * @param key in memory as long as somebody holds this
 */
public record TlsIdentity(X509Certificate certificate, ECPrivateKey key) {
    /** How many bytes {@link #scalar()} has. */
    public static final int SCALAR_BYTES = 32;

    private static final Provider PROVIDER = Security.getProvider("SunEC");

    /**
     * A depot's, which vouches for itself: devices are told its certificate.
     *
     * @param host the name or IP address at which machines reach it
     */
    public static TlsIdentity depot(String host, SecureRandom random, Instant now) {
        return made(random, keys -> maker(host, random, now).depot(host, keys, PROVIDER));
    }

    /** A machine's, issued by the SUDI CA. */
    static TlsIdentity machine(UUID id, String vendor, SigningKey authority, SecureRandom random, Instant now) {
        return made(random, keys -> maker(vendor, random, now).machine(id, keys, authority.issuer()));
    }

    private static CertificateMaker maker(String vendor, SecureRandom random, Instant now) {
        return new CertificateMaker(vendor, random, now);
    }

    private static TlsIdentity made(SecureRandom random, Certification certification) {
        try {
            KeyPair keys = KeyAlgorithm.P_256.generate(PROVIDER, random);
            return new TlsIdentity(certification.of(keys), (ECPrivateKey) keys.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes a certificate of a key. */
    private interface Certification {
        X509Certificate of(KeyPair keys) throws GeneralSecurityException;
    }

    /** The private number, big-endian; whoever gets it wipes it. */
    public byte[] scalar() {
        BigInteger number = key.getS();
        byte[] scalar = new byte[SCALAR_BYTES];
        for (int i = 0; i < SCALAR_BYTES; i++) {
            scalar[i] = number.shiftRight(8 * (SCALAR_BYTES - 1 - i)).byteValue();
        }
        return scalar;
    }

    /** Says nothing about the key. */
    @Override
    public String toString() {
        return "identity of " + certificate.getSubjectX500Principal();
    }
}

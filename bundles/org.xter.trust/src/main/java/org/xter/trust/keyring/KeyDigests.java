package org.xter.trust.keyring;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import org.xter.store.Digest;

/** By which digests people and programs compare certificates and keys; lower-case hexadecimal SHA-256. */
public final class KeyDigests {
    private KeyDigests() {}

    /** Of a certificate's bytes, what {@code openssl x509 -fingerprint -sha256} shows. */
    public static String certificate(X509Certificate certificate) {
        try {
            return Digest.of(certificate.getEncoded()).hex();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the public key with its kind (SubjectPublicKeyInfo). */
    public static String key(X509Certificate certificate) {
        return Digest.of(certificate.getPublicKey().getEncoded()).hex();
    }
}

package org.xter.trust.keyring;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A private key ready to sign. It lives in memory or on a token as long as somebody holds this.
 *
 * @param chain its certificate and those above it, the topmost last
 * @param key usable with the provider only
 * @param algorithm what kind of key it is
 * @param provider what signs with it
 */
public record SigningKey(List<X509Certificate> chain, PrivateKey key, KeyAlgorithm algorithm, Provider provider) {
    public SigningKey {
        chain = List.copyOf(chain);
    }

    /** Its own certificate. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    CertificateMaker.Issuer issuer() {
        return new CertificateMaker.Issuer(certificate(), key, algorithm, provider);
    }

    /** Says nothing about the key. */
    @Override
    public String toString() {
        return "signing key of " + certificate().getSubjectX500Principal();
    }
}

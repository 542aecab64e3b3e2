package org.xter.trust.release;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.xter.trust.keyring.Pem;

/**
 * A manifest CA as devices are given it.
 *
 * @param certificate its certificate
 * @param revocations the DER of the list of all it revoked; empty when it revoked nothing. Not copied
 */
public record ManifestAuthority(X509Certificate certificate, Optional<byte[]> revocations) {
    /** Certificate and list as PEM text, in which OpenSSL finds both. */
    public String text() {
        return Pem.encode(certificate)
                + revocations.map(list -> Pem.encode("X509 CRL", list)).orElse("");
    }
}

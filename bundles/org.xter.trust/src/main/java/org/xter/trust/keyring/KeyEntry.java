package org.xter.trust.keyring;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A key of the keyring, without its private half.
 *
 * @param name what it is called
 * @param certificate its certificate
 * @param place where the private half is
 * @param state how it stands at the time that was asked about
 */
public record KeyEntry(KeyName name, X509Certificate certificate, Place place, State state) {
    /** Where a private key is. */
    public enum Place {
        /** In the folder, encrypted. */
        FILE,
        /** On the token. */
        TOKEN,
        /** Not here: this copy of the keyring only verifies, or the key was revoked. */
        NOWHERE
    }

    /** How a key stands. */
    public enum State {
        /** In use. */
        VALID,
        /** Its lifetime has not begun. */
        NOT_YET_VALID,
        /** Its lifetime is over. */
        EXPIRED,
        /** Who vouched for it was renewed since; it is to be renewed, too. */
        ISSUER_RENEWED,
        /** Renewed, and still trusted for what it signed. */
        RETIRED,
        /** No longer trusted. */
        REVOKED
    }

    /** Who signed the certificate, the first of some keys that did; nothing when none of them may, or did. */
    public Optional<KeyEntry> issuer(List<KeyEntry> among) {
        return name.role().issuer().flatMap(role -> among.stream()
                .filter(each -> each.name().role() == role)
                .filter(each -> isIssued(certificate, each.certificate()))
                .findFirst());
    }

    static boolean isIssued(X509Certificate certificate, X509Certificate issuer) {
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    static State lifetime(X509Certificate certificate, Instant now) {
        if (now.isBefore(certificate.getNotBefore().toInstant())) {
            return State.NOT_YET_VALID;
        }
        return now.isAfter(certificate.getNotAfter().toInstant()) ? State.EXPIRED : State.VALID;
    }
}

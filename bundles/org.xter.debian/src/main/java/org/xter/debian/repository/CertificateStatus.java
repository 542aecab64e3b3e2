package org.xter.debian.repository;

import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPSignatureSubpacketVector;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;

/**
 * Whether a key of a certificate may sign at a moment: expiry and revocation of the primary key and the subkey as its own
 * signatures say them (RFC 4880 sections 5.2.1, 5.2.3.3 and 5.2.3.23). Self-signatures that do not verify are ignored.
 */
enum CertificateStatus {
    VALID,
    NOT_YET_VALID,
    EXPIRED,
    REVOKED,
    /** A subkey that is not bound to its primary key, or a key that is not for signing. */
    NOT_FOR_SIGNING;

    static CertificateStatus of(PGPPublicKeyRing ring, PGPPublicKey key, Instant moment) {
        PGPPublicKey primary = ring.getPublicKey();
        CertificateStatus status = ofPrimary(primary, moment);
        if (status != VALID || key.isMasterKey()) {
            return status;
        }
        return ofSubkey(primary, key, moment);
    }

    private static CertificateStatus ofPrimary(PGPPublicKey primary, Instant moment) {
        if (isRevoked(primary, primary, PGPSignature.KEY_REVOCATION, moment)) {
            return REVOKED;
        }
        PGPSignature latest = null;
        for (Iterator<String> ids = primary.getUserIDs(); ids.hasNext(); ) {
            String id = ids.next();
            for (Iterator<PGPSignature> each = primary.getSignaturesForID(id); each.hasNext(); ) {
                PGPSignature signature = each.next();
                if (signature.isCertification()
                        && isOwn(signature, primary)
                        && isLater(signature, latest)
                        && verifies(signature, primary, () -> signature.verifyCertification(id, primary))) {
                    latest = signature;
                }
            }
        }
        for (Iterator<PGPSignature> each = primary.getSignaturesOfType(PGPSignature.DIRECT_KEY); each.hasNext(); ) {
            PGPSignature signature = each.next();
            if (isOwn(signature, primary)
                    && isLater(signature, latest)
                    && verifies(signature, primary, () -> signature.verifyCertification(primary))) {
                latest = signature;
            }
        }
        return latest == null ? NOT_FOR_SIGNING : ofLifetime(primary, latest, moment);
    }

    private static CertificateStatus ofSubkey(PGPPublicKey primary, PGPPublicKey subkey, Instant moment) {
        if (isRevoked(primary, subkey, PGPSignature.SUBKEY_REVOCATION, moment)) {
            return REVOKED;
        }
        PGPSignature binding = null;
        for (Iterator<PGPSignature> each = subkey.getSignaturesOfType(PGPSignature.SUBKEY_BINDING); each.hasNext(); ) {
            PGPSignature signature = each.next();
            if (isLater(signature, binding)
                    && verifies(signature, primary, () -> signature.verifyCertification(primary, subkey))) {
                binding = signature;
            }
        }
        if (binding == null || !maySign(binding) || !isBoundBack(binding, primary, subkey)) {
            return NOT_FOR_SIGNING;
        }
        return ofLifetime(subkey, binding, moment);
    }

    private static CertificateStatus ofLifetime(PGPPublicKey key, PGPSignature selfSignature, Instant moment) {
        Instant created = key.getCreationTime().toInstant();
        if (created.isAfter(moment)) {
            return NOT_YET_VALID;
        }
        PGPSignatureSubpacketVector hashed = selfSignature.getHashedSubPackets();
        long lifetime = hashed == null ? 0 : hashed.getKeyExpirationTime();
        return lifetime != 0 && !moment.isBefore(created.plusSeconds(lifetime)) ? EXPIRED : VALID;
    }

    /** A hard revocation holds for ever, one for a key that was replaced or retired from its date on. */
    private static boolean isRevoked(PGPPublicKey primary, PGPPublicKey key, int type, Instant moment) {
        for (Iterator<PGPSignature> each = key.getSignaturesOfType(type); each.hasNext(); ) {
            PGPSignature signature = each.next();
            boolean own = verifies(
                    signature,
                    primary,
                    () -> key.isMasterKey()
                            ? signature.verifyCertification(primary)
                            : signature.verifyCertification(primary, key));
            if (own
                    && (signature.isHardRevocation()
                            || !moment.isBefore(signature.getCreationTime().toInstant()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean maySign(PGPSignature binding) {
        PGPSignatureSubpacketVector hashed = binding.getHashedSubPackets();
        return hashed != null && (hashed.getKeyFlags() & KeyFlags.SIGN_DATA) != 0;
    }

    /** A signing subkey must sign its primary key in turn, or a foreign subkey could be claimed. */
    private static boolean isBoundBack(PGPSignature binding, PGPPublicKey primary, PGPPublicKey subkey) {
        try {
            for (PGPSignatureSubpacketVector packets :
                    new PGPSignatureSubpacketVector[] {binding.getHashedSubPackets(), binding.getUnhashedSubPackets()
                    }) {
                PGPSignatureList embedded = packets == null ? null : packets.getEmbeddedSignatures();
                for (int i = 0; embedded != null && i < embedded.size(); i++) {
                    PGPSignature back = embedded.get(i);
                    if (back.getSignatureType() == PGPSignature.PRIMARYKEY_BINDING
                            && verifies(back, subkey, () -> back.verifyCertification(primary, subkey))) {
                        return true;
                    }
                }
            }
            return false;
        } catch (PGPException e) {
            return false;
        }
    }

    private static boolean isOwn(PGPSignature signature, PGPPublicKey primary) {
        return signature.getKeyID() == primary.getKeyID();
    }

    private static boolean isLater(PGPSignature signature, PGPSignature than) {
        return than == null || signature.getCreationTime().after(than.getCreationTime());
    }

    private static boolean verifies(PGPSignature signature, PGPPublicKey key, Check check) {
        try {
            signature.init(new BcPGPContentVerifierBuilderProvider(), key);
            return check.run();
        } catch (PGPException | RuntimeException e) {
            return false;
        }
    }

    /** When a key stops to be valid, for messages. */
    static Optional<Instant> expiry(PGPPublicKey key) {
        long seconds = key.getValidSeconds();
        return seconds == 0
                ? Optional.empty()
                : Optional.of(key.getCreationTime().toInstant().plusSeconds(seconds));
    }

    /** A verification of BC, which may throw. */
    private interface Check {
        boolean run() throws PGPException;
    }
}

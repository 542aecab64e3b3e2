package org.xter.debian.repository;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPSignatureSubpacketVector;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * Checks the OpenPGP signatures of a repository's {@code Release} file. One good signature by one of the archive keys is
 * enough, since archives sign with the old and the new key for a while; a signature by a known key that does not match
 * the text is never tolerated. Everything is judged at a given moment; there is no clock here.
 */
public final class SignatureCheck {
    private final ArchiveKeys keys;
    private final Instant moment;

    /**
     * @param keys the keys that may sign
     * @param moment when keys and signatures must be valid: the snapshot's date, or now
     */
    public SignatureCheck(ArchiveKeys keys, Instant moment) {
        this.keys = keys;
        this.moment = moment;
    }

    /**
     * Checks a clear-signed file such as {@code InRelease}.
     *
     * @param source the address, for messages
     * @return the signed text, nothing else of the file
     */
    public byte[] verifyClearSigned(String source, byte[] file) throws ProblemException {
        ClearSigned signed = ClearSigned.parse(source, file);
        verify(source, signed.hashed(), signed.signature());
        return signed.text();
    }

    /**
     * Checks a detached signature such as {@code Release.gpg}.
     *
     * @param source the signature's address, for messages
     * @param text what is signed
     * @param signature the signature, armoured or binary
     */
    public void verifyDetached(String source, byte[] text, byte[] signature) throws ProblemException {
        verify(source, text, signature);
    }

    private void verify(String source, byte[] hashed, byte[] encoded) throws ProblemException {
        List<PGPSignature> signatures = decode(source, encoded);
        List<Finding> findings = new ArrayList<>();
        for (PGPSignature signature : signatures) {
            findings.add(judge(signature, hashed));
        }
        if (findings.stream().anyMatch(f -> f.verdict == Verdict.WRONG)
                || findings.stream().noneMatch(f -> f.verdict == Verdict.GOOD)) {
            Finding worst = findings.stream()
                    .min(Comparator.comparing(finding -> finding.verdict))
                    .orElseThrow();
            throw new ProblemException(
                    Problem.error(worst.verdict.code, Place.of(source), worst.message, worst.verdict.hint));
        }
    }

    private static List<PGPSignature> decode(String source, byte[] encoded) throws ProblemException {
        List<PGPSignature> result = new ArrayList<>();
        try (InputStream in = PGPUtil.getDecoderStream(new ByteArrayInputStream(encoded))) {
            for (Object each : new BcPGPObjectFactory(in)) {
                if (each instanceof PGPSignatureList list) {
                    list.forEach(result::add);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new ProblemException(noSignature(source), e);
        }
        if (result.isEmpty()) {
            throw new ProblemException(noSignature(source));
        }
        return result;
    }

    private static Problem noSignature(String source) {
        return Problem.error(
                "debian.not-signed",
                Place.of(source),
                "The signature cannot be read as OpenPGP",
                "Check that the address leads to a repository and no login page or proxy message stands in between");
    }

    private Finding judge(PGPSignature signature, byte[] hashed) {
        String id = String.format(Locale.ROOT, "%016X", signature.getKeyID());
        List<PGPPublicKeyRing> rings = keys.holding(signature.getKeyID());
        if (rings.isEmpty()) {
            return new Finding(
                    Verdict.UNKNOWN_KEY, "It is signed with the key " + id + ", which is none of the archive keys");
        }
        PGPPublicKeyRing ring = rings.get(0);
        PGPPublicKey key = ring.getPublicKey(signature.getKeyID());
        String name = describe(ring, key);
        if (!matches(signature, key, hashed)) {
            return new Finding(Verdict.WRONG, "The signature by " + name + " does not match the text");
        }
        if (isWeak(signature, key)) {
            return new Finding(Verdict.WEAK, "The signature by " + name + " uses a hash or key too weak to trust");
        }
        PGPSignatureSubpacketVector subpackets = signature.getHashedSubPackets();
        long lifetime = subpackets == null ? 0 : subpackets.getSignatureExpirationTime();
        Instant made = signature.getCreationTime().toInstant();
        if (lifetime != 0 && !moment.isBefore(made.plusSeconds(lifetime))) {
            return new Finding(
                    Verdict.SIGNATURE_EXPIRED,
                    "The signature by " + name + " expired at " + made.plusSeconds(lifetime) + ", judged at " + moment);
        }
        return switch (keys.status(ring, key, moment)) {
            case VALID -> new Finding(Verdict.GOOD, "");
            case EXPIRED ->
                new Finding(
                        Verdict.KEY_EXPIRED,
                        "It is signed by " + name + ", which expired"
                                + CertificateStatus.expiry(key)
                                        .map(e -> " at " + e)
                                        .orElse("")
                                + ", judged at " + moment);
            case REVOKED -> new Finding(Verdict.KEY_REVOKED, "It is signed by " + name + ", which was revoked");
            case NOT_YET_VALID ->
                new Finding(
                        Verdict.KEY_NOT_YET_VALID,
                        "It is signed by " + name + ", which was made at "
                                + key.getCreationTime().toInstant() + ", after " + moment);
            case NOT_FOR_SIGNING ->
                new Finding(
                        Verdict.KEY_UNFIT,
                        "It is signed by " + name + ", which is not meant or not proven for signing");
        };
    }

    private static boolean matches(PGPSignature signature, PGPPublicKey key, byte[] hashed) {
        if (signature.getSignatureType() != PGPSignature.BINARY_DOCUMENT
                && signature.getSignatureType() != PGPSignature.CANONICAL_TEXT_DOCUMENT) {
            return false;
        }
        try {
            signature.init(new BcPGPContentVerifierBuilderProvider(), key);
            signature.update(hashed);
            return signature.verify();
        } catch (PGPException | RuntimeException e) {
            return false;
        }
    }

    private static boolean isWeak(PGPSignature signature, PGPPublicKey key) {
        boolean rsa = key.getAlgorithm() == PublicKeyAlgorithmTags.RSA_GENERAL;
        return switch (signature.getHashAlgorithm()) {
            case HashAlgorithmTags.SHA224,
                    HashAlgorithmTags.SHA256,
                    HashAlgorithmTags.SHA384,
                    HashAlgorithmTags.SHA512,
                    HashAlgorithmTags.SHA3_256,
                    HashAlgorithmTags.SHA3_512 ->
                (rsa && key.getBitStrength() < 2048) || key.getAlgorithm() == PublicKeyAlgorithmTags.DSA;
            default -> true;
        };
    }

    private static String describe(PGPPublicKeyRing ring, PGPPublicKey key) {
        String fingerprint = HexFormat.of().withUpperCase().formatHex(key.getFingerprint());
        var ids = ring.getPublicKey().getUserIDs();
        return ids.hasNext() ? "'" + ids.next() + "' (" + fingerprint + ")" : "the key " + fingerprint;
    }

    /** What was found about one signature, in the order in which it is worth telling. */
    private enum Verdict {
        WRONG("debian.wrong-signature", "Somebody changed the text on its way or it is damaged; try another mirror"),
        KEY_REVOKED("debian.key-revoked", "Get the repository's present keys from its owner"),
        KEY_EXPIRED(
                "debian.key-expired",
                "Get the repository's present keys from its owner, or pin a snapshot of the time when the key was valid"),
        SIGNATURE_EXPIRED(
                "debian.signature-expired", "Use a mirror that is up to date, or pin a snapshot of that time"),
        KEY_NOT_YET_VALID("debian.key-not-yet-valid", "Check the clock of this machine and the date of the snapshot"),
        KEY_UNFIT("debian.key-unfit", "Get the repository's present keys from its owner"),
        WEAK("debian.weak-signature", "Ask the repository's owner to sign with SHA-256 and a key of 2048 bits or more"),
        UNKNOWN_KEY(
                "debian.missing-key",
                "Name a file with the repository's public keys in the edition, after checking whose they are"),
        GOOD("", "");

        private final String code;
        private final String hint;

        Verdict(String code, String hint) {
            this.code = code;
            this.hint = hint;
        }
    }

    private record Finding(Verdict verdict, String message) {}
}

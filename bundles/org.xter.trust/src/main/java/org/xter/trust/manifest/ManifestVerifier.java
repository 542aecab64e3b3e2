package org.xter.trust.manifest;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.xter.trust.keyring.Keyring;

/**
 * Judges manifests as a device does: signature, chain, usage, lifetime, revocation, product, epoch. A chain is one
 * certificate under an authority, no more.
 */
public final class ManifestVerifier {
    private static final Pattern PRODUCT = Pattern.compile("(?:^|[,+])CN=manifest PRODUCT:([0-9a-f-]{36})(?:$|[,+])");
    private static final Set<String> DIGESTS = Set.of(
            NISTObjectIdentifiers.id_sha256.getId(),
            NISTObjectIdentifiers.id_sha384.getId(),
            NISTObjectIdentifiers.id_sha512.getId());
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int CERTIFICATE_SIGNATURE = 5;

    private final Expectations expectations;

    /** Judges by what a machine knows. */
    public ManifestVerifier(Expectations expectations) {
        this.expectations = expectations;
    }

    /**
     * Judges a manifest.
     *
     * @param manifest its exact bytes
     * @param signature the detached signature
     * @param claims what these bytes say
     */
    public ManifestVerdict judge(byte[] manifest, byte[] signature, Claims claims) {
        X509Certificate certificate;
        try {
            CMSSignedData signed = new CMSSignedData(
                    new CMSProcessableByteArray(manifest),
                    ContentInfo.getInstance(ASN1Primitive.fromByteArray(signature)));
            Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return new ManifestVerdict.Malformed("has " + signers.size() + " signers instead of one");
            }
            SignerInformation signer = signers.iterator().next();
            if (!DIGESTS.contains(signer.getDigestAlgOID())) {
                return new ManifestVerdict.Malformed("uses a digest other than SHA-2");
            }
            List<X509CertificateHolder> named = signed.getCertificates().getMatches(null).stream()
                    .filter(signer.getSID()::match)
                    .toList();
            if (named.size() != 1) {
                return new ManifestVerdict.Malformed("does not bring its signer's certificate");
            }
            certificate = new JcaX509CertificateConverter().getCertificate(named.get(0));
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()))) {
                return new ManifestVerdict.Changed();
            }
        } catch (CMSException | IOException | GeneralSecurityException | OperatorCreationException e) {
            // A digest that differs is reported by an exception, too.
            return e instanceof CMSSignerDigestMismatchException
                    ? new ManifestVerdict.Changed()
                    : new ManifestVerdict.Malformed("cannot be read");
        } catch (RuntimeException e) {
            // The library throws every kind at bytes that are no signature, and none of them may stop the judge.
            return new ManifestVerdict.Malformed("cannot be read");
        }
        return judge(certificate, claims);
    }

    private ManifestVerdict judge(X509Certificate certificate, Claims claims) {
        String name = certificate.getSubjectX500Principal().getName();
        Optional<X509Certificate> authority = expectations.authorities().stream()
                .filter(each -> isAuthority(each) && vouches(each, certificate))
                .findFirst();
        if (authority.isEmpty()) {
            return new ManifestVerdict.UnknownAuthority(name);
        }
        if (!isForManifests(certificate)) {
            return new ManifestVerdict.WrongUsage(name);
        }
        if (expectations.time().isPresent()) {
            Instant now = expectations.time().get();
            for (X509Certificate each : List.of(certificate, authority.get())) {
                if (now.isBefore(each.getNotBefore().toInstant())) {
                    return new ManifestVerdict.NotYetValid(each.getNotBefore().toInstant());
                }
                if (now.isAfter(each.getNotAfter().toInstant())) {
                    return new ManifestVerdict.Expired(each.getNotAfter().toInstant());
                }
            }
        }
        if (isRevoked(certificate, authority.get())) {
            return new ManifestVerdict.Revoked(name, Keyring.serial(certificate));
        }
        Matcher product = PRODUCT.matcher(name);
        if (!product.find()) {
            return new ManifestVerdict.WrongUsage(name);
        }
        UUID certified = UUID.fromString(product.group(1));
        if (!certified.equals(claims.product())) {
            return new ManifestVerdict.OtherProduct(claims.product(), certified);
        }
        if (expectations.product().isPresent() && !expectations.product().get().equals(certified)) {
            return new ManifestVerdict.OtherProduct(
                    certified, expectations.product().get());
        }
        if (claims.epoch() < expectations.epoch()) {
            return new ManifestVerdict.OldRelease(claims.epoch(), expectations.epoch());
        }
        return new ManifestVerdict.Trusted(certificate);
    }

    private static boolean isAuthority(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return certificate.getBasicConstraints() >= 0
                && usage != null
                && usage[CERTIFICATE_SIGNATURE]
                && !certificate.hasUnsupportedCriticalExtension();
    }

    private static boolean vouches(X509Certificate authority, X509Certificate certificate) {
        try {
            certificate.verify(authority.getPublicKey());
            return certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean isForManifests(X509Certificate certificate) {
        try {
            boolean[] usage = certificate.getKeyUsage();
            List<String> purposes = certificate.getExtendedKeyUsage();
            return certificate.getBasicConstraints() < 0
                    && usage != null
                    && usage[DIGITAL_SIGNATURE]
                    && purposes != null
                    && purposes.equals(List.of(KeyPurposeId.id_kp_emailProtection.getId()))
                    && !certificate.hasUnsupportedCriticalExtension();
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private boolean isRevoked(X509Certificate certificate, X509Certificate authority) {
        X509CRL newest = null;
        for (X509CRL list : expectations.revocations()) {
            if (isOf(list, authority) && (newest == null || number(list).compareTo(number(newest)) > 0)) {
                newest = list;
            }
        }
        return newest != null && newest.getRevokedCertificate(certificate.getSerialNumber()) != null;
    }

    private static boolean isOf(X509CRL list, X509Certificate authority) {
        try {
            list.verify(authority.getPublicKey());
            return list.getIssuerX500Principal().equals(authority.getSubjectX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static BigInteger number(X509CRL list) {
        byte[] value = list.getExtensionValue(Extension.cRLNumber.getId());
        return value == null
                ? BigInteger.ZERO
                : ASN1Integer.getInstance(ASN1OctetString.getInstance(value).getOctets())
                        .getValue();
    }
}

package org.xter.trust.keyring;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX500NameUtil;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Lists of revoked certificates (RFC 5280, version 2): each one holds all of its issuer's and a higher number. */
final class Revocations {
    static final String LABEL = "X509 CRL";
    /** Devices judge a list by its number and not by its age; the field is there because the format demands it. */
    private static final Period NEXT = Period.ofYears(20);

    private Revocations() {}

    /** The list before, if any, with one certificate more. */
    static byte[] with(Optional<byte[]> before, X509Certificate revoked, SigningKey issuer, Instant now)
            throws GeneralSecurityException {
        try {
            X509v2CRLBuilder builder =
                    new X509v2CRLBuilder(JcaX500NameUtil.getSubject(issuer.certificate()), Date.from(now));
            builder.setNextUpdate(
                    Date.from(now.atOffset(ZoneOffset.UTC).plus(NEXT).toInstant()));
            BigInteger number = BigInteger.ONE;
            if (before.isPresent()) {
                X509CRLHolder list = new X509CRLHolder(before.get());
                builder.addCRL(list);
                number = ASN1Integer.getInstance(
                                list.getExtension(Extension.cRLNumber).getParsedValue())
                        .getValue()
                        .add(BigInteger.ONE);
            }
            builder.addCRLEntry(revoked.getSerialNumber(), Date.from(now), CRLReason.unspecified);
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(number));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils()
                            .createAuthorityKeyIdentifier(issuer.certificate().getPublicKey()));
            return builder.build(new JcaContentSignerBuilder(issuer.algorithm().signature())
                            .setProvider(issuer.provider())
                            .build(issuer.key()))
                    .getEncoded();
        } catch (IOException | OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }
}

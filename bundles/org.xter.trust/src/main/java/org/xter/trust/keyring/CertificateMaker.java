package org.xter.trust.keyring;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.UUID;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX500NameUtil;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.IPAddress;

/** Makes certificates (X.509 version 3, RFC 5280) as the roles of keys demand. */
final class CertificateMaker {
    private static final int SERIAL_BITS = 127;
    private static final Period DEPOT_VALIDITY = Period.ofYears(20);

    private final String vendor;
    private final SecureRandom random;
    private final Instant now;

    CertificateMaker(String vendor, SecureRandom random, Instant now) {
        this.vendor = vendor;
        this.random = random;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Who signs.
     *
     * @param certificate its own
     * @param key usable with the provider
     */
    record Issuer(X509Certificate certificate, PrivateKey key, KeyAlgorithm algorithm, Provider provider) {}

    /** A certificate that a key gives itself. */
    X509Certificate selfSigned(KeyName name, KeyPair keys, Provider provider) throws GeneralSecurityException {
        var subject = subject(name);
        var builder = new JcaX509v3CertificateBuilder(subject, serial(), begin(), end(name), subject, keys.getPublic());
        extensions(builder, name, keys, null);
        return sign(builder, keys.getPrivate(), name.role().algorithm(), provider);
    }

    /** A certificate that another key gives. It ends no later than that one's own. */
    X509Certificate issued(KeyName name, KeyPair keys, Issuer issuer) throws GeneralSecurityException {
        Date end = end(name);
        Date latest = issuer.certificate().getNotAfter();
        var builder = new JcaX509v3CertificateBuilder(
                JcaX500NameUtil.getSubject(issuer.certificate()),
                serial(),
                begin(),
                end.before(latest) ? end : latest,
                subject(name),
                keys.getPublic());
        extensions(builder, name, keys, issuer.certificate());
        return sign(builder, issuer.key(), issuer.algorithm(), issuer.provider());
    }

    /** A machine's certificate for connections; it ends with that of its issuer, for it is the depot that shuts machines out. */
    X509Certificate machine(UUID id, KeyPair keys, Issuer issuer) throws GeneralSecurityException {
        var builder = new JcaX509v3CertificateBuilder(
                JcaX500NameUtil.getSubject(issuer.certificate()),
                serial(),
                begin(),
                issuer.certificate().getNotAfter(),
                new X500NameBuilder()
                        .addRDN(BCStyle.O, vendor)
                        .addRDN(BCStyle.CN, id.toString())
                        .build(),
                keys.getPublic());
        extensions(builder, false, keys, issuer.certificate());
        add(builder, Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth));
        return sign(builder, issuer.key(), issuer.algorithm(), issuer.provider());
    }

    /** A depot's certificate for connections, which it gives itself. */
    X509Certificate depot(String host, KeyPair keys, Provider provider) throws GeneralSecurityException {
        X500Name subject = new X500NameBuilder().addRDN(BCStyle.CN, host).build();
        var builder = new JcaX509v3CertificateBuilder(
                subject,
                serial(),
                begin(),
                Date.from(now.atOffset(ZoneOffset.UTC).plus(DEPOT_VALIDITY).toInstant()),
                subject,
                keys.getPublic());
        extensions(builder, false, keys, null);
        add(builder, Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
        int kind = IPAddress.isValid(host) ? GeneralName.iPAddress : GeneralName.dNSName;
        add(builder, Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName(kind, host)));
        return sign(builder, keys.getPrivate(), KeyAlgorithm.P_256, provider);
    }

    private X500Name subject(KeyName name) {
        String common = name.product()
                .map(product -> name.role().title() + " PRODUCT:" + product)
                .orElse(vendor + " " + name.role().title());
        return new X500NameBuilder()
                .addRDN(BCStyle.O, vendor)
                .addRDN(BCStyle.CN, common)
                .build();
    }

    private BigInteger serial() {
        // Drawn, so that nobody can choose what is signed; never zero.
        return new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS - 1);
    }

    private Date begin() {
        return Date.from(now);
    }

    private Date end(KeyName name) {
        return Date.from(
                now.atOffset(ZoneOffset.UTC).plus(name.role().validity()).toInstant());
    }

    private static void extensions(X509v3CertificateBuilder builder, KeyName name, KeyPair keys, X509Certificate issuer)
            throws GeneralSecurityException {
        extensions(builder, name.role().usage() == KeyRole.Usage.AUTHORITY, keys, issuer);
        switch (name.role().usage()) {
            case MANIFEST ->
                add(
                        builder,
                        Extension.extendedKeyUsage,
                        true,
                        new ExtendedKeyUsage(KeyPurposeId.id_kp_emailProtection));
            case CODE ->
                add(builder, Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_codeSigning));
            case AUTHORITY, VARIABLE -> {
                // bound by the key alone
            }
        }
    }

    /** Those all certificates have. */
    private static void extensions(
            X509v3CertificateBuilder builder, boolean authority, KeyPair keys, X509Certificate issuer)
            throws GeneralSecurityException {
        JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
        int usage = authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature;
        add(
                builder,
                Extension.basicConstraints,
                true,
                authority ? new BasicConstraints(0) : new BasicConstraints(false));
        add(builder, Extension.keyUsage, true, new KeyUsage(usage));
        add(builder, Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(keys.getPublic()));
        if (issuer != null) {
            add(
                    builder,
                    Extension.authorityKeyIdentifier,
                    false,
                    identifiers.createAuthorityKeyIdentifier(issuer.getPublicKey()));
        }
    }

    private static void add(
            X509v3CertificateBuilder builder, ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
        try {
            builder.addExtension(type, critical, value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate sign(
            X509v3CertificateBuilder builder, PrivateKey key, KeyAlgorithm algorithm, Provider provider)
            throws GeneralSecurityException {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm.signature())
                            .setProvider(provider)
                            .build(key)));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }
}

package org.xter.trust.manifest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.SigningKey;

/**
 * Signs manifests: a detached CMS signature (RFC 5652) in DER with the signer's certificate in it, as
 * {@code openssl cms -verify} takes it. With keys of a folder the same key, time and manifest give the same bytes, since
 * their ECDSA draws no random number (RFC 6979); a token's own does.
 */
public final class ManifestSigner {
    private ManifestSigner() {}

    /**
     * Signs.
     *
     * @param manifest its exact bytes
     * @param key of a {@link KeyRole#PRODUCT}
     * @param time what the signature says about when it was made
     */
    public static byte[] sign(byte[] manifest, SigningKey key, Instant time) {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(time)))));
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(
                                    new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
                            .build(new KeySigner(key), key.certificate()));
            generator.addCertificate(new JcaX509CertificateHolder(key.certificate()));
            return generator
                    .generate(new CMSProcessableByteArray(manifest), false)
                    .toASN1Structure()
                    .getEncoded(ASN1Encoding.DER);
        } catch (OperatorCreationException | GeneralSecurityException | CMSException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs with a key where it lives. */
    private static final class KeySigner implements ContentSigner {
        private final SigningKey key;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        KeySigner(SigningKey key) {
            this.key = key;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new DefaultSignatureAlgorithmIdentifierFinder()
                    .find(key.algorithm().signature());
        }

        @Override
        public OutputStream getOutputStream() {
            return content;
        }

        @Override
        public byte[] getSignature() {
            String name = key.algorithm().signature();
            // Bouncy Castle's name of ECDSA by RFC 6979; the signatures are ECDSA's to everybody else.
            boolean repeatable = key.provider() instanceof BouncyCastleProvider;
            try {
                Signature signature =
                        Signature.getInstance(repeatable ? name.replace("ECDSA", "ECDDSA") : name, key.provider());
                signature.initSign(key.key());
                signature.update(content.toByteArray());
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

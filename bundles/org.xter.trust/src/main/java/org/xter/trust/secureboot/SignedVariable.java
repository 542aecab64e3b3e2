package org.xter.trust.secureboot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.UUID;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.xter.format.efi.EfiGuid;
import org.xter.format.efi.EfiTime;
import org.xter.format.efi.VariableStore;
import org.xter.trust.keyring.SigningKey;

/**
 * A signed update of a variable, the {@code .auth} file that firmware setups and {@code efi-updatevar} take: time,
 * signature, new content (EFI_VARIABLE_AUTHENTICATION_2 of the UEFI Specification).
 */
final class SignedVariable {
    /** Adds to the content instead of replacing it. */
    static final int APPEND = 0x40;

    private static final UUID PKCS7 = UUID.fromString("4aafd29d-68df-49ee-8aa9-347d375665a7");
    private static final int CERTIFICATE_HEADER = 24;
    private static final short REVISION = 0x0200;
    private static final short TYPE_GUID = 0x0EF1;

    private SignedVariable() {}

    /** The update; the same each time, since RSA's signatures are. */
    static byte[] encode(String name, UUID vendor, boolean append, Instant time, byte[] data, SigningKey key) {
        int attributes = VariableStore.SECURE_BOOT_ATTRIBUTES | (append ? APPEND : 0);
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes(name.getBytes(StandardCharsets.UTF_16LE));
        signed.writeBytes(EfiGuid.bytes(vendor));
        signed.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(attributes)
                .array());
        signed.writeBytes(EfiTime.bytes(time));
        signed.writeBytes(data);
        byte[] signature = signature(signed.toByteArray(), key);
        return ByteBuffer.allocate(EfiTime.LENGTH + CERTIFICATE_HEADER + signature.length + data.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(EfiTime.bytes(time))
                .putInt(CERTIFICATE_HEADER + signature.length)
                .putShort(REVISION)
                .putShort(TYPE_GUID)
                .put(EfiGuid.bytes(PKCS7))
                .put(signature)
                .put(data)
                .array();
    }

    /** Detached, without signed attributes, and without the frame that names the type: so the specification has it. */
    private static byte[] signature(byte[] content, SigningKey key) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setDirectSignature(true)
                            .build(
                                    new JcaContentSignerBuilder(key.algorithm().signature())
                                            .setProvider(key.provider())
                                            .build(key.key()),
                                    key.certificate()));
            generator.addCertificate(new JcaX509CertificateHolder(key.certificate()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .toASN1Structure()
                    .getContent()
                    .toASN1Primitive()
                    .getEncoded(ASN1Encoding.DER);
        } catch (OperatorCreationException | GeneralSecurityException | CMSException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

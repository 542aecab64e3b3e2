package org.xter.format.efi;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.UUID;

/** EFI_SIGNATURE_LIST: what PK, KEK, db and dbx are made of. */
public final class SignatureList {
    private static final UUID X509 = UUID.fromString("a5c059a1-94e4-4aa7-87b5-ab155c2bf072");
    private static final UUID X509_SHA256 = UUID.fromString("3bd2a492-96c0-4079-b420-fcf98ef103ed");
    private static final int HEADER = 28;

    private SignatureList() {}

    /**
     * Certificates, each in a list of its own, since a list's entries have one length.
     *
     * @param owner whose they are
     * @param certificates in DER
     */
    public static byte[] certificates(UUID owner, List<byte[]> certificates) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        certificates.forEach(each -> out.writeBytes(list(X509, owner, each)));
        return out.toByteArray();
    }

    /**
     * Certificates that are revoked for all times: each by the SHA-256 of its signed part ("to be signed").
     *
     * @param owner whose entries they are
     * @param digests 32 bytes each
     */
    public static byte[] revoked(UUID owner, List<byte[]> digests) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // A time of zeros: no signature of the certificate counts, however old it says to be.
        digests.forEach(each -> out.writeBytes(list(
                X509_SHA256,
                owner,
                ByteBuffer.allocate(each.length + EfiTime.LENGTH).put(each).array())));
        return out.toByteArray();
    }

    private static byte[] list(UUID type, UUID owner, byte[] data) {
        int entry = EfiGuid.LENGTH + data.length;
        return ByteBuffer.allocate(HEADER + entry)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(EfiGuid.bytes(type))
                .putInt(HEADER + entry)
                .putInt(0)
                .putInt(entry)
                .put(EfiGuid.bytes(owner))
                .put(data)
                .array();
    }
}

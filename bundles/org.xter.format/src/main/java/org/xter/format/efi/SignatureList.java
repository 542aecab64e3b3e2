package org.xter.format.efi;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** EFI_SIGNATURE_LIST: what PK, KEK, db and dbx are made of. */
public final class SignatureList {
    private static final UUID X509 = UUID.fromString("a5c059a1-94e4-4aa7-87b5-ab155c2bf072");
    private static final UUID X509_SHA256 = UUID.fromString("3bd2a492-96c0-4079-b420-fcf98ef103ed");
    private static final UUID SHA256 = UUID.fromString("c1c41626-504c-4092-aca9-41f936934328");
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

    /** What an entry names. */
    public enum Kind {
        /** A certificate, in DER. */
        CERTIFICATE(X509),
        /** A certificate by the SHA-256 of its signed part, then a time; only in dbx. */
        CERTIFICATE_DIGEST(X509_SHA256),
        /** A program by its Authenticode digest. */
        PROGRAM_DIGEST(SHA256);

        private final byte[] type;

        Kind(UUID type) {
            this.type = EfiGuid.bytes(type);
        }
    }

    /**
     * The entries of a kind in a variable's content, in its order.
     *
     * @return each as EFI_SIGNATURE_DATA: the owner's GUID ({@link EfiGuid#LENGTH} bytes), then what the kind says
     * @throws ProblemException {@code efi.damaged-list} when a list does not fit into what it is in
     */
    public static List<byte[]> entries(Kind kind, byte[] lists) throws ProblemException {
        ByteBuffer in = ByteBuffer.wrap(lists).order(ByteOrder.LITTLE_ENDIAN);
        List<byte[]> entries = new ArrayList<>();
        for (int at = 0; at < lists.length; ) {
            require(lists.length - at >= HEADER);
            long length = Integer.toUnsignedLong(in.getInt(at + 16));
            long begin = HEADER + Integer.toUnsignedLong(in.getInt(at + 20));
            long entry = Integer.toUnsignedLong(in.getInt(at + 24));
            require(length <= lists.length - at && begin <= length && entry > EfiGuid.LENGTH);
            if (Arrays.equals(lists, at, at + EfiGuid.LENGTH, kind.type, 0, EfiGuid.LENGTH)) {
                for (long each = begin; each + entry <= length; each += entry) {
                    entries.add(Arrays.copyOfRange(lists, (int) (at + each), (int) (at + each + entry)));
                }
            }
            at += (int) length;
        }
        return entries;
    }

    private static void require(boolean holds) throws ProblemException {
        if (!holds) {
            throw new ProblemException(Problem.error(
                    "efi.damaged-list",
                    "A list of signatures in the firmware's variables is damaged",
                    "Write the variables anew"));
        }
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

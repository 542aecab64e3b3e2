package org.xter.format.pe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.store.Digest;

/** A PE32+ file whose headers have been read and found in order. Immutable and thread-safe. */
public final class PeFile {
    /** The machine x86-64. */
    public static final int X86_64 = 0x8664;
    /** The machine 64-bit ARM. */
    public static final int ARM64 = 0xAA64;
    /** The subsystem of UEFI applications. */
    public static final int EFI_APPLICATION = 10;

    static final int SECTION_HEADER = 40;
    private static final int LARGEST_HEADERS = 1 << 16;
    private static final int OPTIONAL_MAGIC = 0x20B;
    /** The fixed part of the PE32+ optional header, up to the data directories. */
    private static final int OPTIONAL_FIXED = 112;

    /** More than the loader of Windows takes are taken for damage. */
    private static final int MOST_SECTIONS = 96;

    private static final int CERTIFICATES = 4;
    private static final int LARGEST_CERTIFICATES = 1 << 20;
    /** Length (u32), revision (u16), kind (u16): WIN_CERTIFICATE of the UEFI Specification. */
    private static final int CERTIFICATE_HEADER = 8;

    private static final int CERTIFICATE_ALIGNMENT = 8;
    /** The kind of certificate that is a signature of Authenticode. */
    private static final short PKCS7 = 2;

    private final Content content;
    private final ByteBuffer headers;
    private final int coff;
    private final List<PeSection> sections;

    private PeFile(Content content, ByteBuffer headers, int coff, List<PeSection> sections) {
        this.content = content;
        this.headers = headers;
        this.coff = coff;
        this.sections = List.copyOf(sections);
    }

    /**
     * Reads the headers.
     *
     * @throws ProblemException {@code pe.damaged} when this is no PE32+ file or its headers lead out of it
     */
    public static PeFile read(Content content) throws IOException, ProblemException {
        ByteBuffer headers = ByteBuffer.wrap(content.bytes(0, LARGEST_HEADERS)).order(ByteOrder.LITTLE_ENDIAN);
        require(headers.capacity() >= 64 && headers.getShort(0) == 0x5A4D, "it does not begin with MZ");
        long signature = Integer.toUnsignedLong(headers.getInt(60));
        require(signature + 24 + OPTIONAL_FIXED <= headers.capacity(), "its header lies outside of it");
        require(headers.getInt((int) signature) == 0x00004550, "its signature is missing");
        int coff = (int) signature + 4;
        int optional = coff + 20;
        int optionalSize = Short.toUnsignedInt(headers.getShort(coff + 16));
        require(headers.getShort(optional) == OPTIONAL_MAGIC, "it is no PE32+ file");
        require(optionalSize >= OPTIONAL_FIXED, "its optional header is too short");
        long directories = Integer.toUnsignedLong(headers.getInt(optional + 108));
        require(directories <= 16 && OPTIONAL_FIXED + 8 * directories <= optionalSize, "its directories do not fit");
        int count = Short.toUnsignedInt(headers.getShort(coff + 2));
        int table = optional + optionalSize;
        require(count <= MOST_SECTIONS, "it has " + count + " sections");
        long sizeOfHeaders = Integer.toUnsignedLong(headers.getInt(optional + 60));
        require(
                table + (long) count * SECTION_HEADER <= Math.min(sizeOfHeaders, headers.capacity())
                        && sizeOfHeaders <= headers.capacity(),
                "its section headers do not fit");
        List<PeSection> sections = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PeSection section = section(headers, table + i * SECTION_HEADER);
            require(
                    section.rawSize() == 0 || section.rawOffset() + section.rawSize() <= content.size(),
                    "section " + section.name() + " leads out of it");
            sections.add(section);
        }
        PeFile file = new PeFile(content, headers, coff, sections);
        require(
                file.certificatesSize() == 0
                        || file.certificatesOffset() >= sizeOfHeaders
                                && file.certificatesOffset() + file.certificatesSize() <= content.size(),
                "its certificates lie outside of it");
        return file;
    }

    private static PeSection section(ByteBuffer headers, int at) {
        byte[] name = new byte[8];
        headers.get(at, name);
        int length = 0;
        while (length < 8 && name[length] != 0) {
            length++;
        }
        return new PeSection(
                new String(name, 0, length, StandardCharsets.ISO_8859_1),
                Integer.toUnsignedLong(headers.getInt(at + 12)),
                Integer.toUnsignedLong(headers.getInt(at + 8)),
                Integer.toUnsignedLong(headers.getInt(at + 20)),
                Integer.toUnsignedLong(headers.getInt(at + 16)),
                headers.getInt(at + 36));
    }

    private static void require(boolean holds, String otherwise) throws ProblemException {
        if (!holds) {
            throw new ProblemException(Problem.error(
                    "pe.damaged", "the EFI program is damaged: " + otherwise, "take a fresh copy of the file"));
        }
    }

    /** The whole file. */
    public Content content() {
        return content;
    }

    /** Which processor it is for, such as {@link #X86_64}. */
    public int machine() {
        return Short.toUnsignedInt(headers.getShort(coff));
    }

    /** What kind of program it is, such as {@link #EFI_APPLICATION}. */
    public int subsystem() {
        return Short.toUnsignedInt(headers.getShort(optional() + 68));
    }

    /** The sections in the order of their headers. */
    public List<PeSection> sections() {
        return sections;
    }

    /** The first section of a name. */
    public Optional<PeSection> section(String name) {
        return sections.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The bytes of a section as the file has them, without what pads them to the file's alignment. */
    public Content content(PeSection section) throws IOException {
        return content.part(
                section.rawSize() == 0 ? 0 : section.rawOffset(), Math.min(section.rawSize(), section.virtualSize()));
    }

    /** Whether the file carries signatures. */
    public boolean isSigned() {
        return certificatesSize() > 0;
    }

    /**
     * The signatures the file carries, in its order: CMS messages (PKCS #7) in DER, each as the file has it, which is with
     * up to 7 bytes of padding. Certificates of other kinds are left out.
     *
     * @throws ProblemException {@code pe.damaged} when a length leads out of the table of certificates
     */
    public List<byte[]> signatures() throws IOException, ProblemException {
        require(certificatesSize() <= LARGEST_CERTIFICATES, "its certificates are too long");
        ByteBuffer table = ByteBuffer.wrap(content.bytes(certificatesOffset(), (int) certificatesSize()))
                .order(ByteOrder.LITTLE_ENDIAN);
        List<byte[]> signatures = new ArrayList<>();
        for (int at = 0; at + CERTIFICATE_HEADER <= table.capacity(); ) {
            long length = Integer.toUnsignedLong(table.getInt(at));
            require(length >= CERTIFICATE_HEADER && at + length <= table.capacity(), "a certificate does not fit");
            if (table.getShort(at + 6) == PKCS7) {
                byte[] signature = new byte[(int) length - CERTIFICATE_HEADER];
                table.get(at + CERTIFICATE_HEADER, signature);
                signatures.add(signature);
            }
            at += (int) Math.ceilDiv(length, CERTIFICATE_ALIGNMENT) * CERTIFICATE_ALIGNMENT;
        }
        return signatures;
    }

    /**
     * The SHA-256 digest that Authenticode signs (Microsoft, "Windows Authenticode Portable Executable Signature
     * Format", "Calculating the PE Image Hash"): all but the checksum, the certificates and the pointer to them.
     */
    public Digest authenticode(Cancellation cancellation) throws IOException {
        return Digest.ofBytes(authenticode(Digest.sha256(), cancellation));
    }

    /**
     * The same with another hash, as firmware measures the file into banks other than SHA-256.
     *
     * @param sha fresh; used up
     */
    public byte[] authenticode(MessageDigest sha, Cancellation cancellation) throws IOException {
        long sizeOfHeaders = sizeOfHeaders();
        int checksum = checksumOffset();
        update(sha, 0, checksum, cancellation);
        int pointer = directoryOffset(CERTIFICATES);
        if (pointer < 0) {
            update(sha, checksum + 4L, sizeOfHeaders, cancellation);
        } else {
            update(sha, checksum + 4L, pointer, cancellation);
            update(sha, pointer + 8L, sizeOfHeaders, cancellation);
        }
        List<PeSection> sorted = new ArrayList<>(sections);
        sorted.removeIf(section -> section.rawSize() == 0);
        sorted.sort(Comparator.comparingLong(PeSection::rawOffset));
        long hashed = sizeOfHeaders;
        for (PeSection section : sorted) {
            update(sha, section.rawOffset(), section.rawOffset() + section.rawSize(), cancellation);
            hashed += section.rawSize();
        }
        long end = content.size() - certificatesSize();
        if (end > hashed) {
            update(sha, hashed, end, cancellation);
        }
        return sha.digest();
    }

    private void update(MessageDigest sha, long from, long to, Cancellation cancellation) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = content.open()) {
            in.skipNBytes(from);
            for (long left = to - from; left > 0; ) {
                cancellation.check();
                int n = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
                if (n == 0) {
                    throw new IOException("the file became shorter while it was read");
                }
                sha.update(buffer, 0, n);
                left -= n;
            }
        }
    }

    /** A copy of all headers, with their padding. */
    ByteBuffer headers() {
        byte[] copy = new byte[(int) sizeOfHeaders()];
        headers.get(0, copy);
        return ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Where the COFF header begins in the file. */
    int coff() {
        return coff;
    }

    /** Where the optional header begins in the file. */
    int optional() {
        return coff + 20;
    }

    /** Where the section headers begin in the file. */
    int sectionTable() {
        return optional() + Short.toUnsignedInt(headers.getShort(coff + 16));
    }

    long sizeOfHeaders() {
        return Integer.toUnsignedLong(headers.getInt(optional() + 60));
    }

    int checksumOffset() {
        return optional() + 64;
    }

    long fileAlignment() {
        return Integer.toUnsignedLong(headers.getInt(optional() + 36));
    }

    long sectionAlignment() {
        return Integer.toUnsignedLong(headers.getInt(optional() + 32));
    }

    /** Where a data directory stands in the headers, or -1 when the file has none of that number. */
    int directoryOffset(int number) {
        return number < headers.getInt(optional() + 108) ? optional() + OPTIONAL_FIXED + 8 * number : -1;
    }

    private long certificatesOffset() {
        int at = directoryOffset(CERTIFICATES);
        return at < 0 ? 0 : Integer.toUnsignedLong(headers.getInt(at));
    }

    private long certificatesSize() {
        int at = directoryOffset(CERTIFICATES);
        return at < 0 ? 0 : Integer.toUnsignedLong(headers.getInt(at + 4));
    }
}

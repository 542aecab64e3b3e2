package org.xter.format.pe;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;

/**
 * Appends data sections to an unsigned PE32+ file. The sections of the file keep their addresses in memory; in the file
 * they move when the headers need more room. The new ones follow at whole pages. Symbols and whatever else trails the
 * last section are left out, so nothing lies in the result that no header names. Equal input gives equal bytes.
 */
public final class PeAppender {
    /** UEFI protects memory by pages, so every section of ours has its own. */
    private static final long PAGE = 4096;

    private static final long LARGEST = 0xFFFFFFFFL;

    private PeAppender() {}

    /**
     * A section to append.
     *
     * @param name 1 to 8 ASCII characters
     */
    public record Addition(String name, Content content) {
        public Addition {
            if (name.isEmpty() || name.length() > 8 || !name.chars().allMatch(c -> c > 0x20 && c < 0x7F)) {
                throw new IllegalArgumentException("section name " + name);
            }
        }
    }

    /** A part of the result: bytes at an offset. */
    private record Part(long offset, Content content) {}

    /**
     * Writes a file with more sections.
     *
     * @param out stays open
     * @throws ProblemException {@code pe.signed} when the file carries a signature, {@code pe.section-exists} when it
     *     has a section of that name, {@code pe.no-header-room} or {@code pe.too-large}
     */
    public static void append(PeFile original, List<Addition> additions, OutputStream out, Cancellation cancellation)
            throws IOException, ProblemException {
        if (original.isSigned()) {
            throw problem("pe.signed", "the EFI program is signed already", "take the unsigned one");
        }
        long alignment = original.fileAlignment();
        if (Long.bitCount(alignment) != 1
                || alignment < 512
                || alignment > 1 << 16
                || Long.bitCount(original.sectionAlignment()) != 1) {
            throw problem(
                    "pe.damaged", "the EFI program is damaged: it has impossible alignments", "take a fresh copy");
        }
        int count = original.sections().size() + additions.size();
        long headersEnd = original.sectionTable() + (long) count * PeFile.SECTION_HEADER;
        long headersSize = Math.max(original.sizeOfHeaders(), Math.ceilDiv(headersEnd, alignment) * alignment);
        long firstAddress = original.sections().stream()
                .mapToLong(PeSection::virtualAddress)
                .min()
                .orElse(LARGEST);
        if (headersSize > firstAddress) {
            throw problem(
                    "pe.no-header-room",
                    "the headers of the EFI program have no room for " + additions.size() + " more sections",
                    "take a stub whose first section lies higher");
        }
        ByteBuffer headers = ByteBuffer.allocate((int) headersSize).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        headers.put(0, original.headers().array(), 0, original.sectionTable());

        List<Part> parts = new ArrayList<>();
        long offset = moveSections(original, headers, headersSize, parts);
        long address = original.sections().stream()
                .mapToLong(section -> section.virtualAddress() + Math.max(section.virtualSize(), section.rawSize()))
                .max()
                .orElse(headersSize);
        long pageSize = Math.max(PAGE, original.sectionAlignment());
        int at = original.sectionTable() + original.sections().size() * PeFile.SECTION_HEADER;
        long data = Integer.toUnsignedLong(headers.getInt(original.optional() + 8));
        for (Addition addition : additions) {
            if (original.section(addition.name()).isPresent()) {
                throw problem(
                        "pe.section-exists",
                        "the EFI program has a section " + addition.name() + " already",
                        "leave that section out");
            }
            long size = addition.content().size();
            long raw = Math.ceilDiv(size, alignment) * alignment;
            address = Math.ceilDiv(address, pageSize) * pageSize;
            if (address + size > LARGEST - pageSize || offset + raw > LARGEST) {
                throw problem("pe.too-large", "the EFI program would exceed 4 GiB", "make the initrd smaller");
            }
            putSection(headers, at, new PeSection(addition.name(), address, size, offset, raw, PeSection.DATA));
            parts.add(new Part(offset, addition.content()));
            at += PeFile.SECTION_HEADER;
            offset += raw;
            address += size;
            data += raw;
        }
        headers.putShort(original.coff() + 2, (short) count);
        headers.putInt(original.coff() + 8, 0); // symbol table
        headers.putInt(original.coff() + 12, 0);
        headers.putInt(original.optional() + 8, (int) data);
        long step = original.sectionAlignment();
        headers.putInt(original.optional() + 56, (int) (Math.ceilDiv(address, step) * step));
        headers.putInt(original.optional() + 60, (int) headersSize);
        headers.putInt(original.checksumOffset(), 0);
        headers.putInt(original.checksumOffset(), checksum(headers, parts, offset, cancellation));
        write(headers, parts, offset, out, cancellation);
    }

    /** Gives the sections of the original their place behind the headers; returns where the next one may begin. */
    private static long moveSections(PeFile original, ByteBuffer headers, long headersSize, List<Part> parts)
            throws IOException {
        long alignment = original.fileAlignment();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < original.sections().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingLong(i -> original.sections().get(i).rawOffset()));
        long offset = headersSize;
        ByteBuffer old = original.headers();
        for (int i : order) {
            PeSection section = original.sections().get(i);
            int at = original.sectionTable() + i * PeFile.SECTION_HEADER;
            headers.put(at, old.array(), at, PeFile.SECTION_HEADER);
            headers.putInt(at + 24, 0); // object file relocations and line numbers
            headers.putInt(at + 28, 0);
            headers.putInt(at + 32, 0);
            if (section.rawSize() > 0) {
                parts.add(new Part(offset, original.content().part(section.rawOffset(), section.rawSize())));
                headers.putInt(at + 20, (int) offset);
                offset += Math.ceilDiv(section.rawSize(), alignment) * alignment;
            }
        }
        return offset;
    }

    private static void putSection(ByteBuffer headers, int at, PeSection section) {
        headers.put(at, section.name().getBytes(StandardCharsets.US_ASCII));
        headers.putInt(at + 8, (int) section.virtualSize());
        headers.putInt(at + 12, (int) section.virtualAddress());
        headers.putInt(at + 16, (int) section.rawSize());
        headers.putInt(at + 20, (int) section.rawOffset());
        headers.putInt(at + 36, section.characteristics());
    }

    private static int checksum(ByteBuffer headers, List<Part> parts, long size, Cancellation cancellation)
            throws IOException {
        PeChecksum sum = new PeChecksum();
        sum.add(headers.array(), headers.capacity());
        for (Part part : parts) {
            sum.add(part.content(), cancellation);
        }
        return sum.finish(size);
    }

    private static void write(
            ByteBuffer headers, List<Part> parts, long size, OutputStream out, Cancellation cancellation)
            throws IOException {
        out.write(headers.array());
        long written = headers.capacity();
        byte[] buffer = new byte[1 << 16];
        for (Part part : parts) {
            written = pad(out, written, part.offset());
            try (InputStream in = part.content().open()) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    cancellation.check();
                    out.write(buffer, 0, n);
                    written += n;
                }
            }
        }
        pad(out, written, size);
    }

    private static long pad(OutputStream out, long written, long to) throws IOException {
        out.write(new byte[Math.toIntExact(to - written)]);
        return to;
    }

    private static ProblemException problem(String code, String message, String hint) {
        return new ProblemException(Problem.error(code, message, hint));
    }
}

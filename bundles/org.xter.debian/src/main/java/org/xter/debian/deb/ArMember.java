package org.xter.debian.deb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a member of an {@code ar} archive lies: the common format of deb(5), without long names.
 *
 * @param name without the trailing slash some writers add
 * @param offset of its content, in bytes
 * @param size of its content, in bytes
 */
record ArMember(String name, long offset, long size) {
    private static final int HEADER = 60;
    private static final int MOST = 64;

    /**
     * The members of an archive.
     *
     * @throws DamagedDebException when the file is no archive or is cut off
     */
    static List<ArMember> of(FileChannel file) throws IOException {
        long end = file.size();
        if (!read(file, 0, 8).equals("!<arch>\n")) {
            throw new DamagedDebException("It is no ar archive");
        }
        List<ArMember> members = new ArrayList<>();
        long at = 8;
        while (at < end && members.size() < MOST) {
            String header = read(file, at, HEADER);
            if (header.length() < HEADER || !header.endsWith("`\n")) {
                throw new DamagedDebException("Its archive header at byte " + at + " is damaged or cut off");
            }
            String digits = header.substring(48, 58).strip();
            if (!digits.matches("[0-9]{1,10}")) {
                throw new DamagedDebException("Its archive header at byte " + at + " gives no size");
            }
            long size = Long.parseLong(digits);
            String name = header.substring(0, 16).strip();
            if (at + HEADER + size > end) {
                throw new DamagedDebException("Its member " + name + " is cut off");
            }
            members.add(
                    new ArMember(name.endsWith("/") ? name.substring(0, name.length() - 1) : name, at + HEADER, size));
            at += HEADER + size + (size & 1);
        }
        return members;
    }

    /** The header of a member, as dpkg-deb writes it. */
    static byte[] header(String name, long size, long modified) {
        String text = pad(name, 16) + pad(Long.toString(modified), 12) + pad("0", 6) + pad("0", 6) + pad("100644", 8)
                + pad(Long.toString(size), 10) + "`\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String read(FileChannel file, long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && file.read(buffer, at + buffer.position()) >= 0) {
            // until it is full or the file ends
        }
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
    }
}

package org.xter.format.tar;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.xter.report.Cancellation;
import org.xter.store.Content;

/**
 * Writes regular files into a ustar archive, all of root and readable by everybody, so that the same files give the same
 * bytes. Numbers are octal text. Not thread-safe.
 */
public final class TarWriter {
    static final int BLOCK = 512;
    /** What fits into eleven octal digits. */
    private static final long LARGEST = 0_77777777777L;

    private static final int NAME = 100;

    private final OutputStream out;
    private final long modified;

    /**
     * Begins an archive.
     *
     * @param out takes it; stays open
     * @param modified the time of all files, seconds since 1970, at least 0
     */
    public TarWriter(OutputStream out, long modified) {
        this.out = out;
        this.modified = modified;
    }

    /**
     * Appends a file.
     *
     * @param path at most 100 ASCII characters
     * @param content less than 8 GiB
     * @throws IllegalArgumentException when either is too long
     */
    public void add(String path, Content content, Cancellation cancellation) throws IOException {
        byte[] name = path.getBytes(StandardCharsets.US_ASCII);
        if (name.length > NAME || content.size() > LARGEST) {
            throw new IllegalArgumentException(path + " of " + content.size() + " bytes");
        }
        out.write(header(name, content.size()));
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = content.open()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                cancellation.check();
                out.write(buffer, 0, n);
            }
        }
        out.write(new byte[(int) (-content.size() & BLOCK - 1)]);
    }

    /** Ends the archive: two empty blocks. */
    public void end() throws IOException {
        out.write(new byte[2 * BLOCK]);
    }

    private byte[] header(byte[] name, long size) {
        byte[] header = new byte[BLOCK];
        System.arraycopy(name, 0, header, 0, name.length);
        put(header, 100, octal(0644, 7));
        put(header, 108, octal(0, 7));
        put(header, 116, octal(0, 7));
        put(header, 124, octal(size, 11));
        put(header, 136, octal(modified, 11));
        put(header, 148, "        ");
        put(header, 156, "0");
        put(header, 257, "ustar\00000");
        put(header, 265, "root");
        put(header, 297, "root");
        int sum = 0;
        for (byte each : header) {
            sum += Byte.toUnsignedInt(each);
        }
        // The checksum's own field counts as blanks.
        put(header, 148, octal(sum, 6) + "\0 ");
        return header;
    }

    private static String octal(long value, int digits) {
        return String.format(Locale.ROOT, "%0" + digits + "o", value);
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}

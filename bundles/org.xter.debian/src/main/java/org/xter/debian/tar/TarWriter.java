package org.xter.debian.tar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * Writes entries as a POSIX tar archive (ustar; pax extended headers for what does not fit, for extended attributes in
 * GNU tar's and star's {@code SCHILY.xattr} records). The same entries give the same bytes. Not thread-safe; the stream
 * stays the caller's.
 */
public final class TarWriter {
    private static final int BLOCK = 512;
    private static final long LARGEST_ID = 07777777;
    private static final long LARGEST_SIZE = 077777777777L;
    private static final byte[] ZEROES = new byte[2 * BLOCK];

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];

    /** Writes to a stream, which should be buffered. */
    public TarWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes a tree in its order, hard links behind the files they name. Sockets are left out, as tar has no place for
     * them.
     *
     * @param prefix put before every path, such as {@code ./}
     */
    public void write(FileTree tree, String prefix) throws IOException {
        for (Map.Entry<String, Entry> each : tree.entries().entrySet()) {
            if (!(each.getValue() instanceof Entry.HardLink)) {
                write(prefix + each.getKey(), each.getValue(), prefix);
            }
        }
        for (Map.Entry<String, Entry> each : tree.entries().entrySet()) {
            if (each.getValue() instanceof Entry.HardLink) {
                write(prefix + each.getKey(), each.getValue(), prefix);
            }
        }
    }

    /** Ends the archive. */
    public void finish() throws IOException {
        out.write(ZEROES);
        out.flush();
    }

    private void write(String path, Entry entry, String prefix) throws IOException {
        switch (entry) {
            case Entry.File file -> {
                header(path, '0', file.attributes(), "", file.content().size(), 0, 0);
                content(file.content());
            }
            case Entry.Directory directory -> header(path + "/", '5', directory.attributes(), "", 0, 0, 0);
            case Entry.Symlink link -> header(path, '2', link.attributes(), link.target(), 0, 0, 0);
            case Entry.HardLink link -> header(path, '1', Attributes.root(0644, 0), prefix + link.target(), 0, 0, 0);
            case Entry.Device device ->
                header(
                        path,
                        device.kind() == Entry.DeviceKind.CHARACTER ? '3' : '4',
                        device.attributes(),
                        "",
                        0,
                        device.major(),
                        device.minor());
            case Entry.Fifo fifo -> header(path, '6', fifo.attributes(), "", 0, 0, 0);
            case Entry.Socket socket -> {}
        }
    }

    private void content(Content content) throws IOException {
        long size = content.size();
        try (InputStream in = content.open()) {
            long left = size;
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("content ends " + left + " bytes early");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
        out.write(ZEROES, 0, (int) ((BLOCK - size % BLOCK) % BLOCK));
    }

    private void header(String path, char type, Attributes attributes, String link, long size, int major, int minor)
            throws IOException {
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        byte[] target = link.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream pax = new ByteArrayOutputStream();
        if (name.length > 100) {
            record(pax, "path", name);
        }
        if (target.length > 100) {
            record(pax, "linkpath", target);
        }
        if (size > LARGEST_SIZE) {
            record(pax, "size", decimal(size));
        }
        if (attributes.uid() > LARGEST_ID) {
            record(pax, "uid", decimal(attributes.uid()));
        }
        if (attributes.gid() > LARGEST_ID) {
            record(pax, "gid", decimal(attributes.gid()));
        }
        if (attributes.modified() < 0 || attributes.modified() > LARGEST_SIZE) {
            record(pax, "mtime", decimal(attributes.modified()));
        }
        for (Map.Entry<String, Content> xattr : attributes.xattrs().entrySet()) {
            record(pax, "SCHILY.xattr." + xattr.getKey(), xattr.getValue().bytes());
        }
        if (pax.size() > 0) {
            byte[] records = pax.toByteArray();
            block(
                    "././@PaxHeader".getBytes(StandardCharsets.US_ASCII),
                    'x',
                    0644,
                    0,
                    0,
                    0,
                    new byte[0],
                    records.length,
                    0,
                    0);
            out.write(records);
            out.write(ZEROES, 0, (BLOCK - records.length % BLOCK) % BLOCK);
        }
        block(
                name,
                type,
                attributes.mode(),
                attributes.uid() > LARGEST_ID ? 0 : attributes.uid(),
                attributes.gid() > LARGEST_ID ? 0 : attributes.gid(),
                Math.clamp(attributes.modified(), 0, LARGEST_SIZE),
                target,
                Math.min(size, LARGEST_SIZE),
                major,
                minor);
    }

    private void block(
            byte[] name,
            char type,
            int mode,
            long uid,
            long gid,
            long modified,
            byte[] link,
            long size,
            int major,
            int minor)
            throws IOException {
        byte[] header = new byte[BLOCK];
        System.arraycopy(name, 0, header, 0, Math.min(100, name.length));
        octal(header, 100, 8, mode);
        octal(header, 108, 8, uid);
        octal(header, 116, 8, gid);
        octal(header, 124, 12, size);
        octal(header, 136, 12, modified);
        Arrays.fill(header, 148, 156, (byte) ' ');
        header[156] = (byte) type;
        System.arraycopy(link, 0, header, 157, Math.min(100, link.length));
        System.arraycopy("ustar\00000".getBytes(StandardCharsets.US_ASCII), 0, header, 257, 8);
        octal(header, 329, 8, major);
        octal(header, 337, 8, minor);
        int sum = 0;
        for (byte b : header) {
            sum += b & 0xFF;
        }
        octal(header, 148, 7, sum);
        out.write(header);
    }

    /** Octal digits that fill a field but for its last byte, which is NUL. */
    private static void octal(byte[] header, int offset, int length, long value) {
        long rest = value;
        for (int i = offset + length - 2; i >= offset; i--) {
            header[i] = (byte) ('0' + (rest & 7));
            rest >>>= 3;
        }
        header[offset + length - 1] = 0;
    }

    /** A pax record, whose length counts its own digits. */
    private static void record(ByteArrayOutputStream pax, String key, byte[] value) throws IOException {
        byte[] keyword = key.getBytes(StandardCharsets.UTF_8);
        int rest = keyword.length + value.length + 3;
        int length = rest + Integer.toString(rest).length();
        if (Integer.toString(length).length() > Integer.toString(rest).length()) {
            length++;
        }
        pax.write(decimal(length));
        pax.write(' ');
        pax.write(keyword);
        pax.write('=');
        pax.write(value);
        pax.write('\n');
    }

    private static byte[] decimal(long number) {
        return Long.toString(number).getBytes(StandardCharsets.US_ASCII);
    }
}

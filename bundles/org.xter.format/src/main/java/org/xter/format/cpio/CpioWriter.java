package org.xter.format.cpio;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * Writes a {@link FileTree} in the newc format (Linux {@code Documentation/driver-api/early-userspace/buffer-format}).
 * Equal trees give equal bytes: inode numbers count from 1 in the tree's order, the device numbers are 0. Of a file with
 * several names the last one carries the data, as cpio does it. The format has no room for extended attributes; they
 * are left out.
 */
public final class CpioWriter {
    private static final int BLOCK = 512;
    private static final long LARGEST = 0xFFFFFFFFL;

    private final Counted out;
    private final Cancellation cancellation;

    private CpioWriter(OutputStream out, Cancellation cancellation) {
        this.out = new Counted(out);
        this.cancellation = cancellation;
    }

    /**
     * Writes a tree, its root as {@code .}, and the trailer, padded to {@value #BLOCK} bytes.
     *
     * @param out stays open
     * @throws ProblemException {@code cpio.file-too-large} for 4 GiB and more, {@code cpio.time-out-of-range} for times
     *     before 1970 or after 2106
     */
    public static void write(FileTree tree, OutputStream out, Cancellation cancellation)
            throws IOException, ProblemException {
        new CpioWriter(out, cancellation).write(tree);
    }

    private void write(FileTree tree) throws IOException, ProblemException {
        Map<String, Integer> names = new HashMap<>();
        tree.entries().forEach((path, entry) -> {
            if (entry instanceof Entry.HardLink link) {
                names.merge(link.target(), 1, Integer::sum);
            }
        });
        Map<String, Integer> left = new HashMap<>(names);
        Map<String, Integer> numbers = new HashMap<>();
        int last = 0;
        for (Map.Entry<String, Entry> each : tree.entries().entrySet()) {
            cancellation.check();
            String path = each.getKey();
            String file = each.getValue() instanceof Entry.HardLink link ? link.target() : path;
            Entry entry = tree.entries().get(file);
            Integer number = numbers.get(file);
            if (number == null) {
                number = ++last;
                numbers.put(file, number);
            }
            boolean carries = left.merge(file, -1, Integer::sum) < 0;
            put(path, entry, number, 1 + names.getOrDefault(file, 0), carries);
        }
        header("TRAILER!!!", 0, 0, 1, 0, 0, 0, 0, 0, 0);
        out.pad(BLOCK);
        out.flush();
    }

    private void put(String path, Entry entry, int number, int links, boolean carries)
            throws IOException, ProblemException {
        String name = path.isEmpty() ? "." : path;
        switch (entry) {
            case Entry.File file -> {
                Content content = carries ? file.content() : Content.EMPTY;
                if (content.size() > LARGEST) {
                    throw new ProblemException(Problem.error(
                            "cpio.file-too-large",
                            "the file " + path + " has " + content.size() + " bytes, a cpio archive takes " + LARGEST,
                            "leave the file out of the initrd"));
                }
                header(name, entry, path, number, 0100000, links, content.size(), 0, 0);
                copy(content);
            }
            case Entry.Directory directory -> header(name, entry, path, number, 0040000, 2, 0, 0, 0);
            case Entry.Symlink link -> {
                byte[] target = link.target().getBytes(StandardCharsets.UTF_8);
                header(name, entry, path, number, 0120000, 1, target.length, 0, 0);
                out.write(target);
                out.pad(4);
            }
            case Entry.Device device -> {
                int kind = device.kind() == Entry.DeviceKind.CHARACTER ? 0020000 : 0060000;
                header(name, entry, path, number, kind, 1, 0, device.major(), device.minor());
            }
            case Entry.Fifo fifo -> header(name, entry, path, number, 0010000, 1, 0, 0, 0);
            case Entry.Socket socket -> header(name, entry, path, number, 0140000, 1, 0, 0, 0);
            case Entry.HardLink link -> throw new AssertionError(link);
        }
    }

    private void copy(Content content) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long copied = 0;
        try (InputStream in = content.open()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                cancellation.check();
                out.write(buffer, 0, n);
                copied += n;
            }
        }
        if (copied != content.size()) {
            throw new IOException("content of " + content.size() + " bytes gave " + copied);
        }
        out.pad(4);
    }

    private void header(
            String name, Entry entry, String path, int number, int kind, int links, long size, int major, int minor)
            throws IOException, ProblemException {
        long modified = entry.attributes().modified();
        if (modified < 0 || modified > LARGEST) {
            throw new ProblemException(Problem.error(
                    "cpio.time-out-of-range",
                    "the modification time " + modified + " of " + path + " does not fit into a cpio archive",
                    "give the file a time between 1970 and 2106"));
        }
        header(
                name,
                number,
                kind | entry.attributes().mode(),
                links,
                entry.attributes().uid(),
                entry.attributes().gid(),
                modified,
                size,
                major,
                minor);
    }

    private void header(
            String name,
            int number,
            int mode,
            int links,
            long uid,
            long gid,
            long time,
            long size,
            int major,
            int minor)
            throws IOException {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        StringBuilder header = new StringBuilder(110).append("070701");
        long[] fields = {number, mode, uid, gid, links, time, size, 0, 0, major, minor, text.length + 1L, 0};
        HexFormat hex = HexFormat.of().withUpperCase();
        for (long field : fields) {
            header.append(hex.toHexDigits(field, 8));
        }
        out.write(header.toString().getBytes(StandardCharsets.US_ASCII));
        out.write(text);
        out.write(0);
        out.pad(4);
    }

    /** Knows how much was written, for the padding. */
    private static final class Counted extends FilterOutputStream {
        private long written;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            written++;
        }

        @Override
        public void write(byte[] data, int offset, int length) throws IOException {
            out.write(data, offset, length);
            written += length;
        }

        void pad(int multiple) throws IOException {
            int missing = (int) Math.floorMod(-written, (long) multiple);
            write(new byte[missing], 0, missing);
        }
    }
}

package org.xter.format.cpio;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;
import org.xter.store.TreePath;

/**
 * Reads newc archives ({@code 070701} and {@code 070702}), several of them one behind the other as the kernel takes
 * them: what comes later replaces what came before.
 */
public final class CpioReader {
    /** Contents up to this many bytes stay in memory, longer ones go to the store. */
    private static final int SMALL = 1 << 16;

    private static final int LONGEST_NAME = 4096;
    private static final String TRAILER = "TRAILER!!!";

    private final Source in;
    private final Store store;
    private final Cancellation cancellation;
    private final FileTree.Builder tree = FileTree.builder();

    private CpioReader(InputStream in, Store store, Cancellation cancellation) {
        this.in = new Source(new BufferedInputStream(in, 1 << 16), cancellation);
        this.store = store;
        this.cancellation = cancellation;
    }

    /**
     * Reads all archives of a stream.
     *
     * @param in not compressed; read to its end, stays open
     * @param store keeps the contents of longer files
     * @throws ProblemException {@code cpio.damaged} when the bytes are no such archive, or not a whole one
     */
    public static FileTree read(InputStream in, Store store, Cancellation cancellation)
            throws IOException, ProblemException {
        try {
            return new CpioReader(in, store, cancellation).readAll();
        } catch (EOFException e) {
            throw damaged("it ends too early", e);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw damaged(e.getMessage(), e);
        }
    }

    private FileTree readAll() throws IOException, ProblemException {
        do {
            readArchive();
        } while (in.skipZeros());
        return tree.build();
    }

    private void readArchive() throws IOException, ProblemException {
        Map<Long, List<String>> names = new HashMap<>();
        while (true) {
            cancellation.check();
            long[] field = header();
            int length = (int) field[11];
            if (field[11] < 1 || field[11] > LONGEST_NAME) {
                throw damaged("a name of " + field[11] + " bytes", null);
            }
            byte[] raw = in.take(length);
            in.align();
            String name = text(raw, length - 1);
            if (raw[length - 1] != 0 || name.indexOf('\0') >= 0) {
                throw damaged("a name that does not end", null);
            }
            if (name.equals(TRAILER)) {
                return;
            }
            put(TreePath.normalise(name), field, names);
        }
    }

    private void put(String path, long[] field, Map<Long, List<String>> names) throws IOException, ProblemException {
        int kind = (int) field[1] & 0170000;
        long size = field[6];
        Attributes attributes =
                Attributes.root((int) field[1] & 07777, field[5]).withOwner(field[2], field[3]);
        if (size > 0 && kind != 0100000 && kind != 0120000) {
            throw damaged(path + " is no file, yet has content", null);
        }
        switch (kind) {
            case 0100000 -> putFile(path, attributes, field, names);
            case 0040000 -> tree.put(path, new Entry.Directory(attributes));
            case 0120000 -> {
                if (size < 1 || size > LONGEST_NAME) {
                    throw damaged("a symbolic link of " + size + " bytes", null);
                }
                tree.put(path, new Entry.Symlink(attributes, text(in.take((int) size), (int) size)));
                in.align();
            }
            case 0020000, 0060000 -> {
                Entry.DeviceKind device = kind == 0020000 ? Entry.DeviceKind.CHARACTER : Entry.DeviceKind.BLOCK;
                if (field[9] > 0xFFF || field[10] > 0xFFFFF) {
                    throw damaged("device " + field[9] + ":" + field[10], null);
                }
                tree.put(path, new Entry.Device(attributes, device, (int) field[9], (int) field[10]));
            }
            case 0010000 -> tree.put(path, new Entry.Fifo(attributes));
            case 0140000 -> tree.put(path, new Entry.Socket(attributes));
            default -> throw damaged(path + " is of no known kind", null);
        }
    }

    private void putFile(String path, Attributes attributes, long[] field, Map<Long, List<String>> names)
            throws IOException, ProblemException {
        long size = field[6];
        List<String> known = field[4] > 1 ? names.computeIfAbsent(field[0], number -> new ArrayList<>()) : List.of();
        Content content = Content.EMPTY;
        if (size > 0 && size <= SMALL) {
            content = Content.of(in.take((int) size));
        } else if (size > 0) {
            content = store.put(in.window(size));
            if (content.size() != size) {
                throw new EOFException();
            }
        }
        in.align();
        if (known.isEmpty()) {
            tree.put(path, new Entry.File(attributes, content));
        } else {
            // The first name is the file, the others lead to it; whichever of them came with data gives the content.
            String first = known.get(0);
            if (size > 0) {
                tree.put(first, new Entry.File(attributes, content));
            }
            if (!path.equals(first)) {
                tree.put(path, new Entry.HardLink(first));
            }
        }
        if (field[4] > 1) {
            known.add(path);
        }
    }

    private long[] header() throws IOException, ProblemException {
        byte[] raw = in.take(110);
        String magic = new String(raw, 0, 6, StandardCharsets.US_ASCII);
        if (!magic.equals("070701") && !magic.equals("070702")) {
            throw damaged("no header at byte " + (in.position - raw.length), null);
        }
        long[] field = new long[13];
        for (int i = 0; i < field.length; i++) {
            for (int j = 0; j < 8; j++) {
                int digit = Character.digit(raw[6 + 8 * i + j], 16);
                if (digit < 0) {
                    throw damaged("no number at byte " + (in.position - raw.length + 6 + 8L * i), null);
                }
                field[i] = field[i] << 4 | digit;
            }
        }
        return field;
    }

    private static String text(byte[] raw, int length) throws ProblemException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw damaged("a name that is no UTF-8", e);
        }
    }

    private static ProblemException damaged(String what, Throwable cause) {
        return new ProblemException(
                Problem.error(
                        "cpio.damaged",
                        "the cpio archive is damaged: " + what,
                        "check that it was decompressed first and is complete"),
                cause);
    }

    /** The stream with its position, which the padding depends on. */
    private static final class Source {
        private final BufferedInputStream in;
        private final Cancellation cancellation;
        private long position;

        Source(BufferedInputStream in, Cancellation cancellation) {
            this.in = in;
            this.cancellation = cancellation;
        }

        byte[] take(int length) throws IOException {
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException();
            }
            position += length;
            return bytes;
        }

        void align() throws IOException {
            take((int) Math.floorMod(-position, 4L));
        }

        /** The next bytes as a stream that ends behind them, or with the archive. */
        InputStream window(long size) {
            return new InputStream() {
                private long left = size;

                @Override
                public int read() throws IOException {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
                }

                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    if (left == 0) {
                        return -1;
                    }
                    cancellation.check();
                    int n = in.read(target, offset, (int) Math.min(length, left));
                    if (n > 0) {
                        left -= n;
                        position += n;
                    }
                    return n;
                }
            };
        }

        /** Skips the padding behind an archive; false at the end of the stream. */
        boolean skipZeros() throws IOException {
            while (true) {
                in.mark(1);
                int next = in.read();
                if (next != 0) {
                    in.reset();
                    return next >= 0;
                }
                position++;
            }
        }
    }
}

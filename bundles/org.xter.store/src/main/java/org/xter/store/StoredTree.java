package org.xter.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A {@link FileTree} as bytes whose contents lie in a {@link Store}: small contents in memory are written out, slices of
 * the store's blobs are named by blob, offset and size, everything else is put into the store first. The bytes do not
 * depend on where the store lies. Big-endian, strings as length and UTF-8.
 */
public final class StoredTree {
    private static final int VERSION = 1;
    private static final int INLINE_LIMIT = 4096;

    private StoredTree() {}

    /** The bytes of a tree. */
    public static byte[] encode(FileTree tree, Store store) throws IOException {
        ByteWriter out = new ByteWriter(64 + tree.entries().size() * 192);
        out.int8(VERSION).int32(tree.entries().size());
        for (Map.Entry<String, Entry> each : tree.entries().entrySet()) {
            out.text(each.getKey());
            write(out, each.getValue(), store);
        }
        return out.toByteArray();
    }

    /**
     * The tree again, or nothing when the bytes are of another version or a blob is no longer in the store.
     *
     * @throws IOException when the bytes are damaged
     */
    public static Optional<FileTree> decode(byte[] bytes, Store store) throws IOException {
        Reader reader = new Reader(bytes, store);
        if (reader.in.readUnsignedByte() != VERSION) {
            return Optional.empty();
        }
        FileTree.Builder tree = FileTree.builder();
        int count = reader.in.readInt();
        for (int i = 0; i < count; i++) {
            String path = reader.text();
            tree.put(path, reader.entry());
        }
        return reader.complete ? Optional.of(tree.build()) : Optional.empty();
    }

    private static void write(ByteWriter out, Entry entry, Store store) throws IOException {
        switch (entry) {
            case Entry.File file -> {
                out.int8('f');
                write(out, file.attributes(), store);
                write(out, file.content(), store);
            }
            case Entry.Directory directory -> {
                out.int8('d');
                write(out, directory.attributes(), store);
            }
            case Entry.Symlink link -> {
                out.int8('l');
                write(out, link.attributes(), store);
                out.text(link.target());
            }
            case Entry.HardLink link -> {
                out.int8('h');
                out.text(link.target());
            }
            case Entry.Device device -> {
                out.int8(device.kind() == Entry.DeviceKind.CHARACTER ? 'c' : 'b');
                write(out, device.attributes(), store);
                out.int32(device.major());
                out.int32(device.minor());
            }
            case Entry.Fifo fifo -> {
                out.int8('p');
                write(out, fifo.attributes(), store);
            }
            case Entry.Socket socket -> {
                out.int8('s');
                write(out, socket.attributes(), store);
            }
        }
    }

    private static void write(ByteWriter out, Attributes attributes, Store store) throws IOException {
        out.int16(attributes.mode());
        out.int32((int) attributes.uid());
        out.int32((int) attributes.gid());
        out.int64(attributes.modified());
        out.int16(attributes.xattrs().size());
        for (Map.Entry<String, Content> xattr : attributes.xattrs().entrySet()) {
            out.text(xattr.getKey());
            write(out, xattr.getValue(), store);
        }
    }

    private static void write(ByteWriter out, Content content, Store store) throws IOException {
        if (content.size() <= INLINE_LIMIT && content instanceof Content.Bytes) {
            out.int8('i');
            out.counted(content.bytes());
            return;
        }
        Content.Slice slice = inStore(content, store);
        out.int8('s');
        out.bytes(Digest.parse(slice.file().getFileName().toString()).bytes());
        out.int64(slice.offset());
        out.int64(slice.size());
        out.bytes(slice.digest().bytes());
    }

    private static Content.Slice inStore(Content content, Store store) throws IOException {
        if (content instanceof Content.Slice slice && store.holds(slice.file())) {
            return slice;
        }
        if (!store.has(content.digest())) {
            try (InputStream in = content.open()) {
                store.put(in);
            }
        }
        return new Content.Slice(store.path(content.digest()), 0, content.size(), content.digest());
    }

    private static final class Reader {
        private final DataInputStream in;
        private final Store store;
        private final Map<Digest, Path> blobs = new HashMap<>();
        private boolean complete = true;

        Reader(byte[] bytes, Store store) {
            this.in = new DataInputStream(new BufferedInputStream(new ByteArrayInputStream(bytes)));
            this.store = store;
        }

        Entry entry() throws IOException {
            int kind = in.readUnsignedByte();
            if (kind == 'h') {
                return new Entry.HardLink(text());
            }
            Attributes attributes = attributes();
            return switch (kind) {
                case 'f' -> new Entry.File(attributes, content());
                case 'd' -> new Entry.Directory(attributes);
                case 'l' -> new Entry.Symlink(attributes, text());
                case 'c' -> new Entry.Device(attributes, Entry.DeviceKind.CHARACTER, in.readInt(), in.readInt());
                case 'b' -> new Entry.Device(attributes, Entry.DeviceKind.BLOCK, in.readInt(), in.readInt());
                case 'p' -> new Entry.Fifo(attributes);
                case 's' -> new Entry.Socket(attributes);
                default -> throw new IOException("damaged tree: kind " + kind);
            };
        }

        Attributes attributes() throws IOException {
            int mode = in.readUnsignedShort();
            long uid = Integer.toUnsignedLong(in.readInt());
            long gid = Integer.toUnsignedLong(in.readInt());
            long modified = in.readLong();
            TreeMap<String, Content> xattrs = new TreeMap<>();
            int count = in.readUnsignedShort();
            for (int i = 0; i < count; i++) {
                String name = text();
                xattrs.put(name, content());
            }
            return new Attributes(mode, uid, gid, modified, xattrs);
        }

        Content content() throws IOException {
            if (in.readUnsignedByte() == 'i') {
                return Content.of(in.readNBytes(in.readInt()));
            }
            Path blob = blobs.computeIfAbsent(digest(), this::locate);
            return new Content.Slice(blob, in.readLong(), in.readLong(), digest());
        }

        private Path locate(Digest digest) {
            complete &= store.has(digest);
            return store.path(digest);
        }

        private Digest digest() throws IOException {
            return Digest.ofBytes(in.readNBytes(Digest.LENGTH));
        }

        String text() throws IOException {
            return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        }
    }
}

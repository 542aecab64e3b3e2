package org.xter.debian.tar;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xter.store.Attributes;
import org.xter.store.Content;

/**
 * Reads a tar archive from its beginning, entry by entry: POSIX ustar, pax extended headers (POSIX.1-2001, "pax
 * Interchange Format"), GNU long names and base-256 numbers (GNU tar manual, "Basic Tar Format"). Sparse files and kinds
 * that no package holds are refused. Not thread-safe; the stream stays the caller's.
 */
public final class TarReader {
    private static final int BLOCK = 512;
    /** No header that names a file needs more; what asks for more is an attack on memory. */
    private static final int LONGEST_HEADER = 1 << 20;

    private final InputStream in;
    private long position;
    /** What is left of the current entry's content, and the padding behind it. */
    private long content;

    private long padding;
    private Map<String, byte[]> global = Map.of();

    /** Reads from a stream, which should be buffered. */
    public TarReader(InputStream in) {
        this.in = in;
    }

    /**
     * The next entry; what was not read of the one before is passed over. Nothing at the end of the archive, after which
     * the stream stands behind the first of the closing blocks.
     */
    public Optional<TarEntry> next() throws IOException {
        skip(content + padding);
        content = 0;
        padding = 0;
        String longPath = null;
        String longLink = null;
        Map<String, byte[]> pax = new TreeMap<>(global);
        while (true) {
            byte[] header = block();
            if (isZero(header)) {
                return Optional.empty();
            }
            checkSum(header);
            long size = number(header, 124, 12);
            if (size < 0) {
                throw new TarFormatException("An entry has a negative size");
            }
            char type = (char) (header[156] & 0xFF);
            switch (type) {
                case 'L' -> longPath = text(extension(size), 0, (int) size);
                case 'K' -> longLink = text(extension(size), 0, (int) size);
                case 'x' -> pax.putAll(records(extension(size)));
                case 'g' -> {
                    global = new TreeMap<>(records(extension(size)));
                    pax.putAll(global);
                }
                default -> {
                    return Optional.of(entry(header, type, size, longPath, longLink, pax));
                }
            }
        }
    }

    /**
     * Reads content of the current entry.
     *
     * @return how many bytes were read, or -1 when nothing of it is left
     */
    public int read(byte[] target, int offset, int length) throws IOException {
        if (content == 0) {
            return -1;
        }
        int read = in.read(target, offset, (int) Math.min(length, content));
        if (read < 0) {
            throw cutOff();
        }
        position += read;
        content -= read;
        return read;
    }

    private TarEntry entry(
            byte[] header, char type, long headerSize, String longPath, String longLink, Map<String, byte[]> pax)
            throws IOException {
        for (String key : pax.keySet()) {
            if (key.startsWith("GNU.sparse.")) {
                throw new TarFormatException("It holds a sparse file, which packages never do");
            }
        }
        boolean ustar = header[257] == 'u' && header[258] == 's' && header[259] == 't' && header[260] == 'a';
        boolean posix = ustar && header[262] == 0;
        String path = pax.containsKey("path") ? paxText(pax, "path") : longPath;
        if (path == null) {
            path = text(header, 0, 100);
            String prefix = posix ? text(header, 345, 155) : "";
            if (!prefix.isEmpty()) {
                path = prefix + "/" + path;
            }
        }
        String link = pax.containsKey("linkpath") ? paxText(pax, "linkpath") : longLink;
        if (link == null) {
            link = text(header, 157, 100);
        }
        TarEntry.Kind kind = kind(type, path);
        long size = pax.containsKey("size") ? paxNumber(pax, "size") : headerSize;
        if (kind != TarEntry.Kind.FILE) {
            // A hard link may carry its target's size in a header; no content follows it.
            size = 0;
        }
        long uid = pax.containsKey("uid") ? paxNumber(pax, "uid") : number(header, 108, 8);
        long gid = pax.containsKey("gid") ? paxNumber(pax, "gid") : number(header, 116, 8);
        if (uid >>> 32 != 0 || gid >>> 32 != 0) {
            throw new TarFormatException("'" + path + "' has an impossible owner");
        }
        long modified = pax.containsKey("mtime") ? paxSeconds(pax, "mtime") : number(header, 136, 12);
        boolean device = kind == TarEntry.Kind.CHARACTER_DEVICE || kind == TarEntry.Kind.BLOCK_DEVICE;
        content = size;
        padding = (BLOCK - size % BLOCK) % BLOCK;
        return new TarEntry(
                path,
                kind,
                new Attributes((int) number(header, 100, 8) & 07777, uid, gid, modified, xattrs(pax)),
                ustar ? text(header, 265, 32) : "",
                ustar ? text(header, 297, 32) : "",
                kind == TarEntry.Kind.SYMLINK || kind == TarEntry.Kind.HARD_LINK ? link : "",
                size,
                position,
                device ? (int) number(header, 329, 8) : 0,
                device ? (int) number(header, 337, 8) : 0);
    }

    private static TarEntry.Kind kind(char type, String path) throws TarFormatException {
        return switch (type) {
            case '0', '\0', '7' -> path.endsWith("/") ? TarEntry.Kind.DIRECTORY : TarEntry.Kind.FILE;
            case '1' -> TarEntry.Kind.HARD_LINK;
            case '2' -> TarEntry.Kind.SYMLINK;
            case '3' -> TarEntry.Kind.CHARACTER_DEVICE;
            case '4' -> TarEntry.Kind.BLOCK_DEVICE;
            case '5' -> TarEntry.Kind.DIRECTORY;
            case '6' -> TarEntry.Kind.FIFO;
            case 'S' -> throw new TarFormatException("It holds a sparse file, which packages never do");
            default ->
                throw new TarFormatException(
                        "'" + path + "' is of the unknown kind '" + (type < ' ' ? "0x" + (int) type : type) + "'");
        };
    }

    private static TreeMap<String, Content> xattrs(Map<String, byte[]> pax) {
        TreeMap<String, Content> xattrs = new TreeMap<>();
        pax.forEach((key, value) -> {
            if (key.startsWith("SCHILY.xattr.")) {
                xattrs.put(key.substring("SCHILY.xattr.".length()), Content.of(value));
            }
        });
        return xattrs;
    }

    /** The records of a pax header: decimal length, blank, keyword, {@code =}, value, line feed. */
    private static Map<String, byte[]> records(byte[] data) throws TarFormatException {
        Map<String, byte[]> records = new TreeMap<>();
        int at = 0;
        while (at < data.length) {
            int blank = at;
            int length = 0;
            while (blank < data.length && data[blank] >= '0' && data[blank] <= '9' && length < LONGEST_HEADER) {
                length = length * 10 + data[blank++] - '0';
            }
            int equals = blank;
            while (equals < data.length && data[equals] != '=') {
                equals++;
            }
            int end = at + length;
            if (blank == at || blank >= data.length || data[blank] != ' ' || end > data.length || equals >= end - 1) {
                throw new TarFormatException("A pax header is malformed");
            }
            String key = new String(data, blank + 1, equals - blank - 1, StandardCharsets.UTF_8);
            records.put(key, Arrays.copyOfRange(data, equals + 1, end - 1));
            at = end;
        }
        return records;
    }

    private static String paxText(Map<String, byte[]> pax, String key) throws TarFormatException {
        byte[] value = pax.get(key);
        return decode(value, 0, value.length);
    }

    private static long paxNumber(Map<String, byte[]> pax, String key) throws TarFormatException {
        String text = new String(pax.get(key), StandardCharsets.US_ASCII);
        try {
            return Long.parseUnsignedLong(text);
        } catch (NumberFormatException e) {
            throw new TarFormatException("A pax header gives '" + text + "' as " + key);
        }
    }

    private static long paxSeconds(Map<String, byte[]> pax, String key) throws TarFormatException {
        String text = new String(pax.get(key), StandardCharsets.US_ASCII);
        int point = text.indexOf('.');
        try {
            long whole = Long.parseLong(point < 0 ? text : text.substring(0, point));
            // Seconds before 1970 with a fraction lie below their truncated value.
            return point >= 0 && text.startsWith("-") ? whole - 1 : whole;
        } catch (NumberFormatException e) {
            throw new TarFormatException("A pax header gives '" + text + "' as " + key);
        }
    }

    private byte[] extension(long size) throws IOException {
        if (size > LONGEST_HEADER) {
            throw new TarFormatException("A header of " + size + " bytes is more than any name needs");
        }
        byte[] data = in.readNBytes((int) size);
        position += data.length;
        if (data.length < size) {
            throw cutOff();
        }
        skip((BLOCK - size % BLOCK) % BLOCK);
        return data;
    }

    private byte[] block() throws IOException {
        byte[] block = in.readNBytes(BLOCK);
        position += block.length;
        if (block.length < BLOCK) {
            throw cutOff();
        }
        return block;
    }

    private void skip(long count) throws IOException {
        try {
            in.skipNBytes(count);
        } catch (EOFException e) {
            throw cutOff();
        }
        position += count;
    }

    private TarFormatException cutOff() {
        return new TarFormatException("The archive is cut off after " + position + " bytes");
    }

    private static void checkSum(byte[] header) throws TarFormatException {
        long unsigned = 0;
        long signed = 0;
        for (int i = 0; i < BLOCK; i++) {
            int value = i >= 148 && i < 156 ? ' ' : header[i];
            unsigned += value & 0xFF;
            signed += value;
        }
        long stored = number(header, 148, 8);
        if (stored != unsigned && stored != signed) {
            throw new TarFormatException("A header's checksum is wrong");
        }
    }

    private static boolean isZero(byte[] block) {
        for (byte b : block) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    /** A number in octal digits, or in base 256 when the first bit is set. */
    private static long number(byte[] header, int offset, int length) throws TarFormatException {
        if ((header[offset] & 0x80) != 0) {
            long value = (header[offset] & 0x40) != 0 ? -1 : 0;
            for (int i = 0; i < length; i++) {
                int octet = header[offset + i] & 0xFF;
                value = (value << 8) | (i == 0 ? (value < 0 ? octet : octet & 0x3F) : octet);
            }
            return value;
        }
        long value = 0;
        boolean digits = false;
        for (int i = offset; i < offset + length; i++) {
            byte b = header[i];
            if (b >= '0' && b <= '7') {
                value = value * 8 + b - '0';
                digits = true;
            } else if (b == ' ' && !digits) {
                continue;
            } else if (b == 0 || b == ' ') {
                break;
            } else {
                throw new TarFormatException("A header holds a malformed number");
            }
        }
        return value;
    }

    private static String text(byte[] data, int offset, int length) throws TarFormatException {
        int end = offset;
        while (end < offset + length && data[end] != 0) {
            end++;
        }
        return decode(data, offset, end - offset);
    }

    private static String decode(byte[] data, int offset, int length) throws TarFormatException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(data, offset, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new TarFormatException(
                    "The name '" + new String(data, offset, length, StandardCharsets.ISO_8859_1) + "' is not in UTF-8");
        }
    }
}

package org.xter.format.squashfs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.xter.format.judge.FieldTool;
import org.xter.store.Content;
import org.xter.store.Digest;

/** What {@code sqfs2tar} tells about the extended attributes of an image, from the pax headers of its tar. */
final class TarXattrs {
    private static final int RECORD = 512;
    private static final String KEY = "SCHILY.xattr.";

    private TarXattrs() {}

    /** The attributes of every entry that has some; hard links are left out, and there must be no sockets. */
    static Map<String, Map<String, Digest>> read(Path image) throws IOException, InterruptedException {
        byte[] tar = FieldTool.of("sqfs2tar", "squashfs-tools-ng").gives("--root-becomes", ".", image);
        Map<String, Map<String, Digest>> result = new TreeMap<>();
        Map<String, byte[]> pending = new TreeMap<>();
        String longName = null;
        for (int at = 0; at + RECORD <= tar.length && tar[at] != 0; ) {
            char type = (char) tar[at + 156];
            int size = type == 'x' || type == '0' || type == 'L' || type == 'K'
                    ? Integer.parseInt(text(tar, at + 124, 11).trim(), 8)
                    : 0;
            if (type == 'x') {
                pending.putAll(pax(Arrays.copyOfRange(tar, at + RECORD, at + RECORD + size)));
            } else if (type == 'L') {
                longName = text(tar, at + RECORD, size);
            } else if (type != 'K') {
                String prefix = text(tar, at + 345, 155);
                String name = longName != null ? longName : (prefix.isEmpty() ? "" : prefix + "/") + text(tar, at, 100);
                if (pending.containsKey("path")) {
                    name = new String(pending.get("path"), StandardCharsets.UTF_8);
                }
                Map<String, Digest> attributes = new TreeMap<>();
                pending.forEach((key, value) -> {
                    if (key.startsWith(KEY)) {
                        attributes.put(
                                key.substring(KEY.length()), Content.of(value).digest());
                    }
                });
                if (!attributes.isEmpty() && type != '1') {
                    result.put(name.replaceAll("^\\./?|/$", ""), attributes);
                }
                pending.clear();
                longName = null;
            }
            at += RECORD + (size + RECORD - 1) / RECORD * RECORD;
        }
        return result;
    }

    private static Map<String, byte[]> pax(byte[] records) {
        Map<String, byte[]> result = new TreeMap<>();
        for (int at = 0; at < records.length; ) {
            int space = at;
            while (records[space] != ' ') {
                space++;
            }
            int length = Integer.parseInt(text(records, at, space - at));
            int equals = space;
            while (records[equals] != '=') {
                equals++;
            }
            result.put(
                    text(records, space + 1, equals - space - 1),
                    Arrays.copyOfRange(records, equals + 1, at + length - 1));
            at += length;
        }
        return result;
    }

    private static String text(byte[] bytes, int offset, int limit) {
        int end = offset;
        while (end < offset + limit && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, offset, end - offset, StandardCharsets.UTF_8);
    }
}

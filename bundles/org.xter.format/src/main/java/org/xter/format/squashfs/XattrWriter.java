package org.xter.format.squashfs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.xter.store.Content;
import org.xter.store.Digest;

/**
 * Collects sets of extended attributes. Equal sets are written once and share a number; a long value that occurred
 * before is written as a reference to it (format.adoc, section "Extended Attribute Table").
 */
final class XattrWriter {
    /** What stands in an inode without attributes. */
    static final int NONE = -1;

    static final int OUT_OF_LINE = 0x100;
    /** A reference takes 8 bytes, so short values gain little by it; mksquashfs draws the same line. */
    private static final int INLINE_LIMIT = 128;

    private record SetEntry(long reference, int count, int size) {}

    private final MetadataWriter pairs;
    private final List<SetEntry> sets = new ArrayList<>();
    private final Map<Map<String, Digest>, Integer> numbers = new HashMap<>();
    private final Map<Digest, Long> longValues = new HashMap<>();

    /** Writes names and values to a stream of metadata of their own. */
    XattrWriter(MetadataWriter pairs) {
        this.pairs = pairs;
    }

    /** The number of a set, all of whose names are in a {@link XattrNamespace}; {@link #NONE} for the empty set. */
    int number(SortedMap<String, Content> attributes) throws IOException {
        if (attributes.isEmpty()) {
            return NONE;
        }
        Map<String, Digest> key = new HashMap<>();
        attributes.forEach((name, value) -> key.put(name, value.digest()));
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        long reference = pairs.reference();
        int size = 0;
        for (Map.Entry<String, Content> attribute : attributes.entrySet()) {
            size += writePair(attribute.getKey(), attribute.getValue());
        }
        sets.add(new SetEntry(reference, attributes.size(), size));
        numbers.put(key, sets.size() - 1);
        return sets.size() - 1;
    }

    /** Returns what the pair adds to the set's size: the lengths of the full name and of the value. */
    private int writePair(String name, Content value) throws IOException {
        XattrNamespace namespace = XattrNamespace.of(name);
        byte[] fullName = name.getBytes(StandardCharsets.UTF_8);
        byte[] shortName = name.substring(namespace.prefix().length()).getBytes(StandardCharsets.UTF_8);
        Long earlier = longValues.get(value.digest());
        pairs.putShort(namespace.ordinal() | (earlier == null ? 0 : OUT_OF_LINE));
        pairs.putShort(shortName.length).put(shortName);
        byte[] bytes = value.bytes();
        if (earlier == null) {
            if (bytes.length > INLINE_LIMIT) {
                longValues.put(value.digest(), pairs.reference());
            }
            pairs.putInt(bytes.length).put(bytes);
        } else {
            pairs.putInt(Long.BYTES).putLong(earlier);
        }
        return fullName.length + bytes.length;
    }

    /** How many different sets there are. */
    int size() {
        return sets.size();
    }

    /** The stream of names and values. */
    MetadataWriter pairs() {
        return pairs;
    }

    /** Writes the table of sets. */
    void writeSets(MetadataWriter out) {
        for (SetEntry set : sets) {
            out.putLong(set.reference).putInt(set.count).putInt(set.size);
        }
    }
}

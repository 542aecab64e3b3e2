package org.xter.format.squashfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.store.Content;

/** Reads sets of extended attributes by their number. Not thread-safe. */
final class XattrReader {
    private static final long NONE = 0xFFFFFFFFL;
    private static final int NAME_LIMIT = 255;
    private static final int VALUE_LIMIT = 1 << 16;
    private static final int SETS_PER_BLOCK = MetadataWriter.BLOCK / 16;
    /** Far more than any real image has; sets of a hostile one may overlap without end. */
    private static final long TOTAL_LIMIT = 64 << 20;

    private final ImageBytes image;
    private final MetadataBlocks metadata;
    private final long table;
    private final long pairs;
    private final long count;
    private final Map<Long, SortedMap<String, Content>> known = new HashMap<>();
    private long total;

    XattrReader(ImageBytes image, MetadataBlocks metadata, Superblock superblock) throws IOException {
        this.image = image;
        this.metadata = metadata;
        this.table = superblock.xattrTable();
        if (table == Superblock.ABSENT) {
            pairs = 0;
            count = 0;
        } else {
            ByteBuffer header = image.read(table, 16);
            pairs = header.getLong();
            count = Integer.toUnsignedLong(header.getInt());
            if (pairs < Superblock.SIZE || pairs > table) {
                throw new DamagedImageException("The table of extended attributes is damaged");
            }
        }
    }

    /** The set with a number; all 32 bits set stand for none. */
    SortedMap<String, Content> set(long number) throws IOException {
        if (number == NONE) {
            return Collections.emptySortedMap();
        }
        if (number >= count) {
            throw new DamagedImageException("There is no set " + number + " of extended attributes");
        }
        SortedMap<String, Content> set = known.get(number);
        if (set == null) {
            set = read(number);
            known.put(number, set);
        }
        return set;
    }

    private SortedMap<String, Content> read(long number) throws IOException {
        long listed = table + 16 + number / SETS_PER_BLOCK * Long.BYTES;
        long block = image.read(listed, Long.BYTES).getLong();
        MetadataReader entry = new MetadataReader(metadata, block, block + 1, number % SETS_PER_BLOCK * 16);
        long reference = entry.i64();
        long size = entry.u32();
        MetadataReader in = pairsAt(reference);
        SortedMap<String, Content> set = new TreeMap<>();
        for (long i = 0; i < size; i++) {
            readPair(in, set);
        }
        return set;
    }

    private MetadataReader pairsAt(long reference) throws IOException {
        return new MetadataReader(metadata, pairs, table, reference);
    }

    private void readPair(MetadataReader in, SortedMap<String, Content> set) throws IOException {
        int type = in.u16();
        int nameLength = in.u16();
        int namespace = type & ~XattrWriter.OUT_OF_LINE;
        if (namespace >= XattrNamespace.values().length || nameLength == 0 || nameLength > NAME_LIMIT) {
            throw damaged();
        }
        String name = XattrNamespace.values()[namespace].prefix() + SquashfsReader.text(in.bytes(nameLength));
        long valueLength = in.u32();
        MetadataReader at = in;
        if ((type & XattrWriter.OUT_OF_LINE) != 0) {
            if (valueLength != Long.BYTES) {
                throw damaged();
            }
            at = pairsAt(in.i64());
            valueLength = at.u32();
        }
        total += nameLength + valueLength + 64;
        if (valueLength > VALUE_LIMIT || total > TOTAL_LIMIT) {
            throw damaged();
        }
        if (set.put(name, Content.of(at.bytes((int) valueLength))) != null) {
            throw damaged();
        }
    }

    private static DamagedImageException damaged() {
        return new DamagedImageException("An extended attribute is damaged");
    }
}

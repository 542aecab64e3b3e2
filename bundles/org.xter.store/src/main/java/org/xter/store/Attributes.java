package org.xter.store;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a file system keeps about an entry beside its content.
 *
 * @param mode permission bits with set-user-id, set-group-id and sticky: the lower 12 bits of {@code st_mode}
 * @param uid the owner's numeric id, an unsigned 32-bit number
 * @param gid the group's numeric id, an unsigned 32-bit number
 * @param modified the modification time in whole seconds since 1970-01-01 UTC
 * @param xattrs extended attributes by full name, such as {@code security.capability}; values are their raw bytes as
 *     {@link Content} held in memory, sorted by name
 */
public record Attributes(int mode, long uid, long gid, long modified, SortedMap<String, Content> xattrs) {
    public Attributes {
        if ((mode & ~07777) != 0) {
            throw new IllegalArgumentException("mode " + Integer.toOctalString(mode));
        }
        if (uid >>> 32 != 0 || gid >>> 32 != 0) {
            throw new IllegalArgumentException("owner " + uid + ":" + gid);
        }
        xattrs = Collections.unmodifiableSortedMap(new TreeMap<>(xattrs));
    }

    /** Owned by root, without extended attributes. */
    public static Attributes root(int mode, long modified) {
        return new Attributes(mode, 0, 0, modified, Collections.emptySortedMap());
    }

    /** The same with another mode. */
    public Attributes withMode(int newMode) {
        return new Attributes(newMode, uid, gid, modified, xattrs);
    }

    /** The same with another owner. */
    public Attributes withOwner(long newUid, long newGid) {
        return new Attributes(mode, newUid, newGid, modified, xattrs);
    }

    /** The same with another modification time. */
    public Attributes withModified(long seconds) {
        return new Attributes(mode, uid, gid, seconds, xattrs);
    }

    /** The same with other extended attributes. */
    public Attributes withXattrs(Map<String, Content> attributes) {
        return new Attributes(mode, uid, gid, modified, new TreeMap<>(attributes));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attributes that
                && mode == that.mode
                && uid == that.uid
                && gid == that.gid
                && modified == that.modified
                && digests(xattrs).equals(digests(that.xattrs));
    }

    @Override
    public int hashCode() {
        return Long.hashCode(((long) mode << 32) ^ (uid << 20) ^ (gid << 8) ^ modified);
    }

    private static Map<String, Digest> digests(SortedMap<String, Content> attributes) {
        Map<String, Digest> result = new TreeMap<>();
        attributes.forEach((name, value) -> result.put(name, value.digest()));
        return result;
    }
}

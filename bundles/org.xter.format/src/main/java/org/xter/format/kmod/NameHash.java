package org.xter.format.kmod;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/**
 * The order in which kmod walks over its hash tables, which shows in {@code modules.symbols} and in the place of modules
 * that {@code modules.order} does not name: by bucket, in a bucket by name. The hash is Paul Hsieh's "SuperFastHash".
 */
final class NameHash {
    private NameHash() {}

    /** Orders names as a table with a number of buckets, a power of two, gives them. */
    static Comparator<String> order(int buckets) {
        return Comparator.<String>comparingInt(name -> of(name) & (buckets - 1))
                .thenComparing(Comparator.naturalOrder());
    }

    /** The hash of a name's bytes. */
    static int of(String name) {
        byte[] key = name.getBytes(StandardCharsets.UTF_8);
        int hash = key.length;
        int at = 0;
        for (; at + 4 <= key.length; at += 4) {
            hash += pair(key, at);
            hash = hash << 16 ^ (pair(key, at + 2) << 11 ^ hash);
            hash += hash >>> 11;
        }
        switch (key.length - at) {
            case 3 -> {
                hash += pair(key, at);
                hash ^= hash << 16;
                hash ^= key[at + 2] << 18;
                hash += hash >>> 11;
            }
            case 2 -> {
                hash += pair(key, at);
                hash ^= hash << 11;
                hash += hash >>> 17;
            }
            case 1 -> {
                hash += key[at];
                hash ^= hash << 10;
                hash += hash >>> 1;
            }
            default -> {}
        }
        hash ^= hash << 3;
        hash += hash >>> 5;
        hash ^= hash << 4;
        hash += hash >>> 17;
        hash ^= hash << 25;
        return hash + (hash >>> 6);
    }

    private static int pair(byte[] key, int at) {
        return key[at] & 0xFF | (key[at + 1] & 0xFF) << 8;
    }
}

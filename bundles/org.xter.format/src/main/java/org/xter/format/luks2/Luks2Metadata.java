package org.xter.format.luks2;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the JSON area says, by the numbers it uses.
 *
 * @param keyslots by number
 * @param tokens by number, each as the JSON text it has: other programs keep there how to reach a slot
 * @param segment number 0, the only one
 * @param digests by number
 * @param jsonSize of the JSON area, in bytes
 * @param keyslotsSize of the area for slots behind both headers, in bytes
 */
public record Luks2Metadata(
        SortedMap<Integer, Keyslot> keyslots,
        SortedMap<Integer, String> tokens,
        Segment segment,
        SortedMap<Integer, KeyDigest> digests,
        long jsonSize,
        long keyslotsSize) {
    public Luks2Metadata {
        keyslots = Collections.unmodifiableSortedMap(new TreeMap<>(keyslots));
        tokens = Collections.unmodifiableSortedMap(new TreeMap<>(tokens));
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }
}

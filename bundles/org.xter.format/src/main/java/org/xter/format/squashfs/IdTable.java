package org.xter.format.squashfs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the user and group ids of an image in the order they are first seen (format.adoc, section "The ID Table"). */
final class IdTable {
    /** The most ids a 16-bit count and index allow. */
    static final int LIMIT = 0xFFFF;

    private final List<Long> ids = new ArrayList<>();
    private final Map<Long, Integer> numbers = new HashMap<>();

    /** The number of an id; beyond {@link #LIMIT} ids the numbers do not fit the format, see {@link #size}. */
    int number(long id) {
        return numbers.computeIfAbsent(id, added -> {
            ids.add(added);
            return ids.size() - 1;
        });
    }

    int size() {
        return ids.size();
    }

    void write(MetadataWriter out) {
        for (long id : ids) {
            out.putInt((int) id);
        }
    }
}

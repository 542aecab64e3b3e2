package org.xter.format.squashfs;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the values last used. Thread-safe; one value is loaded at a time. */
final class LruCache<V> {
    /** Makes a value that is not there. */
    interface Loader<V> {
        V load(long key) throws IOException;
    }

    private final Map<Long, V> values;
    private final Loader<V> loader;

    /** Keeps up to a number of values. */
    LruCache(int limit, Loader<V> loader) {
        this.loader = loader;
        this.values = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, V> eldest) {
                return size() > limit;
            }
        };
    }

    synchronized V get(long key) throws IOException {
        V value = values.get(key);
        if (value == null) {
            value = loader.load(key);
            values.put(key, value);
        }
        return value;
    }
}

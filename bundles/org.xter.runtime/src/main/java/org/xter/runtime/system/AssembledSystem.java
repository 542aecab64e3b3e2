package org.xter.runtime.system;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.store.FileTree;

/**
 * A finished tree and why it differs from what packages and edition brought.
 *
 * @param tree the whole root of the running system
 * @param generated path of each file made here to the reason, one sentence without a final stop
 * @param removed path of each entry taken away to the reason
 */
public record AssembledSystem(FileTree tree, SortedMap<String, String> generated, SortedMap<String, String> removed) {
    public AssembledSystem {
        generated = Collections.unmodifiableSortedMap(new TreeMap<>(generated));
        removed = Collections.unmodifiableSortedMap(new TreeMap<>(removed));
    }
}

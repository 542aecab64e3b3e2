package org.xter.engine.configure;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.engine.normalise.NormalisedChange;
import org.xter.store.Digest;
import org.xter.store.FileTree;

/**
 * A root whose packages are configured.
 *
 * @param tree the finished tree
 * @param ids the numbers of the accounts the scripts made: {@code user:NAME} and {@code group:NAME} to id
 * @param changes what normalisers changed
 * @param digest of the tree, as the lock file keeps it
 */
public record ConfiguredRoot(
        FileTree tree, SortedMap<String, Long> ids, List<NormalisedChange> changes, Digest digest) {
    public ConfiguredRoot {
        ids = Collections.unmodifiableSortedMap(new TreeMap<>(ids));
        changes = List.copyOf(changes);
    }
}

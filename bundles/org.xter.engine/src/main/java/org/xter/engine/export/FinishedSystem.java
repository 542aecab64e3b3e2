package org.xter.engine.export;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.xter.engine.compose.Origin;
import org.xter.engine.layer.LayerCut;
import org.xter.store.FileTree;

/**
 * The finished tree of stage C.
 *
 * @param tree all of it
 * @param layers the same, cut into layers, lowest first
 * @param origins why each entry is there that is not unchanged from a package
 */
record FinishedSystem(FileTree tree, List<LayerCut.Layer> layers, SortedMap<String, Origin> origins) {
    FinishedSystem {
        layers = List.copyOf(layers);
        origins = Collections.unmodifiableSortedMap(origins);
    }
}

package org.xter.engine.export;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.xter.engine.compose.Origin;
import org.xter.engine.layer.LayerCut;
import org.xter.engine.spec.Placement;
import org.xter.store.FileTree;

/**
 * The finished tree of stage C.
 *
 * @param tree all of it
 * @param layers what of it everybody may read, cut into layers, lowest first
 * @param contained what of it lies in each container of the edition
 * @param origins why each entry is there that is not unchanged from a package
 */
record FinishedSystem(
        FileTree tree,
        List<LayerCut.Layer> layers,
        Map<Placement, FileTree> contained,
        SortedMap<String, Origin> origins) {
    FinishedSystem {
        layers = List.copyOf(layers);
        contained = Map.copyOf(contained);
        origins = Collections.unmodifiableSortedMap(origins);
    }
}

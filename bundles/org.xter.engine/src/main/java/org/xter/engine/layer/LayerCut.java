package org.xter.engine.layer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/**
 * Cuts a finished tree into layers so that each path's content lies in exactly one of them and no layer deletes from
 * another: what a package brought and nothing changed goes to the package's layer, everything else to the small top
 * layer. A directory is in every layer that has something below it, with the same attributes everywhere, so that the
 * order of the layers cannot change what is seen.
 */
public final class LayerCut {
    /** The layer of what was generated, changed or brought by the edition; always the topmost. */
    public static final String TOP = "config";

    private final Function<String, Optional<String>> ownerOf;
    private final FileTree packaged;
    private final Map<String, String> layerOfPackage;
    private final Set<String> undivided;
    private final Map<String, String> layerOfPath;

    /**
     * Prepares a cut.
     *
     * @param packaged what the packages brought, before scripts ran
     * @param ownerOf the package a path belongs to
     * @param layerOfPackage the layer of each package; a package that is not there belongs to the top layer
     */
    public LayerCut(FileTree packaged, Function<String, Optional<String>> ownerOf, Map<String, String> layerOfPackage) {
        this(packaged, ownerOf, layerOfPackage, Set.of(), Map.of());
    }

    private LayerCut(
            FileTree packaged,
            Function<String, Optional<String>> ownerOf,
            Map<String, String> layerOfPackage,
            Set<String> undivided,
            Map<String, String> layerOfPath) {
        this.packaged = packaged;
        this.ownerOf = ownerOf;
        this.layerOfPackage = layerOfPackage;
        this.undivided = undivided;
        this.layerOfPath = layerOfPath;
    }

    /**
     * The same with layers that take all that is theirs, changed or not, so that nothing of it is seen elsewhere.
     *
     * @param layers these layers
     * @param paths the layer of each path that belongs to one of them though no package brought it
     */
    public LayerCut withUndivided(Set<String> layers, Map<String, String> paths) {
        return new LayerCut(packaged, ownerOf, layerOfPackage, Set.copyOf(layers), Map.copyOf(paths));
    }

    /**
     * A named part of the tree.
     *
     * @param name of the layer
     * @param tree what it holds
     */
    public record Layer(String name, FileTree tree) {}

    /**
     * Cuts a tree.
     *
     * @param names the layers wanted, lowest first, without {@link #TOP}; layers that would be empty are left out
     * @return the layers, lowest first, the top layer last
     */
    public List<Layer> cut(FileTree finished, List<String> names) {
        Map<String, Set<String>> paths = new LinkedHashMap<>();
        names.forEach(name -> paths.put(name, new HashSet<>()));
        paths.put(TOP, new HashSet<>());
        String previous = null;
        for (Map.Entry<String, Entry> each : finished.entries().entrySet()) {
            String path = each.getKey();
            if (previous != null && !TreePath.parent(path).equals(previous)) {
                // The directory before this entry has nothing in it, so only its own layer brings it.
                paths.get(layerOf(previous, finished)).add(previous);
            }
            previous = null;
            if (each.getValue() instanceof Entry.Directory) {
                previous = path;
            } else {
                paths.get(layerOf(path, finished)).add(path);
            }
        }
        if (previous != null) {
            paths.get(layerOf(previous, finished)).add(previous);
        }
        List<Layer> layers = new ArrayList<>();
        paths.forEach((name, members) -> {
            if (!members.isEmpty() || name.equals(TOP)) {
                layers.add(new Layer(name, finished.filter((path, entry) -> members.contains(path))));
            }
        });
        return Collections.unmodifiableList(layers);
    }

    private String layerOf(String path, FileTree finished) {
        String own = layerOfPath.get(path);
        if (own != null) {
            return own;
        }
        String layer = ownerOf.apply(path).map(layerOfPackage::get).orElse(TOP);
        return undivided.contains(layer) || unchanged(path, finished) ? layer : TOP;
    }

    private boolean unchanged(String path, FileTree finished) {
        Optional<Entry> before = packaged.resolve(path);
        return before.isPresent() && before.equals(finished.resolve(path));
    }
}

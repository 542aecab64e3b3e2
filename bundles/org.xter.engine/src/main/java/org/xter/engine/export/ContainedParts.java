package org.xter.engine.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.engine.compose.Origin;
import org.xter.engine.layer.LayerCut;
import org.xter.engine.resolve.LayerOfPackage;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.FileSpec;
import org.xter.engine.spec.Placement;
import org.xter.engine.spec.ServiceSpec;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/**
 * Parts a finished system into what everybody may read and what lies in containers. In a container is all that came with
 * its services' packages, also where scripts or the edition changed it, and the services' own files.
 */
record ContainedParts(EditionSpec edition, LayerOfPackage layerOf) {
    FinishedSystem cut(FileTree finished, LayerCut cut, SortedMap<String, Origin> origins) {
        Map<String, Placement> containers = new TreeMap<>();
        for (ServiceSpec service : edition.services()) {
            if (service.container() != Placement.PLAIN) {
                containers.put(service.name(), service.container());
            }
        }
        Map<Placement, FileTree.Builder> contained = new EnumMap<>(Placement.class);
        FileTree nothing = finished.filter((path, entry) -> false);
        edition.protection().a().ifPresent(any -> contained.put(Placement.A, nothing.toBuilder()));
        edition.protection().b().ifPresent(any -> contained.put(Placement.B, nothing.toBuilder()));
        List<LayerCut.Layer> plain = new ArrayList<>();
        for (LayerCut.Layer layer : cut.withUndivided(containers.keySet(), ownFiles(containers, origins))
                .cut(finished, layerOf.names())) {
            Placement place = containers.getOrDefault(layer.name(), Placement.PLAIN);
            if (place == Placement.PLAIN) {
                plain.add(layer);
            } else {
                contained.get(place).putAll(layer.tree());
            }
        }
        Map<Placement, FileTree> trees = new EnumMap<>(Placement.class);
        contained.forEach((place, tree) -> trees.put(place, tree.build()));
        return new FinishedSystem(finished, plain, trees, origins);
    }

    /** The paths that services in containers bring without a package, with the service of each. */
    private Map<String, String> ownFiles(Map<String, Placement> containers, SortedMap<String, Origin> origins) {
        SortedMap<String, String> owners = new TreeMap<>(TreePath.ORDER);
        for (FileSpec file : edition.system().files()) {
            owners.put(TreePath.normalise(file.path()), "");
        }
        for (ServiceSpec service : edition.services()) {
            service.files().forEach(file -> owners.put(TreePath.normalise(file.path()), service.name()));
        }
        Map<String, String> paths = new TreeMap<>();
        origins.forEach((path, origin) -> {
            if (origin instanceof Origin.FromEdition) {
                String owner = owner(path, owners);
                if (containers.containsKey(owner)) {
                    paths.put(path, owner);
                }
            }
        });
        return paths;
    }

    /** Who brings a path: itself named, or the nearest folder above it that is. */
    private static String owner(String path, Map<String, String> owners) {
        for (String at = path; ; at = TreePath.parent(at)) {
            String owner = owners.get(at);
            if (owner != null || at.isEmpty()) {
                return owner == null ? "" : owner;
            }
        }
    }
}

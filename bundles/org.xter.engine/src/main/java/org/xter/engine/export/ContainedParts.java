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
 *
 * @param own what of the edition each of its own files comes from, by path
 */
record ContainedParts(EditionSpec edition, LayerOfPackage layerOf, SortedMap<String, FileSpec> own) {
    /**
     * What systemd and others read before B is opened, so that it lies in A: units and what they take from the system,
     * accounts, buses, confinement.
     */
    private static final List<String> OUTSIDE_B = List.of(
            "etc/apparmor.d",
            "etc/dbus-1",
            "etc/default",
            "etc/init.d",
            "etc/pam.d",
            "etc/systemd",
            "etc/sysusers.d",
            "etc/tmpfiles.d",
            "lib/systemd",
            "lib/udev",
            "usr/lib/systemd",
            "usr/lib/sysusers.d",
            "usr/lib/tmpfiles.d",
            "usr/lib/udev",
            "usr/share/dbus-1");

    FinishedSystem cut(FileTree finished, LayerCut cut, SortedMap<String, Origin> origins) {
        Map<String, Placement> containers = new TreeMap<>();
        for (ServiceSpec service : edition.services()) {
            if (service.container() != Placement.PLAIN) {
                containers.put(service.name(), edition.protection().delivered(service.container()));
            }
        }
        containers.put(ContainedPackages.SHARED, Placement.A);
        Map<Placement, FileTree.Builder> contained = new EnumMap<>(Placement.class);
        FileTree nothing = finished.filter((path, entry) -> false);
        edition.protection().a().ifPresent(any -> contained.put(Placement.A, nothing.toBuilder()));
        edition.protection().b().ifPresent(any -> contained.put(Placement.B, nothing.toBuilder()));
        List<LayerCut.Layer> plain = new ArrayList<>();
        for (LayerCut.Layer layer :
                cut.withUndivided(containers.keySet(), ownFiles(containers)).cut(finished, layerOf.names())) {
            Placement place = containers.getOrDefault(layer.name(), Placement.PLAIN);
            switch (place) {
                case PLAIN -> plain.add(layer);
                case A -> contained.get(Placement.A).putAll(layer.tree());
                case B -> {
                    contained.get(Placement.A).putAll(layer.tree().filter((path, entry) -> isOutsideB(path)));
                    contained.get(Placement.B).putAll(layer.tree().filter((path, entry) -> !isOutsideB(path)));
                }
            }
        }
        Map<Placement, FileTree> trees = new EnumMap<>(Placement.class);
        contained.forEach((place, tree) -> trees.put(place, tree.build()));
        return new FinishedSystem(finished, plain, trees, origins);
    }

    private static boolean isOutsideB(String path) {
        return OUTSIDE_B.stream().anyMatch(folder -> TreePath.isWithin(path, folder));
    }

    /** The paths that services in containers bring without a package, with the service of each. */
    private Map<String, String> ownFiles(Map<String, Placement> containers) {
        Map<String, String> paths = new TreeMap<>();
        for (ServiceSpec service : edition.services()) {
            if (containers.containsKey(service.name())) {
                own.forEach((path, file) -> {
                    if (service.files().contains(file)) {
                        paths.put(path, service.name());
                    }
                });
            }
        }
        return paths;
    }
}

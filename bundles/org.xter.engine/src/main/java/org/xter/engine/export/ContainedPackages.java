package org.xter.engine.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xter.debian.control.Alternatives;
import org.xter.debian.control.Relation;
import org.xter.debian.deb.DebPackage;
import org.xter.engine.resolve.LayerOfPackage;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.Placement;
import org.xter.engine.spec.ServiceSpec;
import org.xter.report.ProblemException;

/**
 * Keeps out of container B what the rest of the system depends on: it must run while B is closed. The lock knows only who
 * asked for a package first, so this looks at the dependencies themselves.
 */
final class ContainedPackages {
    /** The part of container A for what B's services share with others; no service can have this name. */
    static final String SHARED = "+a";

    private ContainedPackages() {}

    /**
     * Moves to container A what packages outside of B depend on, by any alternative and any provider.
     *
     * @param installed all packages of the system, opened
     */
    static LayerOfPackage of(EditionSpec edition, LayerOfPackage layers, List<DebPackage> installed)
            throws ProblemException {
        Set<String> layersOfB = new TreeSet<>();
        for (ServiceSpec service : edition.services()) {
            if (edition.protection().delivered(service.container()) == Placement.B) {
                layersOfB.add(service.name());
            }
        }
        Set<String> inside = new TreeSet<>();
        layers.layers().forEach((name, layer) -> {
            if (layersOfB.contains(layer)) {
                inside.add(name);
            }
        });
        if (inside.isEmpty()) {
            return layers;
        }
        Map<String, Set<String>> providers = providers(installed);
        SortedMap<String, String> moved = new TreeMap<>(layers.layers());
        boolean changed = true;
        while (changed) {
            Set<String> needed = new HashSet<>();
            for (DebPackage each : installed) {
                if (!inside.contains(each.name())) {
                    for (String name : wanted(each)) {
                        needed.addAll(providers.getOrDefault(name, Set.of()));
                    }
                }
            }
            needed.retainAll(inside);
            needed.forEach(name -> moved.put(name, SHARED));
            changed = inside.removeAll(needed);
        }
        List<String> names = new ArrayList<>(layers.names());
        names.add(SHARED);
        return new LayerOfPackage(moved, names);
    }

    private static Map<String, Set<String>> providers(List<DebPackage> installed) throws ProblemException {
        Map<String, Set<String>> providers = new TreeMap<>();
        for (DebPackage each : installed) {
            providers.computeIfAbsent(each.name(), name -> new TreeSet<>()).add(each.name());
            for (Alternatives provided : each.control().relations("Provides")) {
                for (Relation relation : provided.relations()) {
                    providers
                            .computeIfAbsent(relation.name(), name -> new TreeSet<>())
                            .add(each.name());
                }
            }
        }
        return providers;
    }

    private static Set<String> wanted(DebPackage depending) throws ProblemException {
        Set<String> names = new TreeSet<>();
        for (String field : List.of("Depends", "Pre-Depends")) {
            for (Alternatives alternatives : depending.control().relations(field)) {
                alternatives.relations().forEach(relation -> names.add(relation.name()));
            }
        }
        return names;
    }
}

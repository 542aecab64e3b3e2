package org.xter.engine.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockedPackage;
import org.xter.debian.solve.Reason;
import org.xter.engine.resolve.PackageSets;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.ServiceSpec;
import org.xter.engine.spec.WantedPackages;

/**
 * Which layer each package belongs to: {@value #BASE} for what the system needs, {@value #KERNEL} for the kernel, a layer
 * of its own for what came with each service. A package that several ask for belongs to the first of them, the system
 * first of all, so that adding a service changes no other layer.
 *
 * @param layers layer by package name
 * @param names the layers, lowest first; some may turn out empty
 */
record LayerOfPackage(SortedMap<String, String> layers, List<String> names) {
    static final String BASE = "base";
    static final String KERNEL = "kernel";

    LayerOfPackage {
        layers = Collections.unmodifiableSortedMap(layers);
        names = List.copyOf(names);
    }

    static LayerOfPackage of(EditionSpec edition, Lock lock, PackageFiles packages) {
        Map<String, String> byRequest = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(List.of(BASE, KERNEL));
        for (ServiceSpec service : edition.services()) {
            names.add(service.name());
            for (WantedPackages.Wanted wanted : service.packages().packages()) {
                byRequest.put(wanted.text(), service.name());
            }
        }
        for (WantedPackages.Wanted wanted : edition.system().packages().packages()) {
            byRequest.put(wanted.text(), BASE);
        }
        SortedMap<String, String> layers = new TreeMap<>();
        for (LockedPackage each : lock.of(PackageSets.SYSTEM)) {
            List<LockedPackage> path = lock.why(PackageSets.SYSTEM, each.name());
            Reason root = path.isEmpty() ? null : path.get(0).reasons().get(PackageSets.SYSTEM);
            layers.put(
                    each.name(),
                    root instanceof Reason.Requested requested
                            ? byRequest.getOrDefault(requested.request(), BASE)
                            : BASE);
        }
        packages.kernels().forEach(each -> layers.put(each.name(), KERNEL));
        return new LayerOfPackage(layers, names);
    }
}

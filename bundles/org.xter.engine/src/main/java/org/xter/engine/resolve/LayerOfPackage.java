package org.xter.engine.resolve;

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
public record LayerOfPackage(SortedMap<String, String> layers, List<String> names) {
    /** The layer of what the system needs. */
    public static final String BASE = "base";
    /** The layer of the kernel's modules. */
    public static final String KERNEL = "kernel";
    /** Stands for the layer of packages that only the loader is made of. */
    public static final String LOADER = "initrd";

    private static final String KERNEL_PACKAGES = "linux-image-";

    public LayerOfPackage {
        layers = Collections.unmodifiableSortedMap(layers);
        names = List.copyOf(names);
    }

    /** Whether a package is the kernel or stands for it: it is unpacked, never configured, and has a layer of its own. */
    public static boolean isKernel(String name) {
        return name.startsWith(KERNEL_PACKAGES);
    }

    /** The layer of a package; {@value #LOADER} for one that only the loader is made of. */
    public String layer(String name) {
        return layers.getOrDefault(name, LOADER);
    }

    /** The layers packages of an edition may lie in, lowest first. */
    public static List<String> layersOf(EditionSpec edition) {
        List<String> names = new ArrayList<>(List.of(BASE, KERNEL));
        edition.services().forEach(service -> names.add(service.name()));
        return names;
    }

    /** The layers of an edition's locked packages. */
    public static LayerOfPackage of(EditionSpec edition, Lock lock) {
        Map<String, String> byRequest = new LinkedHashMap<>();
        for (ServiceSpec service : edition.services()) {
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
        lock.packages().stream().filter(each -> isKernel(each.name())).forEach(each -> layers.put(each.name(), KERNEL));
        return new LayerOfPackage(layers, layersOf(edition));
    }
}

package org.xter.engine.closure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xter.debian.lock.LockedPackage;
import org.xter.engine.resolve.LayerOfPackage;
import org.xter.engine.spec.Boot;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.Placement;
import org.xter.engine.spec.ServiceSpec;

/**
 * How large an edition will be, before it is exported. Packages are compressed about as well as layers, so that their
 * sizes stand for the layers not made yet; what the edition adds itself is not counted.
 *
 * @param download bytes of all package files
 * @param installed bytes the system's packages take when installed, as far as known
 * @param unknown how many of the system's packages do not say how much they take
 * @param layers the layers with packages in them, lowest first
 * @param layersSize bytes of all layers together
 * @param memoryNeeded bytes of RAM without which it cannot run
 */
public record SizeEstimate(
        long download, long installed, int unknown, List<Layer> layers, long layersSize, long memoryNeeded) {
    /** What a small system needs beside its layers, in bytes, as measured on the Router. */
    private static final long SYSTEM = 192L << 20;

    public SizeEstimate {
        layers = List.copyOf(layers);
    }

    /**
     * A layer.
     *
     * @param name its name
     * @param packages how many packages lie in it
     * @param size about how many bytes it takes
     * @param installed bytes its packages take when installed, as far as known
     */
    public record Layer(String name, int packages, long size, long installed) {
        private Layer with(LockedPackage each) {
            return new Layer(name, packages + 1, size + each.size(), installed + each.installedSize());
        }
    }

    /** The estimate of an edition whose packages are known. */
    public static SizeEstimate of(EditionSpec edition, List<ResolvedPackage> packages) {
        Map<String, Layer> layers = new LinkedHashMap<>();
        LayerOfPackage.layersOf(edition).forEach(name -> layers.put(name, new Layer(name, 0, 0, 0)));
        long download = 0;
        int unknown = 0;
        for (ResolvedPackage each : packages) {
            download += each.locked().size();
            if (each.isOfSystem()) {
                layers.compute(each.layer(), (name, layer) -> layer.with(each.locked()));
                unknown += each.installedSize().isEmpty() ? 1 : 0;
            }
        }
        List<Layer> filled =
                layers.values().stream().filter(each -> each.packages() > 0).toList();
        long size = filled.stream().mapToLong(Layer::size).sum();
        boolean inMemory = edition.boot().residence() == Boot.Residence.RAM;
        Set<String> contained = edition.services().stream()
                .filter(each -> each.container() != Placement.PLAIN)
                .map(ServiceSpec::name)
                .collect(Collectors.toSet());
        // Containers are held in RAM wherever the layers live.
        long held = filled.stream()
                .filter(each -> inMemory || contained.contains(each.name()))
                .mapToLong(Layer::size)
                .sum();
        return new SizeEstimate(
                download, filled.stream().mapToLong(Layer::installed).sum(), unknown, filled, size, SYSTEM + held);
    }

    /** Whether the RAM an edition asks for at least is enough. */
    public boolean fits(EditionSpec edition) {
        return edition.hardware().memoryMinimum() >= memoryNeeded;
    }
}

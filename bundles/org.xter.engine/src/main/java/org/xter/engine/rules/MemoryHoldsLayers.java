package org.xter.engine.rules;

import java.util.List;
import java.util.Locale;
import org.xter.debian.lock.LockedPackage;
import org.xter.engine.resolve.PackageSets;
import org.xter.engine.spec.Boot;
import org.xter.report.Problem;

/** Layers that live in RAM must leave room for the system that runs from them. */
final class MemoryHoldsLayers implements ResolvedRule {
    /** What a small system needs beside its layers, as measured on the Router. */
    private static final long SYSTEM = 192L << 20;

    @Override
    public String id() {
        return "resolved.memory";
    }

    @Override
    public String explanation() {
        return "An edition that lives in RAM must ask for enough of it to hold its layers and to run.";
    }

    @Override
    public List<Problem> check(ResolvedEdition resolved) {
        if (resolved.edition().boot().residence() != Boot.Residence.RAM) {
            return List.of();
        }
        // Packages are compressed about as well as layers: their sizes stand for the layers not made yet.
        long layers = resolved.lock().packages().stream()
                .filter(each -> each.reasons().containsKey(PackageSets.SYSTEM)
                        || each.name().startsWith("linux-image-"))
                .mapToLong(LockedPackage::size)
                .sum();
        long minimum = resolved.edition().hardware().memoryMinimum();
        if (minimum >= layers + SYSTEM) {
            return List.of();
        }
        return List.of(Problem.warning(
                id(),
                resolved.place(),
                String.format(
                        Locale.ROOT,
                        "the edition asks for %d MiB of memory, its layers alone take about %d MiB of it",
                        minimum >> 20,
                        layers >> 20),
                "Raise hardware.memory.minimum, or let the layers stay on the medium with boot.residence: mapped"));
    }
}

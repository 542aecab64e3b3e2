package org.xter.engine.rules;

import java.util.List;
import java.util.Locale;
import org.xter.engine.closure.Closure;
import org.xter.engine.closure.SizeEstimate;
import org.xter.engine.spec.Boot;
import org.xter.report.Problem;

/** Layers that live in RAM must leave room for the system that runs from them. */
final class MemoryHoldsLayers implements ResolvedRule {
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
        if (resolved.edition().boot().residence() != Boot.Residence.RAM
                && resolved.edition().protection().isEmpty()) {
            return List.of();
        }
        SizeEstimate sizes = Closure.of(resolved.edition(), resolved.lock()).sizes();
        if (sizes.fits(resolved.edition())) {
            return List.of();
        }
        return List.of(Problem.warning(
                id(),
                resolved.place(),
                String.format(
                        Locale.ROOT,
                        "the edition asks for %d MiB of memory, its layers alone take about %d MiB of it",
                        resolved.edition().hardware().memoryMinimum() >> 20,
                        sizes.layersSize() >> 20),
                "Raise hardware.memory.minimum, or let the layers stay on the medium with boot.residence: mapped"));
    }
}

package org.xter.diagram.composition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.text.SizeText;
import org.xter.diagram.text.Words;
import org.xter.engine.closure.ResolvedPackage;
import org.xter.engine.resolve.LayerOfPackage;

/** How large layers are: as the last export made them, or else about as large as their packages. */
final class LayerSizes {
    private final Words words;
    private final Map<String, Long> exact = new HashMap<>();
    private final Map<String, Long> estimated = new HashMap<>();
    private final Map<String, Integer> packages = new HashMap<>();

    LayerSizes(DiagramInput input) {
        this.words = input.words();
        input.lastExport().ifPresent(report -> report.layers().forEach(each -> exact.put(each.name(), each.bytes())));
        input.closure().ifPresent(closure -> {
            for (ResolvedPackage each : closure.packages()) {
                estimated.merge(each.layer(), each.locked().size(), Long::sum);
                packages.merge(each.layer(), 1, Integer::sum);
            }
        });
    }

    /** The bytes of a layer; nothing when nobody knows. */
    Optional<Long> bytes(String layer) {
        return Optional.ofNullable(exact.getOrDefault(layer, estimated.get(layer)));
    }

    /** The size of a layer in words; empty when nobody knows. */
    String text(String layer) {
        return exact.containsKey(layer)
                ? SizeText.of(exact.get(layer))
                : estimated.containsKey(layer) ? words.of("size.about", SizeText.of(estimated.get(layer))) : "";
    }

    /** How many packages lie in a layer, in words; empty when nobody knows. */
    String packages(String layer) {
        return packages.containsKey(layer) ? words.of("packages.count", String.valueOf(packages.get(layer))) : "";
    }

    /** The same for what only the initrd is made of. */
    String initrdPackages() {
        return packages(LayerOfPackage.LOADER);
    }
}

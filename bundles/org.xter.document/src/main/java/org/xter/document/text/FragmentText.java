package org.xter.document.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.xter.model.text.Grammar;

/** Parts of an edition as a text of their own, such as a clipboard holds. */
public final class FragmentText {
    private static final Layout USUAL = new Layout("\n", 2, 2);

    private FragmentText() {}

    /** The parts under the keys they stand under in their edition; lines end with LF. */
    public static String of(List<? extends EObject> parts) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (EObject part : parts) {
            EReference feature = part.eContainmentFeature();
            if (feature == null) {
                entries.putAll(Value.of(part).entries());
            } else if (feature.isMany()) {
                Value before = entries.get(Grammar.key(feature));
                List<Value> items = new ArrayList<>(before instanceof Value.Many many ? many.items() : List.of());
                items.add(Value.of(part));
                entries.put(Grammar.key(feature), new Value.Many(items));
            } else {
                entries.put(Grammar.key(feature), Value.of(part));
            }
        }
        YamlWriter writer = new YamlWriter(USUAL);
        return entries.entrySet().stream()
                .map(entry -> writer.entry(entry.getKey(), entry.getValue(), 0) + "\n")
                .collect(Collectors.joining());
    }

    /** A whole edition as a new file, its sections apart from each other. */
    public static String file(EObject edition) {
        return entries(edition).collect(Collectors.joining("\n"));
    }

    /** The keys of an object with their values. */
    public static String inside(EObject object) {
        return entries(object).collect(Collectors.joining());
    }

    private static Stream<String> entries(EObject object) {
        YamlWriter writer = new YamlWriter(USUAL);
        return Value.of(object).entries().entrySet().stream()
                .map(entry -> writer.entry(entry.getKey(), entry.getValue(), 0) + "\n");
    }
}

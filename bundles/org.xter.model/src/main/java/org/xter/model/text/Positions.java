package org.xter.model.text;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which node each object, feature and list item was read from. Filled by {@link Binder}, then only read. */
final class Positions {
    private record Source(
            YamlNode.Mapping node,
            Map<EStructuralFeature, YamlNode.Entry> entries,
            Map<EStructuralFeature, List<YamlNode>> items) {}

    private final Map<EObject, Source> sources = new IdentityHashMap<>();

    void put(EObject object, YamlNode.Mapping node) {
        sources.put(object, new Source(node, new HashMap<>(), new HashMap<>()));
    }

    void put(EObject object, EStructuralFeature feature, YamlNode.Entry entry) {
        sources.get(object).entries.put(feature, entry);
    }

    void put(EObject object, EStructuralFeature feature, List<YamlNode> items) {
        sources.get(object).items.put(feature, List.copyOf(items));
    }

    Optional<YamlNode.Mapping> node(EObject object) {
        return Optional.ofNullable(sources.get(object)).map(Source::node);
    }

    Optional<YamlNode.Entry> entry(EObject object, EStructuralFeature feature) {
        return Optional.ofNullable(sources.get(object)).map(source -> source.entries.get(feature));
    }

    Optional<YamlNode> item(EObject object, EStructuralFeature feature, int index) {
        return Optional.ofNullable(sources.get(object))
                .map(source -> source.items.get(feature))
                .filter(items -> index >= 0 && index < items.size())
                .map(items -> items.get(index));
    }
}

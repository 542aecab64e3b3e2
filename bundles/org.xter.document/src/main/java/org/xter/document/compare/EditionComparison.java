package org.xter.document.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xter.document.find.ElementPath;
import org.xter.document.text.FragmentText;
import org.xter.model.edition.Edition;
import org.xter.model.text.Grammar;

/** Says in which ways two editions differ: by what they mean, not by how they are written. */
public final class EditionComparison {
    private final List<Difference> found = new ArrayList<>();

    private EditionComparison() {}

    /** The differences on the way from one edition to another, in the order of the model. Neither is changed. */
    public static List<Difference> of(Edition before, Edition after) {
        EditionComparison comparison = new EditionComparison();
        comparison.compare("", before, after);
        return List.copyOf(comparison.found);
    }

    private void compare(String path, EObject before, EObject after) {
        Grammar.features(before.eClass()).forEach((key, feature) -> {
            String where = path.isEmpty() ? key : path + "." + key;
            if (feature instanceof EReference && feature.isMany()) {
                compareParts(where, parts(before, feature), parts(after, feature));
            } else if (feature instanceof EReference) {
                compareSection(where, section(before, feature), section(after, feature));
            } else if (feature.isMany()) {
                compareValues(where, (EAttribute) feature, before, after);
            } else {
                compareValue(where, (EAttribute) feature, before, after);
            }
        });
    }

    private static EObject section(EObject object, EStructuralFeature feature) {
        return object.eIsSet(feature) ? (EObject) object.eGet(feature) : null;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> parts(EObject object, EStructuralFeature feature) {
        return (List<EObject>) object.eGet(feature);
    }

    private void compareSection(String path, EObject before, EObject after) {
        if (before != null && after != null) {
            compare(path, before, after);
        } else if (before != null || after != null) {
            add(
                    path,
                    Optional.ofNullable(before).map(EditionComparison::written),
                    Optional.ofNullable(after).map(EditionComparison::written));
        }
    }

    private void compareValue(String path, EAttribute attribute, EObject before, EObject after) {
        Optional<String> old = value(attribute, before);
        Optional<String> now = value(attribute, after);
        if (!old.equals(now)) {
            add(path, old, now);
        }
    }

    private static Optional<String> value(EAttribute attribute, EObject object) {
        return object.eIsSet(attribute)
                ? Optional.of(EcoreUtil.convertToString(attribute.getEAttributeType(), object.eGet(attribute)))
                : Optional.empty();
    }

    private void compareValues(String path, EAttribute attribute, EObject before, EObject after) {
        List<String> old = values(attribute, before);
        List<String> now = values(attribute, after);
        Map<String, Integer> surplus = new LinkedHashMap<>();
        old.forEach(value -> surplus.merge(value, -1, Integer::sum));
        now.forEach(value -> surplus.merge(value, 1, Integer::sum));
        surplus.forEach((value, count) -> {
            for (int i = 0; i < Math.abs(count); i++) {
                add(
                        path,
                        count < 0 ? Optional.of(value) : Optional.empty(),
                        count > 0 ? Optional.of(value) : Optional.empty());
            }
        });
        boolean sameValues = surplus.values().stream().allMatch(count -> count == 0);
        if (sameValues && !old.equals(now)) {
            found.add(new Difference(
                    Difference.Kind.MOVED,
                    path,
                    Optional.of(String.join(", ", old)),
                    Optional.of(String.join(", ", now))));
        } else if (old.isEmpty() && now.isEmpty() && before.eIsSet(attribute) != after.eIsSet(attribute)) {
            add(path, written(attribute, before), written(attribute, after));
        }
    }

    private static Optional<String> written(EAttribute attribute, EObject object) {
        return object.eIsSet(attribute) ? Optional.of("[]") : Optional.empty();
    }

    private static List<String> values(EAttribute attribute, EObject object) {
        return ((Collection<?>) object.eGet(attribute))
                .stream()
                        .map(value -> EcoreUtil.convertToString(attribute.getEAttributeType(), value))
                        .toList();
    }

    private void compareParts(String path, List<EObject> before, List<EObject> after) {
        Map<String, EObject> old = ElementPath.named(before);
        Map<String, EObject> now = ElementPath.named(after);
        old.forEach((name, part) -> {
            EObject other = now.get(name);
            if (other == null) {
                add(path + "[" + name + "]", Optional.of(written(part)), Optional.empty());
            } else {
                compare(path + "[" + name + "]", part, other);
            }
        });
        now.forEach((name, part) -> {
            if (!old.containsKey(name)) {
                add(path + "[" + name + "]", Optional.empty(), Optional.of(written(part)));
            }
        });
        List<String> kept = old.keySet().stream().filter(now::containsKey).toList();
        List<String> order = now.keySet().stream().filter(old::containsKey).toList();
        if (!kept.equals(order)) {
            found.add(new Difference(
                    Difference.Kind.MOVED,
                    path,
                    Optional.of(String.join(", ", kept)),
                    Optional.of(String.join(", ", order))));
        }
    }

    private static String written(EObject part) {
        return FragmentText.inside(part).lines().map(String::strip).collect(Collectors.joining("; "));
    }

    private void add(String path, Optional<String> before, Optional<String> after) {
        Difference.Kind kind = before.isEmpty()
                ? Difference.Kind.ADDED
                : after.isEmpty() ? Difference.Kind.REMOVED : Difference.Kind.CHANGED;
        found.add(new Difference(kind, path, before, after));
    }
}

package org.xter.document.find;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.model.edition.Edition;
import org.xter.model.text.Grammar;

/**
 * Paths of the parts of an edition, as keys with names of parts, such as {@code disks[data].partitions[home]}. A path
 * stays the same while other parts come and go; those of one name are numbered from the second on, {@code dns#2}.
 */
public final class ElementPath {
    private static final List<String> NAMES = List.of("name", "id", "path", "question", "format");

    private ElementPath() {}

    /** The path of a part; empty for the edition itself. */
    public static String of(EObject part) {
        EObject owner = part.eContainer();
        if (owner == null) {
            return "";
        }
        String before = of(owner);
        EReference feature = part.eContainmentFeature();
        String key = (before.isEmpty() ? "" : before + ".") + Grammar.key(feature);
        return feature.isMany() ? key + "[" + nameAmong(part, parts(owner, feature)) + "]" : key;
    }

    private static String nameAmong(EObject part, List<EObject> all) {
        String name = name(part);
        int number = 1;
        for (EObject each : all) {
            if (each == part) {
                break;
            }
            number += name(each).equals(name) ? 1 : 0;
        }
        return numbered(name, number);
    }

    private static String numbered(String name, int number) {
        return number == 1 ? name : name + "#" + number;
    }

    /** The part at a path; nothing when there is none. */
    public static Optional<EObject> find(Edition edition, String path) {
        if (path.endsWith(".")) {
            return Optional.empty();
        }
        EObject at = edition;
        int begin = 0;
        while (begin < path.length()) {
            int end = begin;
            while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
                end++;
            }
            EStructuralFeature feature = Grammar.features(at.eClass()).get(path.substring(begin, end));
            if (!(feature instanceof EReference reference)) {
                return Optional.empty();
            }
            if (!reference.isMany()) {
                at = at.eIsSet(reference) ? (EObject) at.eGet(reference) : null;
            } else {
                Map.Entry<String, EObject> found = longest(named(parts(at, reference)), path, end);
                at = found == null ? null : found.getValue();
                end += found == null ? 0 : found.getKey().length() + 2;
            }
            if (at == null) {
                return Optional.empty();
            }
            begin = end + 1;
        }
        return Optional.of(at);
    }

    /** Names may hold brackets and full stops, so the longest that fits is taken. */
    private static Map.Entry<String, EObject> longest(Map<String, EObject> named, String path, int at) {
        Map.Entry<String, EObject> best = null;
        for (Map.Entry<String, EObject> each : named.entrySet()) {
            String text = "[" + each.getKey() + "]";
            int end = at + text.length();
            boolean fits = path.startsWith(text, at) && (end == path.length() || path.charAt(end) == '.');
            if (fits && (best == null || each.getKey().length() > best.getKey().length())) {
                best = each;
            }
        }
        return best;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> parts(EObject owner, EReference feature) {
        return (List<EObject>) owner.eGet(feature);
    }

    /** Parts of one list by what tells them apart, in their order. */
    public static Map<String, EObject> named(List<EObject> parts) {
        Map<String, EObject> result = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (EObject part : parts) {
            String name = name(part);
            result.put(numbered(name, seen.merge(name, 1, Integer::sum)), part);
        }
        return result;
    }

    private static String name(EObject part) {
        for (String candidate : NAMES) {
            EStructuralFeature feature = part.eClass().getEStructuralFeature(candidate);
            if (feature != null && part.eIsSet(feature)) {
                return Objects.toString(part.eGet(feature));
            }
        }
        return "";
    }
}

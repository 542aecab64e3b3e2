package org.xter.model.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage;

/** Derives what the names in an edition refer to, as the model declares it; see {@link Grammar#refersTo}. */
public final class References {
    private References() {}

    /** Every name in an edition that refers to a part of it, resolved or not, in the order of the model. */
    public static List<Reference> of(Edition edition) {
        Map<EClass, Map<String, EObject>> named = new HashMap<>();
        for (Iterator<EObject> all = edition.eAllContents(); all.hasNext(); ) {
            EObject object = all.next();
            name(object).ifPresent(name -> named.computeIfAbsent(object.eClass(), type -> new HashMap<>())
                    .putIfAbsent(name, object));
        }
        List<Reference> result = new ArrayList<>();
        for (Iterator<EObject> all = edition.eAllContents(); all.hasNext(); ) {
            EObject from = all.next();
            for (EAttribute feature : from.eClass().getEAllAttributes()) {
                Grammar.refersTo(feature).ifPresent(type -> collect(from, feature, type(type), named, result));
            }
        }
        return result;
    }

    private static void collect(
            EObject from,
            EAttribute feature,
            EClass type,
            Map<EClass, Map<String, EObject>> named,
            List<Reference> result) {
        Map<String, EObject> targets = named.getOrDefault(type, Map.of());
        List<?> values = feature.isMany()
                ? (List<?>) from.eGet(feature)
                : from.eIsSet(feature) ? List.of(from.eGet(feature)) : List.of();
        for (int i = 0; i < values.size(); i++) {
            String name = (String) values.get(i);
            result.add(new Reference(from, feature, i, name, type, Optional.ofNullable(targets.get(name))));
        }
    }

    /** The names of the parts of a class, in the order of the model. */
    public static List<String> names(Edition edition, EClass type) {
        List<String> result = new ArrayList<>();
        for (Iterator<EObject> all = edition.eAllContents(); all.hasNext(); ) {
            EObject object = all.next();
            if (object.eClass() == type) {
                name(object).ifPresent(result::add);
            }
        }
        return result;
    }

    private static EClass type(String name) {
        return (EClass) EditionPackage.eINSTANCE.getEClassifier(name);
    }

    private static Optional<String> name(EObject object) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature("name");
        return feature != null && object.eIsSet(feature)
                ? Optional.of((String) object.eGet(feature))
                : Optional.empty();
    }
}

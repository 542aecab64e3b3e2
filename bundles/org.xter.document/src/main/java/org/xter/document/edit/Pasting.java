package org.xter.document.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage;
import org.xter.model.text.EditionReader;
import org.xter.model.text.Fragment;
import org.xter.model.text.Grammar;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** Turns pasted text into edits. */
final class Pasting {
    private final Edition edition;

    Pasting(Edition edition) {
        this.edition = edition;
    }

    List<Edit> edits(Edit.Paste paste) throws ProblemException {
        String text = paste.fragment();
        boolean list =
                text.stripLeading().startsWith("- ") || text.stripLeading().startsWith("[");
        if (list && paste.feature() != null) {
            String key = Grammar.key(paste.feature());
            text = text.stripLeading().startsWith("[") ? key + ": " + text.strip() + "\n" : key + ":\n" + text;
        }
        List<Problem> first = List.of();
        for (EObject owner = paste.owner(); owner != null; owner = owner.eContainer()) {
            Fragment fragment = EditionReader.parseFragment(owner.eClass(), text);
            if (fragment.problems().stream().allMatch(Pasting::isHarmless)) {
                return edits(owner, fragment.object(), paste);
            }
            if (first.isEmpty()) {
                first = fragment.problems();
            }
        }
        Problem reason = first.stream()
                .filter(problem -> !isHarmless(problem))
                .findFirst()
                .orElseThrow();
        throw new ProblemException(Problem.error(
                "document.no-fragment",
                Place.NOWHERE,
                "the pasted text is no piece of an edition that fits here: " + reason.message(),
                reason.hint()));
    }

    /** What is incomplete can be copied and pasted; the rules say what it lacks. */
    private static boolean isHarmless(Problem problem) {
        return !problem.isError() || problem.code().equals("edition.missing-key");
    }

    private List<Edit> edits(EObject owner, EObject fragment, Edit.Paste paste) {
        rename(owner, fragment);
        List<Edit> result = new ArrayList<>();
        for (EStructuralFeature feature : fragment.eClass().getEAllStructuralFeatures()) {
            if (!fragment.eIsSet(feature)) {
                continue;
            }
            Object value = fragment.eGet(feature);
            if (!feature.isMany()) {
                result.add(Edit.set(owner, feature, value instanceof EObject object ? freed(object) : value));
                continue;
            }
            List<Object> fresh = new ArrayList<>();
            for (Object item : List.copyOf((List<?>) value)) {
                if (item instanceof EObject object) {
                    fresh.add(freed(object));
                } else if (!((List<?>) owner.eGet(feature)).contains(item)) {
                    fresh.add(item);
                }
            }
            boolean here = owner == paste.owner() && (paste.feature() == null || paste.feature() == feature);
            result.add(Edit.add(Slot.of(owner), feature, here ? paste.index() : Edit.END, fresh));
        }
        return result;
    }

    private static EObject freed(EObject object) {
        EcoreUtil.remove(object);
        return object;
    }

    /** Gives objects whose names are taken others, also where the fragment itself refers to them. */
    private void rename(EObject owner, EObject fragment) {
        Map<EClass, Map<String, String>> renamed = new HashMap<>();
        List<EObject> parts = new ArrayList<>();
        fragment.eAllContents().forEachRemaining(parts::add);
        for (EObject part : parts) {
            EStructuralFeature naming = naming(part.eClass());
            boolean top = part.eContainer() == fragment;
            boolean toldApart =
                    part.eContainmentFeature().isMany() && (top || part.eClass() == EditionPackage.Literals.PARTITION);
            if (naming != null && part.eIsSet(naming) && toldApart) {
                Set<String> taken = taken(part, top ? owner : part.eContainer(), naming);
                String name = (String) part.eGet(naming);
                String free = free(name, taken, naming);
                if (!free.equals(name)) {
                    part.eSet(naming, free);
                    renamed.computeIfAbsent(part.eClass(), type -> new HashMap<>())
                            .putIfAbsent(name, free);
                }
            }
        }
        for (EObject part : parts) {
            for (EAttribute attribute : part.eClass().getEAllAttributes()) {
                Grammar.refersTo(attribute)
                        .ifPresent(type -> follow(
                                part,
                                attribute,
                                renamed.getOrDefault(EditionPackage.eINSTANCE.getEClassifier(type), Map.of())));
            }
        }
    }

    private static void follow(EObject part, EAttribute attribute, Map<String, String> renamed) {
        if (!part.eIsSet(attribute) || renamed.isEmpty()) {
            return;
        }
        if (attribute.isMany()) {
            List<Object> names = new ArrayList<>();
            ((List<?>) part.eGet(attribute)).forEach(name -> names.add(renamed.getOrDefault(name, (String) name)));
            part.eSet(attribute, names);
        } else {
            String name = (String) part.eGet(attribute);
            part.eSet(attribute, renamed.getOrDefault(name, name));
        }
    }

    private static EStructuralFeature naming(EClass type) {
        if (type == EditionPackage.Literals.TARGET) {
            return null;
        }
        EStructuralFeature name = type.getEStructuralFeature("name");
        return name == null ? type.getEStructuralFeature("id") : name;
    }

    /** Names others have where a part is to be; partitions are told apart in the whole edition. */
    private Set<String> taken(EObject part, EObject owner, EStructuralFeature naming) {
        Set<String> names = new HashSet<>();
        if (part.eClass() == EditionPackage.Literals.PARTITION) {
            for (Iterator<EObject> all = edition.eAllContents(); all.hasNext(); ) {
                add(names, all.next(), part, naming);
            }
        }
        ((List<?>) owner.eGet(part.eContainmentFeature())).forEach(each -> add(names, (EObject) each, part, naming));
        ((List<?>) part.eContainer().eGet(part.eContainmentFeature()))
                .forEach(each -> add(names, (EObject) each, part, naming));
        return names;
    }

    private static void add(Set<String> names, EObject other, EObject part, EStructuralFeature naming) {
        if (other != part && other.eClass() == part.eClass() && other.eIsSet(naming)) {
            names.add((String) other.eGet(naming));
        }
    }

    private static String free(String name, Set<String> taken, EStructuralFeature naming) {
        int longest = naming.getEType() == EditionPackage.Literals.INTERFACE_NAME
                ? 15
                : naming.getEType() == EditionPackage.Literals.USER_NAME ? 32 : 63;
        return FreeName.like(name, taken, longest);
    }
}

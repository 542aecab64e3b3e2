package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Slot;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Service;
import org.xter.model.text.Reference;
import org.xter.model.text.References;

/** Edits of a document by chance, of every kind; and whether they did what they say. */
final class RandomEdits {
    private final Random random;
    private final EditionDocument document;
    private final RandomEdition values;
    private String told = "";
    private Runnable expectation = () -> {};

    RandomEdits(Random random, EditionDocument document) {
        this.random = random;
        this.document = document;
        this.values = new RandomEdition(random);
    }

    /** The last edit in words. */
    String told() {
        return told;
    }

    /** Whether the document now says what the last edit meant. */
    void check(Edition before, Edit edit, String told) {
        try {
            expectation.run();
        } catch (AssertionError e) {
            throw new AssertionError(told, e);
        }
    }

    Edit next() {
        for (int i = 0; i < 200; i++) {
            expectation = () -> {};
            Edit edit = attempt(random.nextInt(13));
            if (edit != null) {
                return edit;
            }
        }
        return set(document.edition(), EditionPackage.Literals.EDITION__SERVICES);
    }

    private Edit attempt(int kind) {
        EObject part = part();
        List<EStructuralFeature> features = part.eClass().getEAllStructuralFeatures();
        EStructuralFeature feature = features.get(random.nextInt(features.size()));
        return switch (kind) {
            case 0, 1 -> set(part, feature);
            case 2 -> setInSection(part, feature);
            case 3 -> unset(part, feature);
            case 4, 5 -> feature.isMany() ? add(part, feature) : null;
            case 6 -> removePart(part);
            case 7 -> feature.isMany() && feature instanceof EAttribute attribute ? removeValue(part, attribute) : null;
            case 8 -> feature.isMany() ? move(part, feature) : null;
            case 9 -> rename(part);
            case 10 -> paste(part);
            case 11 -> relocate(part);
            default -> all();
        };
    }

    private EObject part() {
        List<EObject> parts = new ArrayList<>();
        parts.add(document.edition());
        for (Iterator<EObject> all = document.edition().eAllContents(); all.hasNext(); ) {
            parts.add(all.next());
        }
        return parts.get(random.nextInt(parts.size()));
    }

    private Edit set(EObject part, EStructuralFeature feature) {
        Object value = values.value(feature, random.nextDouble() * 0.6);
        told = "set " + part.eClass().getName() + "." + feature.getName() + " to " + value;
        expectation = () -> assertSays(part, feature, value);
        return Edit.set(part, feature, value instanceof EObject object ? EcoreUtil.copy(object) : value);
    }

    private static void assertSays(EObject part, EStructuralFeature feature, Object value) {
        assertTrue(part.eIsSet(feature));
        if (value instanceof EObject object) {
            assertTrue(EcoreUtil.equals(object, (EObject) part.eGet(feature)));
        } else if (value instanceof List<?> list && feature instanceof EReference) {
            List<?> now = (List<?>) part.eGet(feature);
            assertEquals(list.size(), now.size());
            for (int i = 0; i < list.size(); i++) {
                assertTrue(EcoreUtil.equals((EObject) list.get(i), (EObject) now.get(i)));
            }
        } else {
            assertEquals(value, part.eGet(feature));
        }
    }

    private Edit setInSection(EObject part, EStructuralFeature section) {
        if (!(section instanceof EReference reference) || reference.isMany()) {
            return null;
        }
        List<EStructuralFeature> features = reference.getEReferenceType().getEAllStructuralFeatures();
        EStructuralFeature feature = features.get(random.nextInt(features.size()));
        Object value = values.value(feature, random.nextDouble() * 0.5);
        told = "set " + part.eClass().getName() + "." + section.getName() + "." + feature.getName() + " to " + value;
        expectation = () -> assertSays((EObject) part.eGet(section), feature, value);
        return Edit.set(
                Slot.of(part, reference), feature, value instanceof EObject object ? EcoreUtil.copy(object) : value);
    }

    private Edit unset(EObject part, EStructuralFeature feature) {
        told = "unset " + part.eClass().getName() + "." + feature.getName();
        expectation = () -> assertFalse(part.eIsSet(feature));
        return Edit.unset(part, feature);
    }

    private Edit add(EObject part, EStructuralFeature feature) {
        List<Object> added = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            added.add(values.item(feature, random.nextDouble() * 0.6));
        }
        List<?> now = (List<?>) part.eGet(feature);
        int index = random.nextBoolean() ? Edit.END : random.nextInt(now.size() + 1);
        int at = index == Edit.END ? now.size() : index;
        told = "add " + added + " to " + part.eClass().getName() + "." + feature.getName() + " at " + index;
        int size = now.size();
        expectation = () -> {
            List<?> after = (List<?>) part.eGet(feature);
            assertEquals(size + added.size(), after.size());
            for (int i = 0; i < added.size(); i++) {
                if (feature instanceof EReference) {
                    assertTrue(added.get(i) == after.get(at + i), "the object given is the part");
                } else {
                    assertEquals(added.get(i), after.get(at + i));
                }
            }
        };
        return Edit.add(Slot.of(part), feature, index, added);
    }

    private Edit removePart(EObject part) {
        if (part == document.edition()) {
            return null;
        }
        told = "remove " + part;
        EObject owner = part.eContainer();
        EStructuralFeature feature = part.eContainingFeature();
        expectation = () -> {
            assertTrue(part.eContainer() == null);
            if (!feature.isMany()) {
                assertFalse(owner.eIsSet(feature));
            }
        };
        return Edit.remove(List.of(part));
    }

    private Edit removeValue(EObject part, EAttribute feature) {
        List<?> now = (List<?>) part.eGet(feature);
        if (now.isEmpty()) {
            return null;
        }
        int index = random.nextInt(now.size());
        told = "remove item " + index + " of " + part.eClass().getName() + "." + feature.getName();
        List<Object> wanted = new ArrayList<>(now);
        wanted.remove(index);
        expectation = () -> {
            assertEquals(wanted, part.eGet(feature));
            // An empty list may stay where it holds what is not understood.
            assertTrue(wanted.isEmpty() || part.eIsSet(feature));
        };
        return new Edit.RemoveValue(part, feature, index);
    }

    private Edit move(EObject part, EStructuralFeature feature) {
        List<?> now = (List<?>) part.eGet(feature);
        if (now.size() < 2) {
            return null;
        }
        int from = random.nextInt(now.size());
        int to = random.nextInt(now.size());
        told = "move " + part.eClass().getName() + "." + feature.getName() + " " + from + " to " + to;
        List<Object> wanted = new ArrayList<>(now);
        wanted.add(to, wanted.remove(from));
        boolean named = feature instanceof EAttribute || isTold(wanted);
        expectation = () -> {
            if (named) {
                assertEquals(wanted, part.eGet(feature));
            }
        };
        return new Edit.Move(part, feature, from, to);
    }

    /** Whether the parts of a list have names that differ; without them the objects cannot be told apart. */
    private static boolean isTold(List<?> parts) {
        long names = parts.stream().map(part -> name((EObject) part)).distinct().count();
        return names == parts.size();
    }

    private static Object name(EObject part) {
        EStructuralFeature feature = part.eClass().getEStructuralFeature("name");
        return feature == null || !part.eIsSet(feature) ? "" : part.eGet(feature);
    }

    /** Moves a part to the list of the same kind of another owner. */
    private Edit relocate(EObject part) {
        EReference feature = part.eContainmentFeature();
        if (feature == null || !feature.isMany()) {
            return null;
        }
        List<EObject> owners = new ArrayList<>();
        for (Iterator<EObject> all = document.edition().eAllContents(); all.hasNext(); ) {
            EObject each = all.next();
            if (each != part.eContainer()
                    && each.eClass() == part.eContainer().eClass()
                    && !EcoreUtil.isAncestor(part, each)) {
                owners.add(each);
            }
        }
        if (owners.isEmpty()) {
            return null;
        }
        EObject owner = owners.get(random.nextInt(owners.size()));
        EObject from = part.eContainer();
        int left = ((List<?>) from.eGet(feature)).size() - 1;
        int index = random.nextInt(((List<?>) owner.eGet(feature)).size() + 1);
        EObject like = EcoreUtil.copy(part);
        told = "relocate " + part + " to " + owner + " at " + index;
        expectation = () -> {
            assertTrue(EcoreUtil.equals(like, (EObject) ((List<?>) owner.eGet(feature)).get(index)));
            assertEquals(left, ((List<?>) from.eGet(feature)).size());
        };
        return new Edit.Relocate(part, Slot.of(owner), feature, index);
    }

    private Edit rename(EObject part) {
        EStructuralFeature naming = part.eClass().getEStructuralFeature("name");
        if (naming == null || naming.getEType() == EditionPackage.Literals.TEXT) {
            return null;
        }
        String name = naming.getEType() == EditionPackage.Literals.INTERFACE_NAME ? "fresh0" : "fresh";
        List<Reference> references = References.of(document.edition()).stream()
                .filter(reference ->
                        reference.target().filter(target -> target == part).isPresent())
                .toList();
        told = "rename " + part + " to " + name;
        expectation = () -> {
            assertEquals(name, part.eGet(naming));
            for (Reference reference : references) {
                Object value = reference.from().eGet(reference.feature());
                assertEquals(name, value instanceof List<?> list ? list.get(reference.index()) : value);
            }
        };
        return new Edit.Rename(part, name);
    }

    private Edit paste(EObject part) {
        if (part == document.edition() || !part.eContainmentFeature().isMany()) {
            return null;
        }
        EObject owner = part.eContainer();
        EStructuralFeature feature = part.eContainingFeature();
        String fragment = document.copy(List.of(part));
        told = "paste " + fragment;
        int size = ((List<?>) owner.eGet(feature)).size();
        expectation = () -> {
            List<?> now = (List<?>) owner.eGet(feature);
            assertEquals(size + 1, now.size());
            EObject pasted = EcoreUtil.copy((EObject) now.get(size));
            EObject like = EcoreUtil.copy(part);
            for (String key : List.of("name", "id")) {
                EStructuralFeature naming = pasted.eClass().getEStructuralFeature(key);
                if (naming != null) {
                    pasted.eUnset(naming);
                    like.eUnset(naming);
                }
            }
            // What refers to itself follows its new name, and so do partitions.
            boolean renamed = part instanceof Service service
                    && (service.getAfter().contains(service.getName())
                            || service.getRequires().contains(service.getName()));
            if (!renamed
                    && pasted.eContents().stream()
                            .noneMatch(each -> each.eClass() == EditionPackage.Literals.PARTITION)) {
                assertTrue(EcoreUtil.equals(like, pasted), () -> like + " " + pasted);
            }
        };
        return new Edit.Paste(owner, null, Edit.END, fragment);
    }

    private Edit all() {
        Edit first = attempt(random.nextInt(2));
        Runnable firstHolds = expectation;
        String firstTold = told;
        EObject identity = document.edition();
        Edit second = first == null ? null : set(identity, EditionPackage.Literals.EDITION__TARGETS);
        if (second == null || first instanceof Edit.Set set && set.slot().owner() != identity) {
            return null;
        }
        Runnable secondHolds = expectation;
        boolean same = first instanceof Edit.Set set && set.feature() == EditionPackage.Literals.EDITION__TARGETS;
        told = firstTold + " and " + told;
        expectation = () -> {
            if (!same) {
                firstHolds.run();
            }
            secondHolds.run();
        };
        return Edit.all("both", List.of(first, second));
    }
}

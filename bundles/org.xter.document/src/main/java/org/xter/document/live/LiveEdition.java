package org.xter.document.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionFactory;
import org.xter.model.text.EditionFile;

/**
 * The edition that pages show. It follows the file as it is read again and again; parts that are still there stay the
 * same objects, found by their names, and parts that were there once come back as the objects they were. Not thread-safe.
 */
public final class LiveEdition {
    private static final int REMEMBERED = 2_000;

    /** A place in which an object stood or will stand. */
    private record Spot(Integer container, EStructuralFeature feature, String key) {}

    private record Kept(EObject container, EObject object) {}

    private final Edition edition = EditionFactory.eINSTANCE.createEdition();
    private final Map<Spot, Kept> departed = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Spot, Kept> eldest) {
            return size() > REMEMBERED;
        }
    };
    private Map<EObject, EObject> origins;
    private Map<EObject, EObject> read = new IdentityHashMap<>();
    private EditionFile file;

    /** The edition; the same object as long as this lives. */
    public Edition edition() {
        return edition;
    }

    /** The file the edition was last brought in line with. */
    public EditionFile file() {
        return file;
    }

    /** The object that was read from the file for a part of the edition; empty for objects that are not part of it. */
    public Optional<EObject> read(EObject part) {
        return Optional.ofNullable(read.get(part));
    }

    /** The parts of the edition with the objects that were read for them. */
    public Map<EObject, EObject> parts() {
        return Collections.unmodifiableMap(read);
    }

    /** Brings the edition in line with a file; what is called alike is taken for the same. */
    public void become(EditionFile next) {
        become(next, null);
    }

    /**
     * Brings the edition in line with a file of which is known what is the same as before.
     *
     * @param known objects for those that were read from the file: parts of the edition, or objects that become parts;
     *     those that are not among them are new
     */
    public void become(EditionFile next, Map<EObject, EObject> known) {
        read = new IdentityHashMap<>();
        file = next;
        origins = known;
        reconcile(edition, next.edition());
        origins = null;
    }

    private void reconcile(EObject live, EObject wanted) {
        read.put(live, wanted);
        for (EStructuralFeature feature : live.eClass().getEAllStructuralFeatures()) {
            if (!wanted.eIsSet(feature)) {
                unset(live, feature);
            } else if (feature instanceof EAttribute) {
                Object value = wanted.eGet(feature);
                if (!live.eIsSet(feature) || !Objects.equals(live.eGet(feature), value)) {
                    live.eSet(feature, feature.isMany() ? List.copyOf((List<?>) value) : value);
                }
            } else if (feature.isMany()) {
                reconcileList(live, (EReference) feature, wanted);
            } else {
                reconcileChild(live, (EReference) feature, (EObject) wanted.eGet(feature));
            }
        }
    }

    private void unset(EObject live, EStructuralFeature feature) {
        if (!live.eIsSet(feature)) {
            return;
        }
        if (feature instanceof EReference reference) {
            if (feature.isMany()) {
                children(live, reference).forEach(child -> depart(live, reference, child));
            } else {
                depart(live, reference, (EObject) live.eGet(feature));
            }
        }
        live.eUnset(feature);
    }

    private void reconcileChild(EObject live, EReference feature, EObject wanted) {
        EObject child = live.eIsSet(feature) ? (EObject) live.eGet(feature) : null;
        if (child != null && origins != null && origins.get(wanted) != child) {
            depart(live, feature, child);
            child = null;
        }
        if (child == null) {
            child = returning(live, feature, wanted);
            live.eSet(feature, child);
        }
        reconcile(child, wanted);
    }

    private void reconcileList(EObject live, EReference feature, EObject wantedOwner) {
        List<EObject> wanted = children(wantedOwner, feature);
        List<EObject> present = new ArrayList<>(children(live, feature));
        EObject[] chosen = choose(live, feature, present, wanted);
        EList<EObject> list = children(live, feature);
        Set<EObject> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        Collections.addAll(kept, chosen);
        for (int i = list.size() - 1; i >= 0; i--) {
            if (!kept.contains(list.get(i))) {
                depart(live, feature, list.get(i));
                list.remove(i);
            }
        }
        for (int i = 0; i < chosen.length; i++) {
            EObject object = chosen[i];
            if (i < list.size() && list.get(i) == object) {
                continue;
            }
            if (object.eContainer() == live) {
                list.move(i, object);
            } else {
                list.add(i, object);
            }
        }
        if (chosen.length == 0 && !live.eIsSet(feature)) {
            live.eSet(feature, List.of());
        }
        for (int i = 0; i < chosen.length; i++) {
            reconcile(chosen[i], wanted.get(i));
        }
    }

    private EObject[] choose(EObject live, EReference feature, List<EObject> present, List<EObject> wanted) {
        if (origins != null) {
            return wanted.stream().map(this::origin).toArray(EObject[]::new);
        }
        EObject[] chosen = match(present, wanted);
        pairRest(live, feature, present, wanted, chosen);
        return chosen;
    }

    private EObject origin(EObject wanted) {
        EObject known = origins.get(wanted);
        return known == null ? EcoreUtil.create(wanted.eClass()) : known;
    }

    /** What is called alike is the same; of several with one name the first is the first. */
    private static EObject[] match(List<EObject> present, List<EObject> wanted) {
        Map<String, Deque<EObject>> byKey = new HashMap<>();
        for (EObject each : present) {
            byKey.computeIfAbsent(key(each), key -> new ArrayDeque<>()).add(each);
        }
        EObject[] chosen = new EObject[wanted.size()];
        for (int i = 0; i < chosen.length; i++) {
            Deque<EObject> same = byKey.get(key(wanted.get(i)));
            if (same != null && !same.isEmpty()) {
                chosen[i] = same.poll();
            }
        }
        return chosen;
    }

    /**
     * What is left over was renamed when as much is missing as there is new between the same neighbours; else it comes back
     * or is new.
     */
    private void pairRest(
            EObject live, EReference feature, List<EObject> present, List<EObject> wanted, EObject[] chosen) {
        Set<EObject> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (EObject each : chosen) {
            if (each != null) {
                taken.add(each);
            }
        }
        List<EObject> left =
                present.stream().filter(each -> !taken.contains(each)).toList();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] == null) {
                Optional<EObject> back = back(live, feature, key(wanted.get(i)));
                if (back.isPresent()) {
                    chosen[i] = back.get();
                } else {
                    open.add(i);
                }
            }
        }
        Iterator<EObject> renamed = left.size() == open.size() ? left.iterator() : Collections.emptyIterator();
        for (int i : open) {
            chosen[i] = renamed.hasNext() ? renamed.next() : EcoreUtil.create(feature.getEReferenceType());
        }
    }

    private EObject returning(EObject live, EReference feature, EObject wanted) {
        return origins != null
                ? origin(wanted)
                : back(live, feature, key(wanted)).orElseGet(() -> EcoreUtil.create(feature.getEReferenceType()));
    }

    private void depart(EObject live, EReference feature, EObject child) {
        departed.put(new Spot(System.identityHashCode(live), feature, key(child)), new Kept(live, child));
    }

    private Optional<EObject> back(EObject live, EReference feature, String key) {
        Spot spot = new Spot(System.identityHashCode(live), feature, key);
        Kept kept = departed.get(spot);
        if (kept == null || kept.container != live || kept.object.eContainer() != null) {
            return Optional.empty();
        }
        departed.remove(spot);
        return Optional.of(kept.object);
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> children(EObject object, EReference feature) {
        return (EList<EObject>) object.eGet(feature);
    }

    /** What tells an object from its neighbours. */
    private static String key(EObject object) {
        for (String name : List.of("name", "id", "path", "question", "format")) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            if (feature != null && object.eIsSet(feature)) {
                return String.valueOf(object.eGet(feature));
            }
        }
        return "";
    }
}

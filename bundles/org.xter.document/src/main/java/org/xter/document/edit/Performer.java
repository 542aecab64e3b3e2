package org.xter.document.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xter.document.text.TextEdit;
import org.xter.model.edition.EditionPackage;
import org.xter.model.text.Reference;
import org.xter.model.text.References;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** Does edits, step by step. */
public final class Performer {
    /** Sections that mean something by being there, though nothing is in them. */
    private static final Set<EReference> MEANT_WHEN_EMPTY = Set.of(
            EditionPackage.Literals.PARTITION__ENCRYPTION,
            EditionPackage.Literals.PROTECTION__CONTAINER_A,
            EditionPackage.Literals.PROTECTION__CONTAINER_B);

    private final Draft draft;

    /** Edits go into a draft. */
    public Performer(Draft draft) {
        this.draft = draft;
    }

    /**
     * Does an edit. When it throws, the draft has it in part and is to be rolled back.
     *
     * @throws ProblemException when it cannot be done, for a reason the user can do something about
     */
    public void perform(Edit edit) throws ProblemException {
        switch (edit) {
            case Edit.Set set -> set(set.slot(), set.feature(), set.value());
            case Edit.Unset unset -> unset(unset.owner(), unset.feature());
            case Edit.Add add -> add(add);
            case Edit.Remove remove -> remove(remove.parts());
            case Edit.RemoveValue remove -> removeItem(remove.owner(), remove.feature(), remove.index());
            case Edit.Move move -> {
                if (move.from() != move.to()) {
                    draft.apply(new Step.Shift(move.owner(), move.feature(), move.from(), move.to()));
                }
            }
            case Edit.Relocate relocate -> relocate(relocate);
            case Edit.Rename rename -> rename(rename.part(), rename.name());
            case Edit.ReplaceText replace -> replace(replace);
            case Edit.Paste paste -> {
                for (Edit each : new Pasting(draft.edition()).edits(paste)) {
                    perform(each);
                }
            }
            case Edit.Typed typed -> perform(typed.edit());
            case Edit.Compound compound -> {
                for (Edit each : compound.edits()) {
                    perform(each);
                }
            }
        }
    }

    private void replace(Edit.ReplaceText replace) {
        TextEdit edit = replace.in(draft.file().text());
        if (!edit.removed().equals(edit.inserted())) {
            draft.replace(List.of(edit));
        }
    }

    // ---- values

    private void set(Slot slot, EStructuralFeature feature, Object value) throws ProblemException {
        EObject owner = slot.owner();
        for (int i = 0; i < slot.path().size(); i++) {
            EReference section = slot.path().get(i);
            if (!owner.eIsSet(section)) {
                EObject made = nested(slot.path().subList(i, slot.path().size()), feature, value);
                draft.apply(new Step.Write(owner, section, made));
                return;
            }
            owner = (EObject) owner.eGet(section);
        }
        set(owner, feature, value);
    }

    /** The sections from the first that is missing, with the value in the last of them. */
    private static EObject nested(List<EReference> missing, EStructuralFeature feature, Object value) {
        EObject first = EcoreUtil.create(missing.get(0).getEReferenceType());
        EObject last = first;
        for (EReference section : missing.subList(1, missing.size())) {
            EObject next = EcoreUtil.create(section.getEReferenceType());
            last.eSet(section, next);
            last = next;
        }
        last.eSet(feature, freed(value));
        return first;
    }

    private static Object freed(Object value) {
        return value instanceof EObject object ? free(object) : value;
    }

    private static EObject free(EObject object) {
        return object.eContainer() == null ? object : EcoreUtil.copy(object);
    }

    private void set(EObject owner, EStructuralFeature feature, Object value) throws ProblemException {
        if (feature.isMany()) {
            setList(owner, feature, (List<?>) value);
        } else if (feature instanceof EReference && owner.eIsSet(feature)) {
            merge((EObject) owner.eGet(feature), (EObject) value);
        } else if (feature instanceof EReference) {
            draft.apply(new Step.Write(owner, feature, free((EObject) value)));
        } else if (!owner.eIsSet(feature) || !Objects.equals(owner.eGet(feature), value)) {
            draft.apply(new Step.Write(owner, feature, value));
        }
    }

    /** Makes a part like another, feature by feature, so that what is alike stays as it is written. */
    private void merge(EObject part, EObject like) throws ProblemException {
        for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
            if (like.eIsSet(feature)) {
                set(part, feature, like.eGet(feature));
            } else if (part.eIsSet(feature)) {
                draft.apply(new Step.Erase(part, feature));
            }
        }
    }

    private void setList(EObject owner, EStructuralFeature feature, List<?> wanted) throws ProblemException {
        List<?> present = List.copyOf((List<?>) owner.eGet(feature));
        if (!owner.eIsSet(feature) || present.isEmpty() || wanted.isEmpty()) {
            if (!owner.eIsSet(feature) || !present.equals(wanted)) {
                draft.apply(new Step.Write(
                        owner, feature, wanted.stream().map(Performer::freed).toList()));
            }
            return;
        }
        int start = 0;
        while (start < Math.min(present.size(), wanted.size()) && same(present.get(start), wanted.get(start))) {
            start++;
        }
        int tail = 0;
        while (tail < Math.min(present.size(), wanted.size()) - start
                && same(present.get(present.size() - 1 - tail), wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        int outdated = present.size() - start - tail;
        List<?> fresh = wanted.subList(start, wanted.size() - tail);
        int common = Math.min(outdated, fresh.size());
        for (int i = 0; i < common; i++) {
            if (feature instanceof EAttribute attribute) {
                draft.apply(new Step.Replace(owner, attribute, start + i, fresh.get(i)));
            } else {
                merge((EObject) present.get(start + i), (EObject) fresh.get(i));
            }
        }
        if (fresh.size() > common) {
            List<?> more = fresh.subList(common, fresh.size()).stream()
                    .map(Performer::freed)
                    .toList();
            draft.apply(new Step.Insert(owner, feature, start + common, more));
        }
        for (int i = outdated; i > common; i--) {
            draft.apply(new Step.Delete(owner, feature, start + i - 1));
        }
    }

    private static boolean same(Object a, Object b) {
        return a instanceof EObject one && b instanceof EObject other
                ? one == other || EcoreUtil.equals(one, other)
                : a.equals(b);
    }

    private void unset(EObject owner, EStructuralFeature feature) throws ProblemException {
        if (!owner.eIsSet(feature) && !draft.stands(owner, feature)) {
            return;
        }
        draft.apply(new Step.Erase(owner, feature));
        prune(owner);
    }

    /** A section that is left without any key goes, unless being there means something. */
    private void prune(EObject owner) throws ProblemException {
        EReference section = owner.eContainmentFeature();
        if (section != null
                && !section.isMany()
                && !section.isRequired()
                && !MEANT_WHEN_EMPTY.contains(section)
                && draft.isEmpty(owner)) {
            EObject around = owner.eContainer();
            draft.apply(new Step.Erase(around, section));
            prune(around);
        }
    }

    // ---- lists

    private void add(Edit.Add add) throws ProblemException {
        List<?> values = add.values().stream().map(Performer::freed).toList();
        if (values.isEmpty()) {
            return;
        }
        EObject owner = add.slot().owner();
        for (EReference section : add.slot().path()) {
            if (!owner.eIsSet(section)) {
                set(add.slot(), add.feature(), values);
                return;
            }
            owner = (EObject) owner.eGet(section);
        }
        int size = ((List<?>) owner.eGet(add.feature())).size();
        int index = add.index() == Edit.END ? size : add.index();
        draft.apply(new Step.Insert(owner, add.feature(), index, values));
    }

    private void relocate(Edit.Relocate relocate) throws ProblemException {
        EObject owner = relocate.slot().owner();
        for (EReference section : relocate.slot().path()) {
            if (!owner.eIsSet(section)) {
                draft.apply(new Step.Write(owner, section, EcoreUtil.create(section.getEReferenceType())));
            }
            owner = (EObject) owner.eGet(section);
        }
        int size = ((List<?>) owner.eGet(relocate.feature())).size();
        int index = relocate.index() == Edit.END ? size : relocate.index();
        EObject copy = EcoreUtil.copy(relocate.part());
        Optional<String> written = draft.written(relocate.part());
        draft.apply(new Step.Insert(owner, relocate.feature(), index, List.of(copy), written));
        // Taken away last: a section left without any key goes, and the new place may lie in it.
        remove(List.of(relocate.part()));
    }

    private void remove(List<EObject> parts) throws ProblemException {
        List<EObject> fromBack = parts.stream()
                .filter(part -> parts.stream().noneMatch(other -> other != part && EcoreUtil.isAncestor(other, part)))
                .sorted(Comparator.comparing((EObject part) -> Step.index(part).orElse(0))
                        .reversed())
                .toList();
        for (EObject part : fromBack) {
            EObject owner = part.eContainer();
            if (owner == null) {
                throw new ProblemException(Problem.error(
                        "document.not-part", "what is to be removed is no part of the edition any more", ""));
            }
            EReference feature = part.eContainmentFeature();
            if (feature.isMany()) {
                removeItem(owner, feature, Step.index(part).orElseThrow());
            } else {
                unset(owner, feature);
            }
        }
    }

    private void removeItem(EObject owner, EStructuralFeature feature, int index) throws ProblemException {
        boolean last = ((List<?>) owner.eGet(feature)).size() == 1 && !draft.hasMoreItems(owner, feature);
        if (last) {
            unset(owner, feature);
        } else {
            draft.apply(new Step.Delete(owner, feature, index));
        }
    }

    // ---- names

    private void rename(EObject part, String name) throws ProblemException {
        EStructuralFeature naming = part.eClass().getEStructuralFeature("name");
        if (naming == null) {
            naming = part.eClass().getEStructuralFeature("id");
        }
        if (!(naming instanceof EAttribute attribute)) {
            throw new ProblemException(Problem.error("document.no-name", "this part of an edition has no name", ""));
        }
        List<Reference> references = new ArrayList<>(References.of(draft.edition()));
        references.removeIf(
                reference -> reference.target().filter(target -> target == part).isEmpty());
        set(part, attribute, name);
        for (Reference reference : references) {
            if (reference.feature().isMany()) {
                draft.apply(new Step.Replace(reference.from(), reference.feature(), reference.index(), name));
            } else {
                draft.apply(new Step.Write(reference.from(), reference.feature(), name));
            }
        }
    }
}

package org.xter.document.edit;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.document.text.MinimalEdits;
import org.xter.document.text.NotEditable;
import org.xter.document.text.TextEdit;

/** The smallest change of an edition: known both as a change of the model and as an edit of the text. Immutable. */
sealed interface Step {
    /** The part of the live edition that is changed. */
    EObject owner();

    /** What of it is changed. */
    EStructuralFeature feature();

    /** Does it to a copy of the owner. */
    void change(EObject copy, Grafts grafts);

    /** Does it to the text; the owner is the one that was read from the file. */
    List<TextEdit> edit(MinimalEdits text, EObject owner) throws NotEditable;

    /** Another way to write the same, tried when this one does not say what it should. */
    default Optional<Step> otherwise() {
        return Optional.empty();
    }

    /** Sets a feature as a whole. */
    record Write(EObject owner, EStructuralFeature feature, Object value) implements Step {
        @Override
        public void change(EObject copy, Grafts grafts) {
            copy.eSet(
                    feature,
                    value instanceof List<?> list
                            ? list.stream().map(grafts::graft).toList()
                            : grafts.graft(value));
        }

        @Override
        public List<TextEdit> edit(MinimalEdits text, EObject owner) throws NotEditable {
            return text.set(owner, feature, value);
        }
    }

    /** Removes a feature's key. */
    record Erase(EObject owner, EStructuralFeature feature) implements Step {
        @Override
        public void change(EObject copy, Grafts grafts) {
            copy.eUnset(feature);
        }

        @Override
        public List<TextEdit> edit(MinimalEdits text, EObject owner) throws NotEditable {
            return text.unset(owner, feature);
        }
    }

    /**
     * Inserts items into a list.
     *
     * @param written how the only item stands elsewhere in the file, when it is to be written like that
     */
    record Insert(EObject owner, EStructuralFeature feature, int index, List<?> values, Optional<String> written)
            implements Step {
        Insert(EObject owner, EStructuralFeature feature, int index, List<?> values) {
            this(owner, feature, index, values, Optional.empty());
        }

        @Override
        public void change(EObject copy, Grafts grafts) {
            items(copy, feature)
                    .addAll(index, values.stream().map(grafts::graft).toList());
        }

        @Override
        public List<TextEdit> edit(MinimalEdits text, EObject owner) throws NotEditable {
            return written.isPresent()
                    ? text.insertWritten(owner, feature, index, values.get(0), written.get())
                    : text.insert(owner, feature, index, values);
        }

        @Override
        public Optional<Step> otherwise() {
            return written.map(lines -> new Insert(owner, feature, index, values));
        }
    }

    /** Removes an item from a list; the list stays when it is left empty. */
    record Delete(EObject owner, EStructuralFeature feature, int index) implements Step {
        @Override
        public void change(EObject copy, Grafts grafts) {
            items(copy, feature).remove(index);
        }

        @Override
        public List<TextEdit> edit(MinimalEdits text, EObject owner) throws NotEditable {
            return text.remove(owner, feature, index);
        }
    }

    /** Replaces a value in a list. */
    record Replace(EObject owner, EAttribute feature, int index, Object value) implements Step {
        @Override
        public void change(EObject copy, Grafts grafts) {
            items(copy, feature).set(index, value);
        }

        @Override
        public List<TextEdit> edit(MinimalEdits text, EObject owner) throws NotEditable {
            return text.setItem(owner, feature, index, value);
        }
    }

    /** Moves an item within its list. */
    record Shift(EObject owner, EStructuralFeature feature, int from, int to) implements Step {
        @Override
        public void change(EObject copy, Grafts grafts) {
            items(copy, feature).move(to, from);
        }

        @Override
        public List<TextEdit> edit(MinimalEdits text, EObject owner) throws NotEditable {
            return text.move(owner, feature, from, to);
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> items(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }

    /** The place of a part in the list it stands in; empty for a section. */
    static Optional<Integer> index(EObject part) {
        EReference feature = part.eContainmentFeature();
        return feature.isMany()
                ? Optional.of(((List<?>) part.eContainer().eGet(feature)).indexOf(part))
                : Optional.empty();
    }
}

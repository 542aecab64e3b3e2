package org.xter.document.edit;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.document.text.TextEdit;

/**
 * Something a user does to an edition. Objects in it are parts of the document's edition; the edit says what is to be, and
 * the document finds the smallest change of the text. Immutable.
 */
public sealed interface Edit {
    /** What it does in a few words, for the menu entry Undo; in the user's language. */
    default String label() {
        return Labels.of(this);
    }

    /** Sets a value: an attribute's, a whole list, or a section (an object that is in no edition, or an equal copy). */
    static Edit set(EObject owner, EStructuralFeature feature, Object value) {
        return new Set(Slot.of(owner), feature, value);
    }

    /** Sets a value in a section that may be missing. */
    static Edit set(Slot slot, EStructuralFeature feature, Object value) {
        return new Set(slot, feature, value);
    }

    /** Takes a value, list or section away, so that its default holds. */
    static Edit unset(EObject owner, EStructuralFeature feature) {
        return new Unset(owner, feature);
    }

    /** Adds an object or value at the end of a list. */
    static Edit add(EObject owner, EStructuralFeature feature, Object value) {
        return new Add(Slot.of(owner), feature, END, List.of(value));
    }

    /** Adds objects or values to a list in a section that may be missing. */
    static Edit add(Slot slot, EStructuralFeature feature, int index, List<?> values) {
        return new Add(slot, feature, index, values);
    }

    /** Removes parts of the edition. */
    static Edit remove(List<? extends EObject> parts) {
        return new Remove(List.copyOf(parts));
    }

    /** Several edits as one. */
    static Edit all(String label, List<Edit> edits) {
        return new Compound(label, edits);
    }

    /** The index that means the end of a list. */
    int END = -1;

    /**
     * Sets a feature.
     *
     * @param slot what it belongs to
     * @param feature an attribute or a section
     * @param value its value, a list when the feature is one
     */
    record Set(Slot slot, EStructuralFeature feature, Object value) implements Edit {}

    /** Removes the key of a feature. A section that is left without any key goes too, unless being there means something. */
    record Unset(EObject owner, EStructuralFeature feature) implements Edit {}

    /**
     * Adds to a list.
     *
     * @param slot what it belongs to
     * @param feature the list
     * @param index before which item, or {@link #END}
     * @param values objects that are in no edition, which become part of this one, or values
     */
    record Add(Slot slot, EStructuralFeature feature, int index, List<?> values) implements Edit {
        public Add {
            values = List.copyOf(values);
        }
    }

    /** Removes parts: items of lists, or sections. A list that is left without items goes too. */
    record Remove(List<EObject> parts) implements Edit {
        public Remove {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Removes a value from a list.
     *
     * @param owner what the list belongs to
     * @param feature the list
     * @param index which of its items
     */
    record RemoveValue(EObject owner, EAttribute feature, int index) implements Edit {}

    /**
     * Moves an item within its list.
     *
     * @param owner what the list belongs to
     * @param feature the list
     * @param from which item
     * @param to which one it is afterwards
     */
    record Move(EObject owner, EStructuralFeature feature, int from, int to) implements Edit {}

    /**
     * Moves an item to another list, with the text and the comments that are its own.
     *
     * @param part the item
     * @param slot what the other list belongs to
     * @param feature the other list
     * @param index before which item of it, or {@link #END}
     */
    record Relocate(EObject part, Slot slot, EStructuralFeature feature, int index) implements Edit {}

    /** Gives a part another name, also wherever the edition refers to it. */
    record Rename(EObject part, String name) implements Edit {}

    /**
     * Replaces text, as typing in Source does; the only edit that a broken file takes.
     *
     * @param offset where, in UTF-16 code units
     * @param length how much is replaced
     * @param text what stands there afterwards
     * @param typed whether it is one of many small changes that are undone together
     */
    record ReplaceText(int offset, int length, String text, boolean typed) implements Edit {
        /**
         * What it does to a text.
         *
         * @throws IllegalArgumentException when the text has no such range
         */
        public TextEdit in(String whole) {
            if (offset < 0 || length < 0 || length > whole.length() - offset) {
                throw new IllegalArgumentException("no such range in the text");
            }
            return new TextEdit(offset, whole.substring(offset, offset + length), text);
        }
    }

    /**
     * Inserts what {@code EditionDocument.copy} gave, or a list of objects or values in YAML. Objects whose names are taken
     * get others.
     *
     * @param owner what it is inserted into
     * @param feature the list, when the fragment does not say it; else null
     * @param index before which item of the list, or {@link #END}
     * @param fragment the YAML text
     */
    record Paste(EObject owner, EStructuralFeature feature, int index, String fragment) implements Edit {}

    /**
     * One of the many small edits by which somebody types into a field; those of one field are undone together until the
     * typing ends.
     *
     * @param edit what is done
     * @param field which field, compared by equality
     */
    record Typed(Edit edit, Object field) implements Edit {}

    /** Several edits that are done and undone together; each finds what those before left. */
    record Compound(String label, List<Edit> edits) implements Edit {
        public Compound {
            edits = List.copyOf(edits);
        }
    }
}

package org.xter.document.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xter.model.text.Grammar;

/** What is to be written into an edition file. Immutable. */
sealed interface Value {
    /**
     * One value.
     *
     * @param text its text, as the reader is to see it
     * @param plain whether it must stand without quotes, as numbers and booleans do
     * @param looksAllowed what a plain text may look like to a reader that does not know the schema: any of the words
     *     {@code number}, {@code integer} and {@code boolean}
     */
    record One(String text, boolean plain, String looksAllowed) implements Value {}

    /** A list. */
    record Many(List<Value> items) implements Value {
        public Many {
            items = List.copyOf(items);
        }
    }

    /** Keys with their values, in the order they are written. */
    record Keys(Map<String, Value> entries) implements Value {}

    /**
     * An item of a list as it stands elsewhere in the file.
     *
     * @param keys what it says
     * @param lines its lines with those of the comment above it, without indentation before comment and hyphen and without
     *     the last line break
     */
    record Written(Keys keys, String lines) implements Value {}

    /** An object with all that is set in it, in the order of the model. */
    static Keys of(EObject object) {
        Map<String, Value> entries = new LinkedHashMap<>();
        Grammar.features(object.eClass()).forEach((key, feature) -> {
            if (object.eIsSet(feature)) {
                entries.put(key, of(feature, object.eGet(feature)));
            }
        });
        return new Keys(entries);
    }

    /** The value of a feature, a list when the feature is one. */
    static Value of(EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            List<Value> items = new ArrayList<>();
            for (Object item : (List<?>) value) {
                items.add(item(feature, item));
            }
            return new Many(items);
        }
        return item(feature, value);
    }

    /** One item of a feature that is a list, or the value of one that is none. */
    static Value item(EStructuralFeature feature, Object item) {
        return item instanceof EObject object ? of(object) : one((EAttribute) feature, item);
    }

    private static One one(EAttribute attribute, Object value) {
        EDataType type = attribute.getEAttributeType();
        boolean plain = !(type instanceof EEnum)
                && (type.getInstanceClass() == boolean.class || type.getInstanceClass() == int.class);
        String allowed = Grammar.detail(type, "json").orElse("") + " "
                + Grammar.detail(attribute, "json").orElse("");
        return new One(EcoreUtil.convertToString(type, value), plain, allowed);
    }

    /** Whether nothing in it holds keys. */
    default boolean isFlat() {
        return switch (this) {
            case One one -> true;
            case Many many -> many.items().stream().allMatch(One.class::isInstance);
            case Keys keys ->
                keys.entries().values().stream().allMatch(each -> !(each instanceof Keys) && each.isFlat());
            case Written written -> false;
        };
    }
}

package org.xter.studio.edition.field;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.document.assist.Explanations;
import org.xter.model.text.Grammar;

/**
 * What features, classes and choices of the model are called in forms, in the user's language. Explanations come from
 * the model's own documentation where no translation is there.
 */
public final class FieldTexts {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "org.xter.studio.edition.field.texts", Locale.getDefault(), FieldTexts.class.getClassLoader());

    private FieldTexts() {}

    /** The label of a field. */
    public static String label(EStructuralFeature feature) {
        return text(key(feature), spaced(feature.getName()));
    }

    /** What a field is for; one or two sentences. */
    public static String help(EStructuralFeature feature) {
        return Explanations.of(feature);
    }

    /** What one part of a class is called, such as {@code Service}. */
    public static String type(EClass type) {
        return text(type.getName(), spaced(type.getName()));
    }

    /** What is called to make a new one, such as {@code Add service}. */
    public static String add(EClass type) {
        return text(type.getName() + ".add", "Add " + spaced(type.getName()).toLowerCase(Locale.ROOT));
    }

    /** What an empty list of such parts says: what goes there. */
    public static String empty(EStructuralFeature list) {
        return text(key(list) + ".empty", Grammar.documentation(list));
    }

    /** A choice in a drop-down. */
    public static String choice(EEnum type, Object value) {
        String literal = value.toString();
        EEnumLiteral known = type.getEEnumLiteralByLiteral(literal);
        if (known == null) {
            return literal;
        }
        String explained = Explanations.of(known);
        return Explanations.translated(known)
                .orElseGet(() -> text(type.getName() + "." + literal, explained.isEmpty() ? literal : explained));
    }

    private static String key(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    private static String text(String key, String otherwise) {
        try {
            return TEXTS.getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    /** A name of the model as words: {@code timeZone} as {@code Time zone}. */
    static String spaced(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i == 0) {
                words.append(Character.toUpperCase(c));
            } else if (Character.isUpperCase(c)) {
                words.append(' ').append(Character.toLowerCase(c));
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }
}

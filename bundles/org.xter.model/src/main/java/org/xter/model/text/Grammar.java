package org.xter.model.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What the Ecore model declares about the file format, in annotations with the source {@value #SOURCE}: {@code key} where
 * a feature's key is not its name with hyphens, {@code pattern} and {@code expects} of a value, {@code minimum} and
 * {@code maximum} of a number, {@code refers} for a name of something else in the edition, {@code single} where a list of
 * one may be written as that one. Thread-safe.
 */
public final class Grammar {
    /** The source of the annotations. */
    public static final String SOURCE = "urn:xter:edition";

    private static final Map<EClass, Map<String, EStructuralFeature>> FEATURES = new ConcurrentHashMap<>();
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private Grammar() {}

    /** The keys of a class's objects in the order of the model, with what they set. */
    public static Map<String, EStructuralFeature> features(EClass type) {
        return FEATURES.computeIfAbsent(type, Grammar::tabulate);
    }

    private static Map<String, EStructuralFeature> tabulate(EClass type) {
        Map<String, EStructuralFeature> result = new LinkedHashMap<>();
        type.getEAllStructuralFeatures().forEach(feature -> result.put(key(feature), feature));
        return Collections.unmodifiableMap(result);
    }

    /** The key that sets a feature. */
    public static String key(EStructuralFeature feature) {
        return detail(feature, "key").orElseGet(() -> hyphenated(feature.getName()));
    }

    private static String hyphenated(String name) {
        StringBuilder result = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (c >= 'A' && c <= 'Z') {
                result.append('-').append((char) (c - 'A' + 'a'));
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }

    /** Whether a list of one value may be written as that value. */
    public static boolean takesSingle(EStructuralFeature feature) {
        return feature.isMany() && detail(feature, "single").isPresent();
    }

    /** The name of the class whose objects the values of an attribute name; empty when they name nothing. */
    public static Optional<String> refersTo(EStructuralFeature feature) {
        return detail(feature, "refers");
    }

    /** The least number an attribute takes. */
    public static OptionalInt minimum(EAttribute attribute) {
        return number(attribute, "minimum");
    }

    /** The greatest number an attribute takes. */
    public static OptionalInt maximum(EAttribute attribute) {
        return number(attribute, "maximum");
    }

    private static OptionalInt number(EAttribute attribute, String key) {
        return detail(attribute, key)
                .map(Integer::parseInt)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** The form of an attribute's values, the whole of them; empty when every text will do. */
    public static Optional<Pattern> pattern(EAttribute attribute) {
        return detail(attribute.getEAttributeType(), "pattern")
                .map(pattern -> PATTERNS.computeIfAbsent(pattern, Pattern::compile));
    }

    /** What an attribute takes, as words in the middle of a sentence. */
    public static String expects(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            return "one of " + enumerate(literals(choices));
        }
        return switch (attribute.getEAttributeType().getName()) {
            case "EBoolean" -> "true or false";
            case "EInt" -> "a whole number" + bounds(attribute);
            default ->
                detail(attribute, "expects")
                        .or(() -> detail(attribute.getEAttributeType(), "expects"))
                        .orElse("text");
        };
    }

    private static String bounds(EAttribute attribute) {
        OptionalInt minimum = minimum(attribute);
        OptionalInt maximum = maximum(attribute);
        return minimum.isPresent() && maximum.isPresent()
                ? " from " + minimum.getAsInt() + " to " + maximum.getAsInt()
                : "";
    }

    /** The texts of an enumeration's choices in the order of the model. */
    public static List<String> literals(EEnum choices) {
        return choices.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
    }

    /** What the model says about one of its elements; empty when it says nothing. */
    public static String documentation(EModelElement element) {
        String text = EcoreUtil.getDocumentation(element);
        return text == null ? "" : text;
    }

    /** The detail of an element's annotation, such as the JSON types an editor may see for a value. */
    public static Optional<String> detail(EModelElement element, String key) {
        EAnnotation annotation = element.getEAnnotation(SOURCE);
        return annotation == null
                ? Optional.empty()
                : Optional.ofNullable(annotation.getDetails().get(key));
    }

    /** {@code a, b or c}. */
    static String enumerate(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        String last = rest.remove(rest.size() - 1);
        return rest.isEmpty() ? last : String.join(", ", rest) + " or " + last;
    }
}

package org.xter.model.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionPackage;
import org.xter.report.Place;
import org.xter.report.Problem;

/**
 * Binds nodes to the model as {@link Grammar} tells; there is no code for any class or key. What does not fit becomes a
 * problem and leaves its feature unset, so that all problems of a file are found at once.
 */
final class Binder {
    private final Lines lines;
    private final Positions positions;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();

    Binder(Lines lines, Positions positions) {
        this.lines = lines;
        this.positions = positions;
    }

    List<Problem> problems() {
        return problems;
    }

    /** What was most likely meant where keys and choices are mistyped. */
    List<Correction> corrections() {
        return corrections;
    }

    Edition bind(YamlNode root) {
        Edition edition = EditionFactory.eINSTANCE.createEdition();
        if (root instanceof YamlNode.Mapping mapping) {
            bind(edition, mapping, "the edition");
        } else {
            wrongType(root, "an edition is written as keys and values, not as " + Found.describe(root), "");
        }
        return edition;
    }

    /** Binds some keys of an object of a class; that others are missing is no problem. */
    EObject bindPart(EClass type, YamlNode.Mapping mapping) {
        EObject part = EcoreUtil.create(type);
        bindKeys(part, mapping, "the text");
        return part;
    }

    private void bind(EObject object, YamlNode.Mapping mapping, String name) {
        Map<String, EStructuralFeature> features = bindKeys(object, mapping, name);
        features.forEach((key, feature) -> {
            if (feature.isRequired() && positions.entry(object, feature).isEmpty()) {
                problem(
                        "edition.missing-key",
                        mapping,
                        name + " lacks the key '" + key + "'",
                        sentence(Grammar.documentation(feature)));
            }
        });
    }

    private Map<String, EStructuralFeature> bindKeys(EObject object, YamlNode.Mapping mapping, String name) {
        positions.put(object, mapping);
        Map<String, EStructuralFeature> features = Grammar.features(object.eClass());
        for (YamlNode.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            EStructuralFeature feature = features.get(key);
            if (feature == null) {
                unknownKey(entry.key(), name, features);
            } else if (positions.entry(object, feature).isPresent()) {
                Place first = lines.place(
                        positions.entry(object, feature).get().key().range().start());
                problem(
                        "edition.duplicate-key",
                        entry.key(),
                        "the key '" + key + "' stands here a second time, first in line " + first.line(),
                        "Keep one of the two.");
            } else {
                positions.put(object, feature, entry);
                bind(object, feature, entry);
            }
        }
        return features;
    }

    private void unknownKey(YamlNode.Scalar key, String name, Map<String, EStructuralFeature> features) {
        String hint = Suggestion.hint(key.value(), features.keySet());
        problem(
                "edition.unknown-key",
                key,
                Found.quote(key.value()) + " is no key of " + name,
                hint.isEmpty() ? "Keys here are " + String.join(", ", features.keySet()) + "." : hint);
        correct(key, features.keySet());
    }

    private void bind(EObject object, EStructuralFeature feature, YamlNode.Entry entry) {
        String key = entry.key().value();
        YamlNode value = entry.value();
        if (value instanceof YamlNode.Scalar scalar && scalar.isNothing()) {
            problem(
                    "edition.missing-value",
                    entry.key(),
                    "'" + key + "' has no value, expected " + expected(feature),
                    "Give it one or remove the key.");
        } else if (!feature.isMany()) {
            value(feature, key, value).ifPresent(bound -> object.eSet(feature, bound));
        } else if (value instanceof YamlNode.Sequence list) {
            list(object, feature, key, list.items());
        } else if (Grammar.takesSingle(feature) && value instanceof YamlNode.Scalar) {
            list(object, feature, key, List.of(value));
        } else {
            wrongType(
                    value,
                    "'" + key + "' takes " + expected(feature) + ", not " + Found.describe(value),
                    "Write each item on a line of its own with '- ' before it, or all between '[' and ']'.");
        }
    }

    private void list(EObject object, EStructuralFeature feature, String key, List<YamlNode> items) {
        List<Object> values = new ArrayList<>();
        List<YamlNode> nodes = new ArrayList<>();
        for (YamlNode item : items) {
            value(feature, key, item).ifPresent(bound -> {
                values.add(bound);
                nodes.add(item);
            });
        }
        object.eSet(feature, values);
        positions.put(object, feature, nodes);
    }

    private Optional<?> value(EStructuralFeature feature, String key, YamlNode node) {
        if (feature instanceof EReference reference) {
            String name = feature.isMany() ? "an entry of '" + key + "'" : "'" + key + "'";
            return object(reference.getEReferenceType(), name, key, node);
        }
        if (node instanceof YamlNode.Scalar scalar && !scalar.isNothing()) {
            return scalar((EAttribute) feature, key, scalar);
        }
        wrongType(
                node,
                "'" + key + "' takes " + Grammar.expects((EAttribute) feature) + ", not " + Found.describe(node),
                "");
        return Optional.empty();
    }

    private Optional<EObject> object(EClass type, String name, String key, YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            EObject object = EcoreUtil.create(type);
            bind(object, mapping, name);
            return Optional.of(object);
        }
        wrongType(
                node,
                "'" + key + "' takes keys and values, not " + Found.describe(node),
                "Keys here are " + String.join(", ", Grammar.features(type).keySet()) + ".");
        return Optional.empty();
    }

    private Optional<Object> scalar(EAttribute attribute, String key, YamlNode.Scalar scalar) {
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum choices) {
            return choice(choices, attribute, key, scalar);
        }
        if (type.getInstanceClass() == boolean.class) {
            return truth(attribute, key, scalar);
        }
        if (type.getInstanceClass() == int.class) {
            return number(attribute, key, scalar);
        }
        boolean own = type.getInstanceClass() != String.class;
        if (!own
                && Grammar.pattern(attribute)
                        .filter(pattern -> !pattern.matcher(scalar.value()).matches())
                        .isPresent()) {
            return wrongValue(attribute, key, scalar, "");
        }
        try {
            return Optional.of(EcoreUtil.createFromString(type, scalar.value()));
        } catch (IllegalArgumentException e) {
            return wrongValue(attribute, key, scalar, sentence(String.valueOf(e.getMessage())));
        }
    }

    private Optional<Object> choice(EEnum choices, EAttribute attribute, String key, YamlNode.Scalar scalar) {
        List<String> literals = Grammar.literals(choices);
        if (literals.contains(scalar.value())) {
            return Optional.of(EcoreUtil.createFromString(choices, scalar.value()));
        }
        problem(
                "edition.unknown-choice",
                scalar,
                takes(attribute, key, scalar),
                Suggestion.hint(scalar.value(), literals));
        correct(scalar, literals);
        return Optional.empty();
    }

    /** Keeps what was meant by the word of the last problem. */
    private void correct(YamlNode.Scalar mistyped, Collection<String> choices) {
        Suggestion.nearest(mistyped.value(), choices)
                .ifPresent(word ->
                        corrections.add(new Correction(problems.get(problems.size() - 1), mistyped.range(), word)));
    }

    private Optional<Object> truth(EAttribute attribute, String key, YamlNode.Scalar scalar) {
        if (scalar.plain() && (scalar.value().equals("true") || scalar.value().equals("false"))) {
            return Optional.of(scalar.value().equals("true"));
        }
        return wrongValue(attribute, key, scalar, "Write true or false, in lower case and without quotes.");
    }

    private Optional<Object> number(EAttribute attribute, String key, YamlNode.Scalar scalar) {
        if (!scalar.plain() || !scalar.value().matches("0|-?[1-9][0-9]{0,9}")) {
            return wrongValue(attribute, key, scalar, "Write it in decimal digits, without quotes.");
        }
        long number = Long.parseLong(scalar.value());
        if (number < Grammar.minimum(attribute).orElse(Integer.MIN_VALUE)
                || number > Grammar.maximum(attribute).orElse(Integer.MAX_VALUE)) {
            return wrongValue(attribute, key, scalar, "");
        }
        return Optional.of((int) number);
    }

    private Optional<Object> wrongValue(EAttribute attribute, String key, YamlNode.Scalar scalar, String hint) {
        return problem("edition.wrong-value", scalar, takes(attribute, key, scalar), hint);
    }

    private static String takes(EAttribute attribute, String key, YamlNode.Scalar scalar) {
        return "'" + key + "' takes " + Grammar.expects(attribute) + ", not " + Found.describe(scalar);
    }

    private static String expected(EStructuralFeature feature) {
        if (feature instanceof EAttribute attribute) {
            return feature.isMany() ? "a list, each item " + Grammar.expects(attribute) : Grammar.expects(attribute);
        }
        return feature.isMany() ? "a list of keys and values" : "keys and values";
    }

    private void wrongType(YamlNode node, String message, String hint) {
        problem("edition.wrong-type", node, message, hint);
    }

    private Optional<Object> problem(String code, YamlNode node, String message, String hint) {
        problems.add(Problem.error(code, lines.place(node.range().start()), message, hint));
        return Optional.empty();
    }

    /** A text as a sentence of its own. */
    private static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    /** The format version a file says it has, before anything else of it is judged; empty when it says none. */
    static Optional<Integer> format(YamlNode root) {
        if (root instanceof YamlNode.Mapping mapping) {
            String key = Grammar.key(EditionPackage.Literals.EDITION__FORMAT);
            for (YamlNode.Entry entry : mapping.entries()) {
                if (entry.key().value().equals(key)
                        && entry.value() instanceof YamlNode.Scalar scalar
                        && scalar.plain()
                        && scalar.value().matches("[1-9][0-9]{0,8}")) {
                    return Optional.of(Integer.parseInt(scalar.value()));
                }
            }
        }
        return Optional.empty();
    }
}

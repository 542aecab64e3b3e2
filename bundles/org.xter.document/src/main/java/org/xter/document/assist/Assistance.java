package org.xter.document.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage;
import org.xter.model.text.Grammar;
import org.xter.model.text.References;
import org.xter.model.text.TextRange;

/** Completion and explanation for a text that is being typed, from what the model declares about the file format. */
public final class Assistance {
    private static final int PACKAGES = 100;

    private final String text;
    private final Edition edition;
    private final PackageNames packages;

    /**
     * Help with a text.
     *
     * @param edition the edition as last understood, for the names in it
     */
    public Assistance(String text, Edition edition, PackageNames packages) {
        this.text = text;
        this.edition = edition;
        this.packages = packages;
    }

    /** What can be written at a position: keys, choices, names of parts and packages that begin like the word there. */
    public List<Completion> completionsAt(int offset) {
        if (isInComment(offset)) {
            return List.of();
        }
        Cursor cursor = Cursor.at(text, offset);
        int end = Math.min(Math.max(offset, cursor.start()), text.length());
        String typed = text.substring(Math.min(cursor.start(), end), end);
        Optional<Target> target = target(cursor);
        if (target.isEmpty()) {
            return List.of();
        }
        List<Completion> result = new ArrayList<>();
        if (target.get().value() != null) {
            values(target.get().value(), cursor, typed, result);
        } else {
            keys(target.get().type(), cursor, typed, result);
        }
        return result;
    }

    /** Whether a hash that begins a comment stands before a position on its line, outside of quotes. */
    private boolean isInComment(int offset) {
        int at = Math.clamp(offset, 0, text.length());
        int start = at;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        char quote = 0;
        for (int i = start; i < at; i++) {
            char c = text.charAt(i);
            boolean afterBlank = i == start || Character.isWhitespace(text.charAt(i - 1));
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && (afterBlank || "[{,".indexOf(text.charAt(i - 1)) >= 0)) {
                quote = c;
            } else if (c == '#' && afterBlank) {
                return true;
            }
        }
        return false;
    }

    /** What is expected at a position: a key of a class, or a value of an attribute. */
    private record Target(EClass type, EAttribute value) {}

    private Optional<Target> target(Cursor cursor) {
        EClass type = EditionPackage.Literals.EDITION;
        EStructuralFeature last = null;
        for (String key : cursor.path()) {
            if (type == null) {
                return Optional.empty();
            }
            last = Grammar.features(type).get(key);
            if (last == null) {
                return Optional.empty();
            }
            type = last instanceof EReference reference ? reference.getEReferenceType() : null;
        }
        if (!cursor.key().isEmpty()) {
            last = type == null ? null : Grammar.features(type).get(cursor.key());
            return last instanceof EAttribute attribute ? Optional.of(new Target(null, attribute)) : Optional.empty();
        }
        return Optional.of(type == null ? new Target(null, (EAttribute) last) : new Target(type, null));
    }

    private void keys(EClass type, Cursor cursor, String typed, List<Completion> result) {
        Grammar.features(type).forEach((key, feature) -> {
            if (matches(key, typed) && !cursor.taken().contains(key)) {
                result.add(new Completion(
                        Completion.Kind.KEY,
                        key,
                        Explanations.takes(feature),
                        Explanations.of(feature),
                        cursor.start(),
                        cursor.end() - cursor.start(),
                        insertion(key, feature, cursor)));
            }
        });
    }

    private String insertion(String key, EStructuralFeature feature, Cursor cursor) {
        boolean colonFollows = cursor.end() < text.length() && text.charAt(cursor.end()) == ':';
        if (colonFollows) {
            return key;
        }
        boolean section = feature instanceof EReference;
        return section && !cursor.inFlow() ? key + ":" : key + ": ";
    }

    private void values(EAttribute attribute, Cursor cursor, String typed, List<Completion> result) {
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            for (EEnumLiteral literal : choices.getELiterals()) {
                add(result, Completion.Kind.VALUE, literal.getLiteral(), "", Explanations.of(literal), cursor, typed);
            }
        } else if (attribute.getEAttributeType().getInstanceClass() == boolean.class) {
            for (String word : List.of("true", "false")) {
                add(result, Completion.Kind.VALUE, word, "", Explanations.of(attribute), cursor, typed);
            }
        }
        Grammar.refersTo(attribute).ifPresent(name -> {
            EClass type = (EClass) EditionPackage.eINSTANCE.getEClassifier(name);
            for (String each : References.names(edition, type)) {
                add(result, Completion.Kind.NAME, each, noun(type), "", cursor, typed);
            }
        });
        if (attribute.getEAttributeType() == EditionPackage.Literals.PACKAGE_NAME
                || attribute.getEAttributeType() == EditionPackage.Literals.PACKAGE_REQUEST) {
            for (PackageNames.Known known : packages.startingWith(typed, PACKAGES)) {
                add(result, Completion.Kind.PACKAGE, known.name(), known.synopsis(), "", cursor, "");
            }
        }
    }

    private static void add(
            List<Completion> result,
            Completion.Kind kind,
            String word,
            String detail,
            String documentation,
            Cursor cursor,
            String typed) {
        if (matches(word, typed)) {
            result.add(new Completion(
                    kind, word, detail, documentation, cursor.start(), cursor.end() - cursor.start(), word));
        }
    }

    private static boolean matches(String word, String typed) {
        return word.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }

    private static String noun(EClass type) {
        return type.getName().replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** What the word at a position is: a key or one of the choices of a key. */
    public Optional<Hover> hoverAt(int offset) {
        if (isInComment(offset)) {
            return Optional.empty();
        }
        Cursor cursor = Cursor.at(text, offset);
        if (cursor.start() >= cursor.end()) {
            return Optional.empty();
        }
        TextRange range = new TextRange(cursor.start(), cursor.end());
        String word = text.substring(cursor.start(), cursor.end());
        return target(cursor).flatMap(target -> {
            if (target.value() != null) {
                return value(target.value(), word, range);
            }
            Map<String, EStructuralFeature> features = Grammar.features(target.type());
            return Optional.ofNullable(features.get(word))
                    .map(feature -> new Hover(
                            range,
                            word + ": " + Explanations.takes(feature) + Explanations.standard(feature),
                            Explanations.of(feature)));
        });
    }

    private static Optional<Hover> value(EAttribute attribute, String word, TextRange range) {
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            EEnumLiteral literal = choices.getEEnumLiteralByLiteral(word);
            if (literal != null) {
                return Optional.of(new Hover(range, word, Explanations.of(literal)));
            }
        }
        return Optional.of(new Hover(
                range, Grammar.key(attribute) + ": " + Explanations.expects(attribute), Explanations.of(attribute)));
    }
}

package org.xter.document.assist;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.model.edition.EditionPackage;
import org.xter.model.text.Grammar;
import org.xter.report.phrase.Phrasebook;

/**
 * What the file format has to say of its keys and values, in the user's language. The model says it in English; {@code
 * explanations_LANGUAGE.properties} says it in others, by the names the model has for its elements.
 */
public final class Explanations {
    private Explanations() {}

    /** What a feature or a choice is for; empty when nothing is said of it. */
    public static String of(EModelElement element) {
        return translated(element).orElseGet(() -> Grammar.documentation(element));
    }

    /** The same where it is said in another language than the model's. */
    public static Optional<String> translated(EModelElement element) {
        return word(name(element));
    }

    /**
     * What the model says of some feature in English, in the user's language; as it is when no feature is said to be that.
     * For sentences that reached the user in English, as hints of problems do.
     */
    public static String said(String documentation) {
        return features()
                .filter(each -> Grammar.documentation(each).equalsIgnoreCase(documentation))
                .flatMap(each -> translated(each).stream())
                .findFirst()
                .orElse(documentation);
    }

    private static Stream<EStructuralFeature> features() {
        return EditionPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .flatMap(each -> ((EClass) each).getEStructuralFeatures().stream());
    }

    /** What an attribute takes, as words in the middle of a sentence. */
    public static String expects(EAttribute attribute) {
        return Phrasebook.ofUser().say(Phrasebook.EXPECTED, Grammar.expects(attribute));
    }

    /** What a feature takes, a list included. */
    static String takes(EStructuralFeature feature) {
        if (feature instanceof EAttribute attribute) {
            return feature.isMany() ? format("list", expects(attribute)) : expects(attribute);
        }
        return format(feature.isMany() ? "listOfSections" : "section");
    }

    /** What a feature is when it is left out, after what it takes; empty when that is nothing. */
    static String standard(EStructuralFeature feature) {
        return feature.getDefaultValueLiteral() == null ? "" : format("standard", feature.getDefaultValueLiteral());
    }

    private static String name(EModelElement element) {
        return switch (element) {
            case EStructuralFeature feature -> feature.getEContainingClass().getName() + "." + feature.getName();
            case EEnumLiteral literal -> literal.getEEnum().getName() + "." + literal.getLiteral();
            case ENamedElement named -> named.getName();
            default -> "";
        };
    }

    private static String format(String key, String... details) {
        return new MessageFormat(bundle().getString(key), Locale.ROOT).format(details);
    }

    private static Optional<String> word(String key) {
        ResourceBundle bundle = bundle();
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    private static ResourceBundle bundle() {
        // The root bundle is English, so the language of the machine must not come before it.
        return ResourceBundle.getBundle(
                Explanations.class.getPackageName() + ".explanations",
                Locale.getDefault(),
                Explanations.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}

package org.xter.model.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.model.edition.EditionPackage;
import org.xter.model.rules.Rule;
import org.xter.model.rules.Rules;
import org.xter.model.text.Grammar;

/** Makes the reference page of edition files from the model and the rules. */
final class ReferencePage {
    private static final String PROLOGUE = """
            # The edition file

            <!-- Generated from bundles/org.xter.model/model/edition.ecore and the rules; see ModelCodeTest and its neighbours. -->

            An edition is one YAML 1.2 file in UTF-8, `NAME.edition`. Paths in it are relative to its folder. What is left
            out has its default. Scalars are read by the type a key takes: `version: 1.10` is text, `mode: 0644` is octal,
            `yes` is a boolean nowhere. Anchors, aliases, merge keys and tags are read, but make the file read-only in the
            studio. Editors that know JSON Schema (draft 2020-12) can use [edition.schema.json](edition.schema.json).

            Keys in **bold** must be given. Settings that cannot be applied yet are accepted in the file and refused by
            `check` and `export`.

            """;

    private final StringBuilder page = new StringBuilder(PROLOGUE);

    static String make() {
        ReferencePage made = new ReferencePage();
        made.keys();
        made.values();
        made.rules();
        return made.page.toString();
    }

    private void keys() {
        Set<EClass> known = new LinkedHashSet<>(List.of(EditionPackage.Literals.EDITION));
        List<EClass> open = new ArrayList<>(known);
        page.append("## Keys\n\n");
        while (!open.isEmpty()) {
            EClass type = open.remove(0);
            List<EClass> below = new ArrayList<>();
            page.append("### ").append(type.getName()).append("\n\n");
            page.append(Grammar.documentation(type)).append("\n\n");
            page.append("| key | takes | default | meaning |\n|---|---|---|---|\n");
            for (Map.Entry<String, EStructuralFeature> each :
                    Grammar.features(type).entrySet()) {
                EStructuralFeature feature = each.getValue();
                if (feature.getEType() instanceof EClass child && known.add(child)) {
                    below.add(child);
                }
                String key = "`" + each.getKey() + "`";
                page.append("| ")
                        .append(feature.isRequired() ? "**" + key + "**" : key)
                        .append(" | ")
                        .append(takes(feature))
                        .append(" | ")
                        .append(
                                feature.getDefaultValueLiteral() == null
                                        ? ""
                                        : "`" + feature.getDefaultValueLiteral() + "`")
                        .append(" | ")
                        .append(Grammar.documentation(feature))
                        .append(" |\n");
            }
            page.append("\n");
            open.addAll(0, below);
        }
    }

    private static String takes(EStructuralFeature feature) {
        String one = feature instanceof EAttribute attribute && !(attribute.getEAttributeType() instanceof EEnum)
                ? switch (attribute.getEAttributeType().getName()) {
                    case "EInt", "EBoolean" -> Grammar.expects(attribute);
                    default -> link(attribute.getEAttributeType());
                }
                : link(feature.getEType());
        if (!feature.isMany()) {
            return one;
        }
        return Grammar.takesSingle(feature) ? one + " or a list of them" : "list of " + one;
    }

    private static String link(EClassifier type) {
        return "[" + type.getName() + "](#" + type.getName().toLowerCase(Locale.ROOT) + ")";
    }

    private void values() {
        page.append("## Values\n\n");
        for (EClassifier each : EditionPackage.eINSTANCE.getEClassifiers()) {
            if (each instanceof EEnum choices) {
                page.append("### ").append(each.getName()).append("\n\n");
                page.append(Grammar.documentation(each)).append("\n\n");
                for (EEnumLiteral literal : choices.getELiterals()) {
                    page.append("- `").append(literal.getLiteral()).append("`: ");
                    page.append(Grammar.documentation(literal)).append("\n");
                }
                page.append("\n");
            } else if (each instanceof EDataType type) {
                page.append("### ").append(each.getName()).append("\n\n");
                page.append(Grammar.documentation(each)).append("\n\n");
                Grammar.detail(type, "pattern")
                        .ifPresent(pattern ->
                                page.append("Form: `").append(pattern).append("`\n\n"));
            }
        }
    }

    private void rules() {
        page.append("## Rules\n\n| rule | severity | why |\n|---|---|---|\n");
        for (Rule rule : Rules.ALL) {
            page.append("| `")
                    .append(rule.id())
                    .append("` | ")
                    .append(rule.severity().name().toLowerCase(Locale.ROOT))
                    .append(" | ")
                    .append(rule.explanation())
                    .append(" |\n");
        }
    }
}

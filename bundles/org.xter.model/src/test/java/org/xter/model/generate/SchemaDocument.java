package org.xter.model.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.model.edition.EditionPackage;
import org.xter.model.text.Grammar;

/** Makes the JSON Schema (draft 2020-12, https://json-schema.org/draft/2020-12) of edition files from the model. */
final class SchemaDocument {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SchemaDocument() {}

    static String make() throws JsonProcessingException {
        ObjectNode root = JSON.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", EditionPackage.eNS_URI);
        root.put("title", "xTER edition");
        describe(root, EditionPackage.Literals.EDITION);
        ObjectNode definitions = JSON.objectNode();
        for (EClassifier each : EditionPackage.eINSTANCE.getEClassifiers()) {
            switch (each) {
                case EEnum choices -> definitions.set(each.getName(), choices(choices));
                case EDataType type -> definitions.set(each.getName(), type(type));
                case EClass type
                when !type.isAbstract() && type != EditionPackage.Literals.EDITION ->
                    describe(definitions.putObject(each.getName()), type);
                default -> {}
            }
        }
        root.set("$defs", definitions);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
    }

    private static void describe(ObjectNode schema, EClass type) {
        schema.put("description", Grammar.documentation(type));
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        for (Map.Entry<String, EStructuralFeature> each : Grammar.features(type).entrySet()) {
            properties.set(each.getKey(), property(each.getValue()));
            if (each.getValue().isRequired()) {
                required.add(each.getKey());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.put("additionalProperties", false);
    }

    private static ObjectNode property(EStructuralFeature feature) {
        ObjectNode property = JSON.objectNode();
        property.put("description", Grammar.documentation(feature));
        if (!feature.isMany()) {
            property.setAll(value(feature));
        } else if (Grammar.takesSingle(feature)) {
            property.putArray("anyOf").add(value(feature)).add(list(feature));
        } else {
            property.setAll(list(feature));
        }
        if (!feature.isMany() && feature.getDefaultValueLiteral() != null) {
            switch (feature.getDefaultValue()) {
                case Boolean truth -> property.put("default", truth);
                case Integer number -> property.put("default", number);
                default -> property.put("default", feature.getDefaultValueLiteral());
            }
        }
        return property;
    }

    private static ObjectNode list(EStructuralFeature feature) {
        ObjectNode list = JSON.objectNode();
        list.put("type", "array");
        list.set("items", value(feature));
        return list;
    }

    private static ObjectNode value(EStructuralFeature feature) {
        ObjectNode value = JSON.objectNode();
        switch (feature.getEType().getName()) {
            case "EBoolean" -> value.put("type", "boolean");
            case "EInt" -> {
                value.put("type", "integer");
                Grammar.minimum((EAttribute) feature).ifPresent(minimum -> value.put("minimum", minimum));
                Grammar.maximum((EAttribute) feature).ifPresent(maximum -> value.put("maximum", maximum));
            }
            default -> value.put("$ref", "#/$defs/" + feature.getEType().getName());
        }
        return value;
    }

    private static ObjectNode choices(EEnum type) {
        ObjectNode schema = JSON.objectNode();
        StringBuilder description = new StringBuilder(Grammar.documentation(type));
        for (EEnumLiteral literal : type.getELiterals()) {
            description.append("\n").append(literal.getLiteral()).append(": ").append(Grammar.documentation(literal));
        }
        schema.put("description", description.toString());
        ArrayNode choices = schema.putArray("enum");
        Grammar.literals(type).forEach(choices::add);
        return schema;
    }

    private static ObjectNode type(EDataType type) {
        ObjectNode schema = JSON.objectNode();
        schema.put("description", Grammar.documentation(type));
        List<String> types =
                List.of(Grammar.detail(type, "json").orElse("string").split(" "));
        if (types.size() == 1) {
            schema.put("type", types.get(0));
        } else {
            // YAML readers that know no schema take 1.10 or 0644 for numbers; here they are texts.
            types.forEach(schema.putArray("type")::add);
        }
        Grammar.detail(type, "pattern").ifPresent(pattern -> schema.put("pattern", "^(?:" + pattern + ")$"));
        return schema;
    }
}

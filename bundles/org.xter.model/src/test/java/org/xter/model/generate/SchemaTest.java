package org.xter.model.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.model.Editions;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.model.text.YamlNode;

/** The published schema, judged by another implementation of JSON Schema, says of a file what the reader says. */
class SchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource());

    private static String resource() {
        try (InputStream in = EditionReader.class.getResourceAsStream("edition.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> judged(EditionFile file) {
        return SCHEMA.validate(json(file.root().orElseThrow())).stream()
                .map(Object::toString)
                .toList();
    }

    /** A node as YAML's core schema (YAML 1.2.2, section 10.3) reads it: what an editor that knows no edition sees. */
    private static JsonNode json(YamlNode node) {
        return switch (node) {
            case YamlNode.Mapping mapping -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                mapping.entries().forEach(entry -> object.set(entry.key().value(), json(entry.value())));
                yield object;
            }
            case YamlNode.Sequence list -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                list.items().forEach(item -> array.add(json(item)));
                yield array;
            }
            case YamlNode.Scalar scalar when !scalar.plain() -> JsonNodeFactory.instance.textNode(scalar.value());
            case YamlNode.Scalar scalar -> plain(scalar);
        };
    }

    private static JsonNode plain(YamlNode.Scalar scalar) {
        String value = scalar.value();
        if (scalar.isNothing()) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (value.matches("true|True|TRUE|false|False|FALSE")) {
            return JsonNodeFactory.instance.booleanNode(
                    value.toLowerCase(Locale.ROOT).equals("true"));
        }
        if (value.matches("[-+]?[0-9]+")) {
            return JsonNodeFactory.instance.numberNode(new BigInteger(value));
        }
        if (value.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")) {
            return JsonNodeFactory.instance.numberNode(new BigDecimal(value.replaceAll("\\.(?=$|[eE])", "")));
        }
        return JsonNodeFactory.instance.textNode(value);
    }

    @Test
    void goodEditionsAreGoodForTheSchema() {
        assertEquals(List.of(), judged(Editions.parse(Editions.router())));
        assertEquals(List.of(), judged(Editions.parse(Editions.everyKey())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "profile: vm | profil: vm",
                "kind: router | kind: rooter",
                "2 GiB | 2 GB",
                "64 MiB | 64",
                "67/udp | 67/icmp",
                "card: 2 | card: lan",
                "profile: vm | cpus: 0",
                "mode: 0600 | mode: u=rw",
                "vendor: xTER | description: x",
                "[squid] | [Squid]",
                "{ format: raw } | raw",
                "limits: { memory: 64 MiB } | limits: [x]",
                "disks: [] | disks:",
                "format: 1 | form: 1",
                "after: [firewall] | after: firewall"
            })
    void whatTheReaderRefusesTheSchemaRefusesToo(String wanted, String replacement) {
        EditionFile file = Editions.parse(Editions.router().replace(wanted, replacement));
        assertFalse(file.problems().isEmpty());
        assertFalse(judged(file).isEmpty());
    }

    @Property(tries = 300)
    void whatTheReaderTakesTheSchemaTakesToo(@ForAll Random random) {
        StringBuilder text = new StringBuilder(Editions.everyKey());
        for (int i = 0; i < 2; i++) {
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) {
                text.deleteCharAt(at);
            } else {
                text.insert(at, "0a -._/\n".charAt(random.nextInt(8)));
            }
        }
        EditionFile file = Editions.parse(text.toString());
        if (file.problems().isEmpty()) {
            assertTrue(judged(file).isEmpty(), () -> judged(file) + "\n" + text);
        }
    }
}

package org.xter.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xter.model.Editions;
import org.xter.report.Problem;

/** Whatever a file holds, reading it ends with an edition and problems that have a place in it. */
class EditionReaderFuzzTest {
    private static final List<String> PIECES = List.of(
            "\t",
            "  ",
            "\n",
            "- ",
            ": ",
            "[",
            "]",
            "{",
            "}",
            "&a ",
            "*a",
            "!!str ",
            "<<: ",
            "? ",
            "| ",
            ">-\n",
            "\"",
            "'",
            "#",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "\\u",
            "\\UFFFFFFFF",
            "\u0000",
            "\uD800",
            "\uFEFF",
            "\u2028",
            "0",
            "-",
            "~",
            "@",
            "`",
            "\"\\xZZ\"",
            "%TAG ! tag:\n",
            "null",
            "a: ",
            "!<",
            "\r",
            "\u0085");

    private static void check(String text) {
        EditionFile file = Editions.parse(text);
        assertEquals(text, file.text());
        if (file.root().isEmpty()) {
            assertTrue(file.problems().stream().anyMatch(Problem::isError));
            assertTrue(file.isReadOnly());
        }
        for (Problem problem : file.problems()) {
            assertTrue(problem.place().line() >= 1, problem::toString);
            assertFalse(problem.message().isBlank(), problem::toString);
            assertFalse(problem.message().contains("\n"), problem::toString);
            assertFalse(problem.message().endsWith("."), problem::toString);
        }
        file.root().ifPresent(root -> checkRanges(root, text.length()));
    }

    private static void checkRanges(YamlNode node, int length) {
        assertTrue(node.range().end() <= length, node::toString);
        switch (node) {
            case YamlNode.Scalar scalar -> {}
            case YamlNode.Sequence list -> list.items().forEach(item -> checkRanges(item, length));
            case YamlNode.Mapping mapping -> mapping.entries().forEach(entry -> checkRanges(entry.value(), length));
        }
    }

    @Property(tries = 1500)
    void aMutatedEditionNeverThrows(@ForAll("mutations") String text) {
        check(text);
    }

    @Property(tries = 1000)
    void piecesOfYamlNeverThrow(@ForAll("pieces") String text) {
        check(text);
    }

    @Property(tries = 500)
    void randomTextNeverThrows(@ForAll String text) {
        check(text);
    }

    @Property(tries = 300)
    void randomBytesNeverThrow(@ForAll byte[] bytes) {
        check(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> mutations() {
        return Arbitraries.longs().map(seed -> mutate(Editions.everyKey(), new Random(seed)));
    }

    private static String mutate(String valid, Random random) {
        StringBuilder text = new StringBuilder(valid);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
                default -> text.insert(random.nextInt(text.length()), text.substring(at, end));
            }
        }
        return text.toString();
    }
}

package org.xter.debian.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.xter.report.Place;
import org.xter.report.ProblemException;

class StanzaReaderTest {
    @Test
    void cutsATextIntoStanzasAndFields() throws ProblemException {
        List<Stanza> stanzas = read("""

                # a remark
                Package: a
                Description: short
                 long line
                 .
                # between the lines
                  indented

                \t
                package:b
                Version:   1.0 \t
                """);
        assertEquals(2, stanzas.size());
        assertEquals(List.of("Package", "Description"), stanzas.get(0).names());
        assertEquals("short\nlong line\n.\n indented", stanzas.get(0).text("description"));
        assertEquals("short", stanzas.get(0).firstLine("Description"));
        assertEquals("b", stanzas.get(1).text("Package"));
        assertEquals("1.0", stanzas.get(1).text("VERSION"));
        assertEquals(Optional.empty(), stanzas.get(1).get("Depends"));
        assertFalse(stanzas.get(1).has("Depends"));
    }

    @Test
    void knowsWhereEverythingStands() throws ProblemException {
        Stanza stanza = read("\nPackage: a\nDepends: b,\n c\n").get(0);
        assertEquals(new Place("control", 2, 1), stanza.place());
        assertEquals(new Place("control", 3, 10), stanza.place("Depends"));
    }

    @Test
    void tellsLineAndColumnOfAWrongRelation() {
        Place place = placeOf(() ->
                read("Package: a\nDepends: b,\n c (>> 1), d (~ 2)\n").get(0).relations("Depends"));
        assertEquals(new Place("control", 3, 15), place);
    }

    @Test
    void refusesAContinuationWithoutAField() {
        assertEquals(new Place("control", 1, 1), placeOf(() -> read(" stray\n")));
    }

    @Test
    void refusesALineThatIsNoField() {
        assertEquals(new Place("control", 2, 1), placeOf(() -> read("Package: a\nno field\n")));
    }

    @Test
    void saysWhichFieldIsMissingAndWhere() throws ProblemException {
        Stanza stanza = read("Package: a\n").get(0);
        ProblemException thrown = assertThrows(ProblemException.class, () -> stanza.require("Version"));
        assertEquals("debian.missing-field", thrown.problems().get(0).code());
        assertEquals(
                "The field 'Version' is missing here", thrown.problems().get(0).message());
    }

    @Test
    void readsCarriageReturnsAsPartOfLineEnds() throws ProblemException {
        List<Stanza> stanzas = read("Package: a\r\nVersion: 1\r\n\r\nPackage: b\r\n");
        assertEquals(2, stanzas.size());
        assertEquals("1", stanzas.get(0).text("Version"));
    }

    @Property(tries = 200)
    void readsBackWhatIsWritten(@ForAll("fields") Map<String, String> fields) throws ProblemException {
        StringBuilder text = new StringBuilder();
        fields.forEach((name, value) -> text.append(name)
                .append(": ")
                .append(value.replace("\n", "\n "))
                .append('\n'));
        Map<String, String> back = new LinkedHashMap<>();
        for (Stanza stanza : read(text.toString())) {
            stanza.names().forEach(name -> back.put(name, stanza.text(name)));
        }
        assertEquals(fields, back);
    }

    @Provide
    Arbitrary<Map<String, String>> fields() {
        Arbitrary<String> names = Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("-")
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(name -> !name.startsWith("-"))
                .map(name -> name.toLowerCase(java.util.Locale.ROOT));
        Arbitrary<String> lines = Arbitraries.strings()
                .withChars("abcäß:#(>=) ,|")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(line -> ("x" + line).strip());
        Arbitrary<String> values = lines.list().ofMinSize(1).ofMaxSize(3).map(each -> String.join("\n", each));
        return Arbitraries.maps(names, values).ofMaxSize(5);
    }

    private static List<Stanza> read(String text) throws ProblemException {
        return StanzaReader.readAll("control", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Place placeOf(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(ProblemException.class, work).problems().get(0).place();
    }
}

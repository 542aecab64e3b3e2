package org.xter.document.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.model.text.EditionReader;

/** Where a name under the caret is named. */
class OccurrencesTest {
    private static final String TEXT = """
            format: 1
            system: { packages: [nano, dnsmasq], excluded: [nano] }
            services:
              - name: dnsmasq
                packages: [dnsmasq, 'nano']
              - { name: web, after: [dnsmasq], packages: [nginx] }
            """;

    private static List<Integer> linesOf(int offset) {
        return Occurrences.of(EditionReader.parse(Path.of("sample.edition"), TEXT)).at(offset).stream()
                .map(range -> (int) TEXT.substring(0, range.start()).lines().count())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"'name: dnsmasq', 6", "'[dnsmasq],', 1"})
    void aServiceIsNamedWhereItIsMadeAndWhereOthersNeedIt(String around, int into) {
        assertEquals(List.of(4, 6), linesOf(TEXT.indexOf(around) + into));
    }

    @Test
    void aPackageOfTheSameNameIsAnotherThing() {
        assertEquals(List.of(2, 5), linesOf(TEXT.indexOf("[dnsmasq, ") + 1));
    }

    @Test
    void aPackageIsFoundWhereItIsAskedForAndWhereItIsKeptOut() {
        assertEquals(List.of(2, 2, 5), linesOf(TEXT.indexOf("nano]")));
    }

    @Test
    void theEndOfANameBelongsToIt() {
        assertEquals(List.of(6), linesOf(TEXT.indexOf("nginx") + "nginx".length()));
    }

    @Test
    void nothingIsNamedByAKey() {
        assertEquals(List.of(), linesOf(TEXT.indexOf("services") + 2));
    }
}

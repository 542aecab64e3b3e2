package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xter.document.compare.Difference;
import org.xter.document.compare.EditionComparison;
import org.xter.model.text.EditionReader;

/** What differs is said by meaning. */
class CompareTest {
    private static List<Difference> differences(String before, String after) {
        return EditionComparison.of(
                EditionReader.parse(Path.of("a.edition"), before).edition(),
                EditionReader.parse(Path.of("b.edition"), after).edition());
    }

    @Test
    void aDifferentLayoutIsNoDifference() {
        assertEquals(
                List.of(),
                differences(
                        "services:\n  - name: a # x\n    ports: [53/udp]\n",
                        "services: [{ports: ['53/udp'], name: a}]"));
    }

    @Test
    void whatIsAddedRemovedChangedAndMovedIsSaid() {
        assertEquals(
                List.of(
                        new Difference(
                                Difference.Kind.CHANGED, "edition.version", Optional.of("1.0"), Optional.of("1.1")),
                        new Difference(Difference.Kind.ADDED, "hardware", Optional.empty(), Optional.of("cpus: 2")),
                        new Difference(
                                Difference.Kind.REMOVED,
                                "services[a].packages",
                                Optional.of("nginx"),
                                Optional.empty()),
                        new Difference(
                                Difference.Kind.ADDED, "services[a].packages", Optional.empty(), Optional.of("squid")),
                        new Difference(
                                Difference.Kind.REMOVED,
                                "services[b]",
                                Optional.of("name: b; start: manual"),
                                Optional.empty()),
                        new Difference(Difference.Kind.MOVED, "services", Optional.of("a, c"), Optional.of("c, a"))),
                differences("""
                        edition: { version: 1.0 }
                        services:
                          - { name: a, packages: [nginx, bash] }
                          - { name: b, start: manual }
                          - { name: c }
                        """, """
                        edition: { version: 1.1 }
                        hardware: { cpus: 2 }
                        services:
                          - { name: c }
                          - { name: a, packages: [bash, squid] }
                        """));
    }

    @Test
    void anEmptyListIsNotTheSameAsNone() {
        assertEquals(
                List.of(new Difference(
                        Difference.Kind.ADDED, "services[a].units", Optional.empty(), Optional.of("[]"))),
                differences("services: [{ name: a }]", "services: [{ name: a, units: [] }]"));
    }
}

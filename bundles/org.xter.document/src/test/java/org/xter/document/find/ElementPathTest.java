package org.xter.document.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.model.edition.Edition;
import org.xter.model.text.EditionReader;

class ElementPathTest {
    private static final Edition EDITION =
            EditionReader.parse(Path.of("sample.edition"), """
                    edition: { name: sample }
                    hardware: { memory: { minimum: 1 GiB } }
                    system: { files: [ { path: "/etc/a].b[c" }, { path: /etc/a } ] }
                    services: [ { name: dns }, { name: web }, { name: dns }, {} ]
                    disks: [ { name: data, partitions: [ { name: home }, { name: home } ] } ]
                    """).edition();

    @Test
    void everyPartIsFoundAtItsPath() {
        for (Iterator<EObject> all = EDITION.eAllContents(); all.hasNext(); ) {
            EObject part = all.next();
            assertSame(part, ElementPath.find(EDITION, ElementPath.of(part)).orElseThrow(), ElementPath.of(part));
        }
        assertSame(EDITION, ElementPath.find(EDITION, "").orElseThrow());
    }

    @Test
    void pathsReadAsKeysWithNames() {
        assertEquals(
                "disks[data].partitions[home#2]",
                ElementPath.of(EDITION.getDisks().get(0).getPartitions().get(1)));
        assertEquals("services[dns#2]", ElementPath.of(EDITION.getServices().get(2)));
        assertEquals("services[]", ElementPath.of(EDITION.getServices().get(3)));
        assertEquals("hardware.memory", ElementPath.of(EDITION.getHardware().getMemory()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services[mail]",
                "services",
                "services[dns",
                "nothing",
                ".",
                "[",
                "hardware.cpus",
                "protection",
                "services[dns]x",
                "disks[data].partitions[home].encryption",
                "services[dns]."
            })
    void whereThereIsNothingNothingIsFound(String path) {
        assertEquals(Optional.empty(), ElementPath.find(EDITION, path));
    }
}

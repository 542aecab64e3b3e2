package org.xter.document.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.xter.document.change.Names;
import org.xter.model.edition.KeyHolder;
import org.xter.model.text.EditionReader;

class KeyMapTest {
    private final KeyMap map =
            KeyMap.of(EditionReader.parse(Path.of("sample.edition"), """
            services:
              - { name: web }
              - { name: mail, container: a, volumes: [{ name: spool, path: /s, partition: data }] }
              - { name: db, container: b, volumes: [{ name: tables, path: /t }] }
            guests: [{ name: old, container: b }]
            disks: [{ name: d, partitions: [{ name: data, encryption: { holder: client, unlock: [tpm] } }, { name: x }] }]
            protection: { container-a: {}, container-b: {} }
            """).edition());

    private List<String> openTo(KeyHolder... holders) {
        return map.openTo(Set.of(holders)).stream().map(Names::of).toList();
    }

    @Test
    void eachHolderAloneReadsLittleAndBothReadAll() {
        assertEquals(List.of("mail"), openTo(KeyHolder.VENDOR));
        assertEquals(List.of("spool"), openTo(KeyHolder.CLIENT));
        assertEquals(List.of("mail", "db", "old", "spool"), openTo(KeyHolder.VENDOR, KeyHolder.CLIENT));
        assertEquals(List.of(), openTo());
    }

    @Test
    void holdersAndWaysToOpenAreImpliedWhereNothingIsSaid() {
        assertEquals(
                List.of("vendor [passphrase]", "client [passphrase]", "client [tpm]"),
                map.keys().stream()
                        .map(each -> each.holder().getLiteral() + " " + each.unlock())
                        .toList());
        assertEquals(1, map.of(KeyHolder.VENDOR).size());
    }

    @Test
    void whatNeedsNoKeyIsThereToo() {
        List<EObject> plain = map.secrets().stream()
                .filter(each -> each.keys().isEmpty())
                .map(KeyMap.Secret::part)
                .toList();
        assertEquals(List.of("web", "tables"), plain.stream().map(Names::of).toList());
    }
}

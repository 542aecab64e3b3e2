package org.xter.document.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xter.document.find.FoundElement.Kind;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.text.EditionReader;

class ElementIndexTest {
    private static final Edition EDITION =
            EditionReader.parse(Path.of("sample.edition"), """
            edition: { name: sample, title: Sample box }
            base:
              repositories:
                - { id: debian, suites: [bookworm] }
            system:
              packages: [udev, dbus-user-session, dbus]
              excluded: [nano]
              users:
                - { name: admin, title: Administrator }
              files:
                - { path: /etc/motd, content: hello }
            network:
              interfaces:
                - { name: lan, ipv4: 192.168.7.1/24 }
            services:
              - name: dns-dhcp
                title: Names and addresses
                packages: [dnsmasq]
                start: manual
            disks:
              - name: data
                partitions:
                  - { name: media, size: 4 GiB }
            targets:
              - { format: raw }
            """).edition();

    private final ElementIndex index = ElementIndex.of(EDITION, ElementIndex::plainName);

    private FoundElement first(String query) {
        List<FoundElement> found = index.search(query, 50);
        assertTrue(!found.isEmpty(), query);
        return found.get(0);
    }

    @Test
    void everyKindOfPartIsFoundByItsName() {
        assertEquals(Kind.SERVICE, first("dns-dhcp").kind());
        assertEquals(Kind.PACKAGE, first("dnsmasq").kind());
        assertEquals(Kind.USER, first("admin").kind());
        assertEquals(Kind.FILE, first("motd").kind());
        assertEquals(Kind.REPOSITORY, first("debian").kind());
        assertEquals(Kind.INTERFACE, first("lan").kind());
        assertEquals(Kind.DISK, first("data").kind());
        assertEquals(Kind.PARTITION, first("media").kind());
        assertEquals(Kind.TARGET, first("raw").kind());
    }

    @Test
    void aPartIsFoundByItsTitleToo() {
        FoundElement service = first("names addr");
        assertSame(EDITION.getServices().get(0), service.slot().owner());
        assertEquals("Names and addresses", service.label());
        assertEquals("Services \u203a dns-dhcp", service.detail());
    }

    @Test
    void theNameItselfComesBeforeThoseItBegins() {
        assertEquals(
                List.of("dbus", "dbus-user-session"),
                index.search("dbus", 2).stream().map(FoundElement::label).toList());
        assertEquals(2, first("dbus").index());
    }

    @Test
    void settingsAreFoundAlsoWhenTheyAreLeftOut() {
        FoundElement zone = first("time zone");
        assertEquals(Kind.SETTING, zone.kind());
        assertSame(Literals.OPERATING_SYSTEM__TIME_ZONE, zone.feature().orElseThrow());
        FoundElement residence = first("residence");
        assertEquals(List.of(Literals.EDITION__BOOT), residence.slot().path(), "the section is missing");
    }

    @Test
    void settingsAreFoundByTheirValue() {
        FoundElement found = first("192.168.7.1");
        assertSame(Literals.NETWORK_INTERFACE__IPV4, found.feature().orElseThrow());
        assertTrue(found.detail().contains("lan"), found.detail());
        assertEquals("Start", first("start manual").label());
    }

    @Test
    void whatHoldsNotEveryWordIsNotFound() {
        assertEquals(List.of(), index.search("dnsmasq nowhere", 50));
    }

    @Test
    void withoutWordsAllPartsAreListed() {
        List<FoundElement> all = index.search("  ", 500);
        assertEquals(Kind.SERVICE, all.get(0).kind());
        assertTrue(all.stream().noneMatch(each -> each.kind() == Kind.SETTING));
        assertEquals(13, all.size());
    }

    @Test
    void noMoreThanTheLimitIsListed() {
        assertEquals(3, index.search("e", 3).size());
    }
}

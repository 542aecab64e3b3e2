package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xter.document.edit.Edit;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Service;

/** Parts travel as YAML. */
class ClipboardTest {
    private static final String TEXT = """
            services:
              - name: dns
                packages: [dnsmasq]
              - name: web
                after: [dns]
            """;

    private final Desk desk = new Desk();

    @Test
    void copiesArePastedUnderFreeNamesAndKeepTogether() {
        try (EditionDocument document = desk.document(TEXT)) {
            String fragment = document.copy(document.edition().getServices());
            assertEquals(
                    "services:\n  - name: dns\n    packages: [dnsmasq]\n  - name: web\n    after: [dns]\n", fragment);
            assertTrue(document.execute(new Edit.Paste(document.edition(), null, Edit.END, fragment)));
            assertEquals(
                    TEXT + "  - name: dns-2\n    packages: [dnsmasq]\n  - name: web-2\n    after: [dns-2]\n",
                    document.text());
            document.execute(new Edit.Paste(document.edition(), null, 0, "services: [{ name: dns-2 }]"));
            assertEquals("dns-3", document.edition().getServices().get(0).getName());
        }
    }

    @Test
    void aServiceIsPastedBesideTheOneThatIsSelected() {
        try (EditionDocument document = desk.document(TEXT)) {
            Service dns = document.edition().getServices().get(0);
            assertTrue(document.execute(new Edit.Paste(dns, null, Edit.END, document.copy(List.of(dns)))));
            assertEquals(3, document.edition().getServices().size());
        }
    }

    @Test
    void plainListsArePastedIntoTheListThatIsMeant() {
        try (EditionDocument document = desk.document(TEXT)) {
            Service dns = document.edition().getServices().get(0);
            document.execute(new Edit.Paste(dns, Literals.SERVICE__PACKAGES, Edit.END, "- dnsmasq\n- bind9\n"));
            assertEquals(List.of("dnsmasq", "bind9"), dns.getPackages());
            document.execute(new Edit.Paste(dns, Literals.SERVICE__PACKAGES, 0, "[nginx]"));
            assertEquals(List.of("nginx", "dnsmasq", "bind9"), dns.getPackages());
        }
    }

    @Test
    void whatIsNoFragmentIsRefusedWithAReason() {
        try (EditionDocument document = desk.document(TEXT)) {
            for (String text : List.of("just words", "[", "colours: [red]", "", "services: [{ start: never }]")) {
                assertFalse(document.execute(new Edit.Paste(document.edition(), null, Edit.END, text)), text);
                assertEquals(
                        "document.no-fragment",
                        desk.refused.get(desk.refused.size() - 1).code());
            }
            assertEquals(TEXT, document.text());
            assertEquals(List.of(), desk.failed);
        }
    }
}

package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xter.document.edit.Edit;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Service;
import org.xter.model.text.TextRange;

/** Model and text lead to each other. */
class PlacesTest {
    private static final String TEXT = """
            # head
            edition:
              name: x
            services:
              - name: a
                ports: [53/udp, 80/tcp]
              - name: b
            """;

    private final Desk desk = new Desk();

    private static String at(EditionDocument document, Optional<TextRange> range) {
        return document.text()
                .substring(range.orElseThrow().start(), range.orElseThrow().end());
    }

    @Test
    void partsValuesAndItemsAreFoundInTheText() {
        try (EditionDocument document = desk.document(TEXT)) {
            Service a = document.edition().getServices().get(0);
            assertEquals("name: a\n    ports: [53/udp, 80/tcp]", at(document, document.span(a)));
            assertEquals("ports: [53/udp, 80/tcp]", at(document, document.span(a, Literals.SERVICE__PORTS)));
            assertEquals("80/tcp", at(document, document.span(a, Literals.SERVICE__PORTS, 1)));
            assertEquals(Optional.empty(), document.span(a, Literals.SERVICE__TITLE));
        }
    }

    @Test
    void thePartAroundAPositionIsFound() {
        try (EditionDocument document = desk.document(TEXT)) {
            Service b = document.edition().getServices().get(1);
            assertSame(b, document.elementAt(TEXT.indexOf("name: b") + 6));
            assertSame(document.edition(), document.elementAt(1));
            assertSame(document.edition().getIdentity(), document.elementAt(TEXT.indexOf("edition:")));
            assertEquals(Optional.of(Literals.SERVICE__PORTS), document.featureAt(TEXT.indexOf("80/tcp")));
        }
    }

    @Test
    void whileTheTextIsBrokenPlacesMoveAlong() {
        try (EditionDocument document = desk.document(TEXT)) {
            Service b = document.edition().getServices().get(1);
            document.execute(new Edit.ReplaceText(TEXT.indexOf("services"), 0, "broken: [\n", true));
            assertEquals("name: b", at(document, document.span(b)));
            assertEquals(
                    "name: x", at(document, document.span(document.edition().getIdentity())));
            assertSame(b, document.elementAt(document.text().indexOf("name: b")));
            assertEquals(List.of(), desk.failed);
        }
    }
}

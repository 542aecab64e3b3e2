package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.document.edit.Edit;
import org.xter.document.text.TextEdit;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;

/** Every file opens; what cannot be edited says why. */
class BadInputTest {
    @TempDir
    private Path folder;

    private final Desk desk = new Desk();

    private EditionDocument open(String text) {
        return EditionDocument.open(Desk.write(folder.resolve("a.edition"), text), desk.settings());
    }

    @Test
    void brokenYamlIsMendedInSourceWhilePagesShowTheLastState() {
        try (EditionDocument document = open("services:\n  - name: a\n  - [broken\n")) {
            Access.TextOnly access = assertInstanceOf(Access.TextOnly.class, document.access());
            assertEquals("edition.syntax", access.reason().code());
            assertFalse(document.findings().isEmpty());
            assertFalse(document.execute(Edit.set(document.edition(), Literals.EDITION__FORMAT, 1)));
            assertEquals(1, desk.refused.size());
            int at = document.text().indexOf("  - [");
            assertTrue(document.execute(new Edit.ReplaceText(at, document.text().length() - at, "", true)));
            assertTrue(document.access().modelEditable());
            assertEquals("a", document.edition().getServices().get(0).getName());
        }
    }

    @Test
    void aFileOfANewerFormatIsReadOnly() {
        try (EditionDocument document = open("format: 2\nedition: { name: future }\n")) {
            Access.ReadOnly access = assertInstanceOf(Access.ReadOnly.class, document.access());
            assertEquals("edition.newer-format", access.reason().code());
            assertFalse(document.execute(new Edit.ReplaceText(8, 1, "1", true)));
            assertEquals("future", document.edition().getIdentity().getName());
        }
    }

    @Test
    void aNewerFormatThatWasTypedCanBeTypedBack() {
        try (EditionDocument document = open("format: 1\n")) {
            document.execute(new Edit.ReplaceText(9, 0, "2", true));
            assertInstanceOf(Access.TextOnly.class, document.access());
            assertEquals(1, document.edition().getFormat());
            document.undo();
            assertTrue(document.access().modelEditable());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boot: &b { source: disk }\n",
                "groups: [&a { name: x }, *a]\n",
                "boot: { <<: { source: disk } }\n",
                "boot: !!map { source: disk }\n"
            })
    void aliasesMergeKeysAndTagsLeaveOnlyTheText(String text) {
        try (EditionDocument document = open(text)) {
            Access.TextOnly access = assertInstanceOf(Access.TextOnly.class, document.access());
            assertEquals("edition.yaml-feature", access.reason().code());
            assertFalse(document.execute(Edit.set(document.edition(), Literals.EDITION__FORMAT, 1)));
            assertEquals(text, document.text());
        }
    }

    @Test
    void whatIsNoTextIsReadOnlyAndNeverWritten() throws IOException {
        Path file = Files.write(folder.resolve("b.edition"), new byte[] {'a', (byte) 0xC0, 'b'});
        try (EditionDocument document = EditionDocument.open(file, desk.settings())) {
            assertEquals(
                    "edition.encoding", document.access().why().orElseThrow().code());
            assertFalse(document.access().textEditable());
            assertFalse(document.execute(new Edit.ReplaceText(0, 0, "x", true)));
            assertTrue(document.save().isPresent());
        }
        assertEquals(3, Files.size(file));
        try (EditionDocument document = EditionDocument.open(folder.resolve("missing.edition"), desk.settings())) {
            assertEquals(
                    "edition.not-found", document.access().why().orElseThrow().code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "\n\n", "---\n", "{}\n", "\uFEFF", "# c"})
    void anEmptyFileCanBeFilled(String text) {
        try (EditionDocument document = open(text)) {
            assertTrue(document.access().modelEditable());
            assertTrue(
                    document.execute(Edit.set(document.edition(), Literals.EDITION__FORMAT, 1)),
                    () -> desk.refused + "");
            EditionFile read = EditionReader.parse(document.file(), document.text());
            assertEquals(1, read.edition().getFormat());
            document.undo();
            assertEquals(text, document.text());
        }
    }

    @Test
    void whatIsNotUnderstoodStaysWhereItIs() {
        String text = "services:\n  - name: a\n    colour: blue  # ours\n    ports: [53/udp, nonsense, 80/tcp]\n";
        try (EditionDocument document = open(text)) {
            assertTrue(document.access().modelEditable());
            document.execute(
                    new Edit.RemoveValue(document.edition().getServices().get(0), Literals.SERVICE__PORTS, 1));
            assertEquals(text.replace(", 80/tcp", ""), document.text());
            document.execute(
                    new Edit.RemoveValue(document.edition().getServices().get(0), Literals.SERVICE__PORTS, 0));
            assertEquals(text.replace("53/udp, nonsense, 80/tcp", "nonsense"), document.text());
            document.execute(Edit.unset(document.edition().getServices().get(0), Literals.SERVICE__PORTS));
            assertEquals("services:\n  - name: a\n    colour: blue  # ours\n", document.text());
            assertEquals(List.of(), desk.refused);
        }
    }

    @Test
    void anOlderFileIsConvertedStepByStep() {
        EditionFile old = EditionReader.parse(Path.of("old.edition"), "format: 1 # first\nboot: { source: disk }\n");
        Migration step =
                new Migration(1, file -> List.of(new TextEdit(file.text().indexOf("disk"), "disk", "network")));
        assertEquals(
                Optional.of("format: 2 # first\nboot: { source: network }\n"), Migration.toPresent(old, List.of(step)));
        assertEquals(Optional.empty(), Migration.toPresent(old));
    }
}

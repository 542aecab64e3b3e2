package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.document.edit.Edit;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.report.Problem;

/** The lock beside an edition is written as one more step of the edition's history. */
class BesideTest {
    private final Desk desk = new Desk();

    @TempDir
    private Path folder;

    @Test
    void undoGivesTheFileItsTextBackByteForByte() throws IOException {
        Path lock = Files.writeString(folder.resolve("sample.lock"), "old\r\n\u00e4");
        try (EditionDocument document = desk.document("edition: { name: a, title: A }\n")) {
            List<Path> told = new ArrayList<>();
            document.addListener(new DocumentListener() {
                @Override
                public void besideChanged(Path file) {
                    told.add(file);
                }
            });
            boolean dirty = document.dirty();
            assertTrue(document.writeBeside("Refresh the lock", lock, "new\n"));
            assertEquals("new\n", Files.readString(lock));
            assertEquals(dirty, document.dirty());
            document.execute(Edit.set(document.edition().getIdentity(), Literals.IDENTITY__TITLE, "B"));

            document.undo();
            assertEquals("new\n", Files.readString(lock));
            assertEquals(Optional.of("Refresh the lock"), document.undoLabel());
            document.undo();
            assertEquals("old\r\n\u00e4", Files.readString(lock));
            assertTrue(document.undoLabel().isEmpty());

            document.redo();
            assertEquals("new\n", Files.readString(lock));
            document.redo();
            assertEquals("B", document.edition().getIdentity().getTitle());
            assertEquals(List.of(lock, lock, lock), told);
        }
    }

    @Test
    void undoTakesTheFileAwayWhenThereWasNone() {
        Path lock = folder.resolve("sample.lock");
        try (EditionDocument document = desk.document("edition: { name: a }\n")) {
            assertTrue(document.writeBeside("Refresh the lock", lock, "new\n"));
            document.undo();
            assertFalse(Files.exists(lock));
        }
    }

    @Test
    void whatCannotBeWrittenIsReportedAndNotRemembered() {
        try (EditionDocument document = desk.document("edition: { name: a }\n")) {
            assertFalse(document.writeBeside("Refresh the lock", folder.resolve("gone/sample.lock"), "new\n"));
            assertTrue(document.undoLabel().isEmpty());
            assertEquals(
                    List.of("document.beside-not-written"),
                    desk.refused.stream().map(Problem::code).toList());
        }
    }

    @Test
    void anUndoThatCannotBeWrittenStaysToBeDone() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path lock = Files.writeString(inner.resolve("sample.lock"), "old");
        try (EditionDocument document = desk.document("edition: { name: a }\n")) {
            assertTrue(document.writeBeside("Refresh the lock", lock, "new"));
            Files.delete(lock);
            Files.delete(inner);
            document.undo();
            assertEquals(Optional.of("Refresh the lock"), document.undoLabel());
            assertEquals(1, desk.refused.size());
        }
    }

    @Test
    void anEditAndAFileBesideItAreOneStep() throws IOException {
        Path layout = Files.writeString(folder.resolve("sample.layout.json"), "old\r\n");
        try (EditionDocument document = desk.document("edition: { name: a, title: A }\n")) {
            String before = document.text();
            List<String> seen = new ArrayList<>();
            Edit edit = Edit.set(document.edition().getIdentity(), Literals.IDENTITY__TITLE, "B");

            assertTrue(document.execute(edit, layout, () -> {
                seen.add(document.edition().getIdentity().getTitle());
                return Optional.of("new\n");
            }));
            String after = document.text();
            assertEquals(List.of("B"), seen);
            assertEquals("new\n", Files.readString(layout));

            document.undo();
            assertEquals(before, document.text());
            assertEquals("old\r\n", Files.readString(layout));
            assertTrue(document.undoLabel().isEmpty());

            document.redo();
            assertEquals(after, document.text());
            assertEquals("new\n", Files.readString(layout));
            assertTrue(document.redoLabel().isEmpty());
        }
    }

    @Test
    void anEditWhoseFileIsToStayIsOneWithoutIt() {
        Path layout = folder.resolve("sample.layout.json");
        try (EditionDocument document = desk.document("edition: { name: a, title: A }\n")) {
            Edit edit = Edit.set(document.edition().getIdentity(), Literals.IDENTITY__TITLE, "B");
            assertTrue(document.execute(edit, layout, Optional::empty));
            assertEquals("B", document.edition().getIdentity().getTitle());
            assertFalse(Files.exists(layout));
        }
    }

    @Test
    void anEditWhoseFileCannotBeWrittenIsNotDone() {
        try (EditionDocument document = desk.document("edition: { name: a, title: A }\n")) {
            String before = document.text();
            Edit edit = Edit.set(document.edition().getIdentity(), Literals.IDENTITY__TITLE, "B");
            Path nowhere = folder.resolve("gone/sample.layout.json");
            assertFalse(document.execute(edit, nowhere, () -> Optional.of("new\n")));
            assertEquals(before, document.text());
            assertEquals("A", document.edition().getIdentity().getTitle());
            assertTrue(document.undoLabel().isEmpty());
            assertEquals(
                    List.of("document.beside-not-written"),
                    desk.refused.stream().map(Problem::code).toList());
        }
    }
}

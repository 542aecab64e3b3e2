package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.junit.jupiter.api.Test;
import org.xter.document.edit.Edit;
import org.xter.document.text.TextEdit;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Service;
import org.xter.report.Problem;

/** One history holds all that is done, to the model and to the text. */
class HistoryTest {
    private static final String TWO = "services:\n  - name: a\n  - name: b\n";

    private final Desk desk = new Desk();

    private static void type(EditionDocument document, int offset, String text) {
        for (int i = 0; i < text.length(); i++) {
            assertTrue(document.execute(new Edit.ReplaceText(offset + i, 0, text.substring(i, i + 1), true)));
        }
    }

    @Test
    void whatIsTypedInOneGoIsUndoneInOneGo() {
        try (EditionDocument document = desk.document("format: 1\n")) {
            type(document, 10, "edition:");
            type(document, 18, "\n  name: a");
            document.execute(new Edit.ReplaceText(27, 1, "", true));
            type(document, 27, "b");
            assertEquals("format: 1\nedition:\n  name: b", document.text());
            assertEquals("b", document.edition().getIdentity().getName());
            document.undo();
            assertEquals("format: 1\nedition:", document.text());
            document.undo();
            assertEquals("format: 1\n", document.text());
            assertTrue(document.undoLabel().isEmpty());
            document.redo();
            document.redo();
            assertEquals("format: 1\nedition:\n  name: b", document.text());
        }
    }

    @Test
    void typingElsewhereAfterAPauseOrAnotherEditIsAnotherStep() {
        try (EditionDocument document = desk.document(TWO)) {
            type(document, 0, "#x");
            document.endTyping();
            type(document, 2, "y");
            type(document, 0, "# ");
            document.undo();
            assertEquals("#xy" + TWO, document.text());
            document.undo();
            assertEquals("#x" + TWO, document.text());
            document.undo();
            assertEquals(TWO, document.text());
        }
    }

    @Test
    void objectsSurviveWhatIsTypedAroundThemAndComeBack() {
        try (EditionDocument document = desk.document(TWO)) {
            Service a = document.edition().getServices().get(0);
            Service b = document.edition().getServices().get(1);
            type(document, 0, "# c\n");
            type(document, document.text().indexOf("a\n"), "x");
            assertEquals("xa", a.getName());
            assertSame(a, document.edition().getServices().get(0));
            document.execute(new Edit.ReplaceText(document.text().indexOf("services"), 0, "x: [", true));
            assertInstanceOf(Access.TextOnly.class, document.access());
            assertSame(b, document.edition().getServices().get(1));
            document.undo();
            assertTrue(document.access().modelEditable());
            document.execute(Edit.remove(List.of(b)));
            assertEquals(1, document.edition().getServices().size());
            document.undo();
            assertSame(b, document.edition().getServices().get(1));
            document.execute(Edit.remove(List.of(a, b)));
            assertFalse(document.edition().isSetServices());
            document.undo();
            assertSame(a, document.edition().getServices().get(0));
            assertSame(b, document.edition().getServices().get(1));
        }
    }

    @Test
    void severalEditsAreOneStepAndAllOrNothing() {
        try (EditionDocument document = desk.document(TWO)) {
            Service a = document.edition().getServices().get(0);
            assertTrue(document.execute(
                    Edit.all("Do both", List.of(Edit.set(a, Literals.SERVICE__TITLE, "A"), new Edit.Rename(a, "c")))));
            assertEquals(Optional.of("Do both"), document.undoLabel());
            document.undo();
            assertEquals(TWO, document.text());
            assertFalse(document.execute(Edit.all(
                    "Do both", List.of(Edit.set(a, Literals.SERVICE__TITLE, "A"), new Edit.Rename(a, "no name")))));
            assertEquals(TWO, document.text());
            assertEquals("a", a.getName());
            assertFalse(a.isSetTitle());
            assertEquals(
                    List.of("edition.wrong-value"),
                    desk.refused.stream().map(Problem::code).toList());
        }
    }

    @Test
    void aFaultInAnEditIsReportedAndLeavesNothingBehind() {
        try (EditionDocument document = desk.document(TWO)) {
            Service a = document.edition().getServices().get(0);
            assertFalse(document.execute(Edit.all(
                    "Fail",
                    List.of(
                            Edit.set(a, Literals.SERVICE__TITLE, "A"),
                            Edit.set(a, Literals.SERVICE__START, "not a start mode")))));
            assertEquals(TWO, document.text());
            assertFalse(a.isSetTitle());
            assertEquals("document.failed", desk.refused.get(0).code());
            assertInstanceOf(ClassCastException.class, desk.failed.get(0));
            assertTrue(document.undoLabel().isEmpty());
        }
    }

    @Test
    void aListenerThatFailsIsReportedAndOthersAreTold() {
        try (EditionDocument document = desk.document(TWO)) {
            List<String> told = new ArrayList<>();
            document.addListener(new DocumentListener() {
                @Override
                public void textChanged(List<TextEdit> edits) {
                    throw new IllegalStateException("broken listener");
                }
            });
            document.addListener(new DocumentListener() {
                @Override
                public void textChanged(List<TextEdit> edits) {
                    told.add("text");
                }

                @Override
                public void modelChanged() {
                    told.add("model");
                }

                @Override
                public void accessChanged(Access access) {
                    told.add(access.getClass().getSimpleName());
                }
            });
            document.execute(new Edit.ReplaceText(0, 0, "[", true));
            document.undo();
            assertEquals(List.of("text", "TextOnly", "text", "model", "Editable"), told);
            assertEquals("broken listener", desk.failed.get(0).getMessage());
        }
    }

    @Test
    void allListenersAreToldInTheSameOrderWhatOneOfThemDoesInAnswer() {
        try (EditionDocument document = desk.document(TWO)) {
            StringBuilder followed = new StringBuilder(TWO);
            document.addListener(new DocumentListener() {
                @Override
                public void textChanged(List<TextEdit> edits) {
                    if (!document.text().startsWith("# answer")) {
                        document.execute(new Edit.ReplaceText(0, 0, "# answer\n", false));
                    }
                }
            });
            document.addListener(new DocumentListener() {
                @Override
                public void textChanged(List<TextEdit> edits) {
                    edits.forEach(edit -> followed.replace(edit.offset(), edit.end(), edit.inserted()));
                }
            });
            document.execute(new Edit.ReplaceText(TWO.length(), 0, "boot: {}\n", false));
            assertEquals("# answer\n" + TWO + "boot: {}\n", document.text());
            assertEquals(document.text(), followed.toString());
        }
    }

    @Test
    void theHistoryIsACommandStackForEmf() {
        try (EditionDocument document = desk.document(TWO)) {
            CommandStack stack = document.commandStack();
            List<String> told = new ArrayList<>();
            stack.addCommandStackListener(event -> told.add("changed"));
            Service a = document.edition().getServices().get(0);
            CompoundCommand both = new CompoundCommand("Both");
            both.append(document.command(Edit.set(a, Literals.SERVICE__TITLE, "A")));
            both.append(document.command(new Edit.Rename(a, "c")));
            assertTrue(both.canExecute());
            stack.execute(both);
            assertEquals("c", a.getName());
            assertEquals("Both", stack.getUndoCommand().getLabel());
            assertFalse(stack.canRedo());
            stack.undo();
            assertEquals(TWO, document.text());
            assertEquals("Both", stack.getRedoCommand().getLabel());
            stack.redo();
            assertEquals("A", a.getTitle());
            assertEquals(3, told.size());
            assertThrows(IllegalArgumentException.class, () -> stack.execute(new IdentityCommand()));
        }
    }

    @Test
    void anotherThreadIsTurnedAway() {
        try (EditionDocument document = desk.document(TWO)) {
            CompletionException e =
                    assertThrows(CompletionException.class, () -> CompletableFuture.runAsync(document::text)
                            .join());
            assertInstanceOf(IllegalStateException.class, e.getCause());
        }
    }

    @Test
    void labelsSayWhatIsUndone() {
        try (EditionDocument document = desk.document(TWO)) {
            Service a = document.edition().getServices().get(0);
            document.execute(Edit.set(a, Literals.SERVICE__TITLE, "A"));
            assertEquals(Optional.of("Change 'title'"), document.undoLabel());
            document.execute(Edit.remove(List.of(a)));
            assertEquals(Optional.of("Remove a"), document.undoLabel());
        }
    }
}

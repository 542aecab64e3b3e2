package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xter.document.change.Change;
import org.xter.document.edit.Edit;
import org.xter.model.edition.Edition;
import org.xter.model.text.EditionReader;

/** Whatever edition, however written, and whatever somebody does to it in a diagram. */
class ChangesPropertyTest {
    private static final Path FILE = Path.of("sample.edition");
    private static final int CHANGES = 8;

    @Property(tries = 300)
    void whatIsAllowedIsDoneInOneStepAndUndoneByteForByte(@ForAll long seed) {
        Random random = new Random(seed);
        Edition edition = new RandomEdition(random).edition();
        String text = new RandomLayout(random).write(edition);
        Desk desk = new Desk();
        try (EditionDocument document = EditionDocument.create(FILE, text, desk.settings())) {
            RandomChanges changes = new RandomChanges(random, document.edition());
            List<String> states = new ArrayList<>(List.of(text));
            for (int i = 0; i < CHANGES; i++) {
                Optional<Change> allowed = changes.allowed();
                if (allowed.isEmpty()) {
                    break;
                }
                Change change = allowed.get();
                Edit edit = change.edit();
                String told = seed + ": " + change.getClass().getSimpleName() + " " + edit.label() + "\n--- before\n"
                        + document.text();
                change.warning().ifPresent(warning -> assertFalse(warning.isError(), told));
                assertEquals(Optional.empty(), change.refusalBy(document), told);
                // As a whole it is one step of the history; step by step one sees which lines each may change.
                List<Edit> steps = random.nextBoolean() ? List.of(edit) : steps(edit);
                for (Edit step : steps) {
                    String before = document.text();
                    Optional<Touched> touched =
                            step instanceof Edit.Compound ? Optional.empty() : Optional.of(Touched.by(document, step));
                    boolean done = step == edit ? change.applyTo(document) : document.execute(step);
                    String after = document.text();
                    assertEquals(List.of(), desk.failed, told);
                    assertEquals(List.of(), desk.refused, told);
                    assertTrue(done, told);
                    assertNotEquals(before, after, told);
                    assertTrue(
                            EcoreUtil.equals(EditionReader.parse(FILE, after).edition(), document.edition()),
                            () -> told + "\n--- after\n" + after);
                    touched.ifPresent(each -> each.check(before, after, told));
                    states.add(after);
                }
            }
            for (int i = states.size() - 1; i > 0; i--) {
                assertEquals(states.get(i), document.text());
                document.undo();
            }
            assertEquals(text, document.text());
            assertTrue(document.undoLabel().isEmpty());
            for (int i = 1; i < states.size(); i++) {
                document.redo();
                assertEquals(states.get(i), document.text());
            }
            assertTrue(document.redoLabel().isEmpty());
        }
    }

    private static List<Edit> steps(Edit edit) {
        return edit instanceof Edit.Compound compound
                ? compound.edits().stream()
                        .flatMap(each -> steps(each).stream())
                        .toList()
                : List.of(edit);
    }
}

package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xter.document.edit.Edit;
import org.xter.model.edition.Edition;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.report.Problem;

/** Whatever edition, however written, and whatever is done to it. */
class CommandsPropertyTest {
    private static final Path FILE = Path.of("sample.edition");
    private static final int COMMANDS = 8;

    @Property(tries = 300)
    void whatIsDoneIsWhatTheTextSaysAndIsUndoneByteForByte(@ForAll long seed) {
        Random random = new Random(seed);
        Edition edition = new RandomEdition(random).edition();
        String text = new RandomLayout(random).write(edition);
        EditionFile read = EditionReader.parse(FILE, text);
        assertTrue(
                EcoreUtil.equals(read.edition(), edition)
                        || (text.isBlank() || text.startsWith("#"))
                                && read.root().isEmpty(),
                () -> "the test wrote another edition:\n" + text + "\n" + read.problems());
        Desk desk = new Desk();
        try (EditionDocument document = EditionDocument.create(FILE, text, desk.settings())) {
            RandomEdits edits = new RandomEdits(random, document);
            List<String> states = new ArrayList<>();
            states.add(text);
            for (int i = 0; i < COMMANDS; i++) {
                String before = document.text();
                Edition modelBefore = EcoreUtil.copy(document.edition());
                Edit edit = edits.next();
                String told = seed + ": " + edits.told() + "\n--- before\n" + before;
                Touched touched = Touched.by(document, edit);
                boolean done = document.execute(edit);
                String after = document.text();
                assertEquals(List.of(), desk.failed, told);
                assertEquals(List.of(), desk.refused.stream().map(Problem::code).toList(), () -> told + desk.refused);
                assertTrue(done, told);
                assertTrue(
                        EcoreUtil.equals(EditionReader.parse(FILE, after).edition(), document.edition()),
                        () -> told + "\n--- after\n" + after);
                edits.check(modelBefore, edit, told + "\n--- after\n" + after);
                touched.check(before, after, told);
                if (!after.equals(before)) {
                    states.add(after);
                }
            }
            for (int i = states.size() - 1; i > 0; i--) {
                assertEquals(states.get(i), document.text());
                document.undo();
            }
            assertEquals(text, document.text());
            assertTrue(document.undoLabel().isEmpty());
            assertTrue(EcoreUtil.equals(document.edition(), read.edition()));
            for (int i = 1; i < states.size(); i++) {
                document.redo();
                assertEquals(states.get(i), document.text());
            }
            assertTrue(document.redoLabel().isEmpty());
            assertEquals(List.of(), desk.failed);
        }
    }
}

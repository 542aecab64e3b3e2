package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.xter.document.edit.Edit;
import org.xter.document.text.TextEdit;
import org.xter.model.edition.EditionPackage.Literals;

/** What is typed is text at once, and is read when the typing rests or when somebody asks what it means. */
class TypingRestTest {
    private static final Path FILE = Path.of("typed.edition");
    private static final String TEXT = "format: 1\nedition:\n  name: home\n  title: Home\n";
    private static final int TITLE_END = TEXT.indexOf("Home") + "Home".length();

    private final Desk desk = new Desk();
    private final Deque<Runnable> resting = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();

    private EditionDocument open() {
        EditionDocument document = EditionDocument.create(FILE, TEXT, desk.resting(resting::add));
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
                told.add("access");
            }
        });
        return document;
    }

    private static void type(EditionDocument document, int at, String text) {
        for (int i = 0; i < text.length(); i++) {
            assertTrue(document.execute(new Edit.ReplaceText(at + i, 0, text.substring(i, i + 1), true)));
        }
    }

    private void rest() {
        while (!resting.isEmpty()) {
            resting.poll().run();
        }
    }

    @Test
    void manyKeysAreReadOnceWhenTheTypingRests() {
        try (EditionDocument document = open()) {
            type(document, TITLE_END, "land");

            assertEquals(TEXT.replace("Home", "Homeland"), document.text());
            assertTrue(document.dirty());
            assertEquals(List.of("text", "text", "text", "text"), told);

            rest();

            assertEquals(List.of("text", "text", "text", "text", "model"), told);
            assertEquals("Homeland", document.edition().getIdentity().getTitle());
        }
    }

    @Test
    void whoAsksForTheEditionBeforeGetsWhatWasTyped() {
        try (EditionDocument document = open()) {
            type(document, TITLE_END, "s");

            assertEquals("Homes", document.edition().getIdentity().getTitle());
            rest();

            assertEquals(List.of("text", "model"), told);
        }
    }

    @Test
    void anEditOfAPageComesAfterWhatWasTyped() {
        try (EditionDocument document = open()) {
            type(document, TITLE_END, "s");

            assertTrue(document.execute(Edit.set(document.edition().getIdentity(), Literals.IDENTITY__NAME, "other")));

            assertEquals(TEXT.replace("Home", "Homes").replace("home", "other"), document.text());
            document.undo();
            document.undo();
            assertEquals(TEXT, document.text());
        }
    }

    @Test
    void brokenTextClosesThePagesOnceItIsRead() {
        try (EditionDocument document = open()) {
            type(document, 0, "x: [");
            rest();

            assertTrue(told.contains("access"));
            assertFalse(document.access().modelEditable());
            document.undo();
            assertTrue(document.access().modelEditable());
        }
    }

    @Test
    void aPlaceOutsideOfTheTextIsRefused() {
        try (EditionDocument document = open()) {
            assertFalse(document.execute(new Edit.ReplaceText(TEXT.length() + 1, 0, "x", true)));

            assertEquals(TEXT, document.text());
            assertEquals(1, desk.failed.size());
        }
    }

    @Property(tries = 40)
    void itMakesNoDifferenceWhenTheTypingIsRead(@ForAll long seed) {
        Random random = new Random(seed);
        String text = new RandomLayout(random).write(new RandomEdition(random).edition());
        List<String> pieces = List.of("a", " ", "\n", ":", "- ", "[", "#", "\"", "name: x\n", "  ");
        Deque<Runnable> later = new ArrayDeque<>();
        Desk other = new Desk();
        try (EditionDocument atOnce = EditionDocument.create(FILE, text, other.settings());
                EditionDocument rested = EditionDocument.create(FILE, text, other.resting(later::add))) {
            for (int i = 0; i < 40; i++) {
                int at = random.nextInt(atOnce.text().length() + 1);
                int length = Math.min(random.nextInt(3), atOnce.text().length() - at);
                Edit edit = new Edit.ReplaceText(at, length, pieces.get(random.nextInt(pieces.size())), true);
                assertEquals(atOnce.execute(edit), rested.execute(edit));
                switch (random.nextInt(6)) {
                    case 0 -> later.forEach(Runnable::run);
                    case 1 -> {
                        atOnce.undo();
                        rested.undo();
                    }
                    case 2 -> assertSameEdition(atOnce, rested);
                    case 3 -> assertEquals(atOnce.access(), rested.access());
                    default -> {
                        // typing goes on
                    }
                }
                assertEquals(atOnce.text(), rested.text());
                assertEquals(atOnce.undoLabel(), rested.undoLabel());
            }
            assertSameEdition(atOnce, rested);
            assertEquals(List.of(), other.failed);
        }
    }

    /** While the text is broken, the state last read is shown, and one of them has read fewer. */
    private static void assertSameEdition(EditionDocument atOnce, EditionDocument rested) {
        assertEquals(atOnce.access(), rested.access());
        if (atOnce.access().modelEditable()) {
            assertTrue(EcoreUtil.equals(atOnce.edition(), rested.edition()));
        }
    }
}

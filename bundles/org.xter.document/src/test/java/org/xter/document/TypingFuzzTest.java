package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xter.document.edit.Edit;
import org.xter.document.text.TextEdit;
import org.xter.model.edition.Edition;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;

/** Whatever is typed, nothing is lost and the pages show the last state that was understood. */
class TypingFuzzTest {
    private static final Path FILE = Path.of("sample.edition");
    private static final List<String> PIECES = List.of(
            "a",
            "-",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\t",
            ":",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "#",
            " # c\n",
            "\"",
            "'",
            "|",
            ">-\n",
            "&a",
            "*a",
            "!!str ",
            "<<: ",
            "---\n",
            "...\n",
            "null",
            "~",
            "true",
            "services:\n",
            "name: ",
            "format: 2\n",
            "format: 1\n",
            "\u0000",
            "\ud83d\ude00",
            "\uFEFF",
            "edition:",
            "packages: [",
            "\u2028",
            "%YAML 1.1\n");

    @Property(tries = 50)
    void nothingThatIsTypedIsLostOrThrows(@ForAll long seed) {
        Random random = new Random(seed);
        Edition edition = new RandomEdition(random).edition();
        String text = new RandomLayout(random).write(edition);
        Desk desk = new Desk();
        StringBuilder shadow = new StringBuilder(text);
        StringBuilder followed = new StringBuilder(text);
        try (EditionDocument document = EditionDocument.create(FILE, text, desk.settings())) {
            Edition shown = document.edition();
            EObject understood = EcoreUtil.copy(shown);
            document.addListener(new DocumentListener() {
                @Override
                public void textChanged(List<TextEdit> edits) {
                    edits.forEach(edit -> followed.replace(edit.offset(), edit.end(), edit.inserted()));
                }
            });
            List<Integer> undone = new ArrayList<>();
            int caret = random.nextInt(shadow.length() + 1);
            for (int i = 0; i < 60; i++) {
                int kind = random.nextInt(10);
                if (kind == 0) {
                    caret = random.nextInt(shadow.length() + 1);
                }
                if (kind == 1) {
                    document.undo();
                    shadow.setLength(0);
                    shadow.append(document.text());
                    caret = Math.min(caret, shadow.length());
                    undone.add(i);
                } else if (kind == 2) {
                    document.redo();
                    shadow.setLength(0);
                    shadow.append(document.text());
                    caret = Math.min(caret, shadow.length());
                } else {
                    int length = kind < 5 ? Math.min(random.nextInt(3), shadow.length() - caret) : 0;
                    String piece = kind < 4 ? "" : PIECES.get(random.nextInt(PIECES.size()));
                    assertTrue(document.execute(new Edit.ReplaceText(caret, length, piece, true)));
                    shadow.replace(caret, caret + length, piece);
                    caret += piece.length();
                }
                assertEquals(shadow.toString(), document.text());
                assertEquals(shadow.toString(), followed.toString());
                EditionFile read = EditionReader.parse(FILE, document.text());
                boolean shows = read.node(read.edition()).isPresent()
                        && read.problems().stream()
                                .noneMatch(problem -> problem.code().equals("edition.newer-format"));
                if (shows) {
                    understood = read.edition();
                } else if (document.access().modelEditable()) {
                    understood = EcoreUtil.create(shown.eClass());
                }
                assertSame(shown, document.edition());
                assertTrue(EcoreUtil.equals(understood, shown), document::text);
                assertTrue(document.access().textEditable());
                int where = random.nextInt(shadow.length() + 1);
                document.elementAt(where);
                document.featureAt(where);
                document.completionsAt(where);
                document.hoverAt(where);
                shown.eAllContents().forEachRemaining(part -> document.span(part)
                        .ifPresent(range ->
                                assertTrue(range.end() <= document.text().length())));
                document.findings()
                        .forEach(finding -> assertTrue(
                                finding.range().end() <= document.text().length()));
            }
            while (document.undoLabel().isPresent()) {
                document.undo();
            }
            assertEquals(text, document.text());
            assertEquals(List.of(), desk.failed);
            assertEquals(List.of(), desk.refused);
        }
    }

    /** Typed at random, a text may still be YAML, of a kind nobody would write. */
    @Property(tries = 50)
    void editsOfOddTextsAreRightOrRefused(@ForAll long seed) {
        Random random = new Random(seed);
        Edition edition = new RandomEdition(random).edition();
        String text = new RandomLayout(random).write(edition);
        Desk desk = new Desk();
        try (EditionDocument document = EditionDocument.create(FILE, text, desk.settings())) {
            for (int i = 0; i < 20; i++) {
                String before = document.text();
                int offset = random.nextInt(before.length() + 1);
                int length = Math.min(random.nextInt(4), before.length() - offset);
                document.execute(
                        new Edit.ReplaceText(offset, length, PIECES.get(random.nextInt(PIECES.size())), false));
                if (!document.access().modelEditable()) {
                    document.undo();
                    continue;
                }
                String typed = document.text();
                RandomEdits edits = new RandomEdits(random, document);
                Edit edit = edits.next();
                String told = seed + ": " + edits.told() + "\n--- before\n" + typed;
                boolean done = document.execute(edit);
                assertEquals(List.of(), desk.failed, told);
                assertTrue(
                        EcoreUtil.equals(
                                EditionReader.parse(FILE, document.text()).edition(), document.edition()),
                        told);
                if (done) {
                    edits.check(edition, edit, told + "\n--- after\n" + document.text());
                } else {
                    assertEquals(typed, document.text(), told);
                }
                for (String comment : comments(typed)) {
                    // What is removed takes its comments along; everything else keeps them.
                    boolean removing = edits.told().contains("remove")
                            || edits.told().contains("unset")
                            || edits.told().contains("set ");
                    assertTrue(
                            removing || document.text().contains(comment),
                            () -> told + "\n--- lost: " + comment + "\n--- after\n" + document.text());
                }
                if (done && !document.text().equals(typed)) {
                    document.undo();
                    assertEquals(typed, document.text(), told);
                    document.redo();
                }
            }
        }
    }

    private static List<String> comments(String text) {
        return java.util.regex.Pattern.compile("# (?:comment|tail|member) [0-9]+\\b")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .toList();
    }
}

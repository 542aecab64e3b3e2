package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xter.document.EditionDocument;
import org.xter.document.edit.Edit;
import org.xter.model.edition.EditionPackage;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;

/** The page Source: typing, history shared with the forms, colours. */
@ExtendWith(StudioWindow.class)
class SourceTest {
    private static final String TEXT = """
            format: 1
            # a home
            edition:
              name: home
              title: Home
              kind: home
              version: 1.0.0
              vendor: xTER
            """;

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    private Path folder;

    private EditionDocument document;
    private StyledText text;

    @BeforeEach
    void openTheSource() throws IOException {
        Path file = Files.writeString(folder.toRealPath().resolve("home.edition"), TEXT);
        EditionEditor editor = Editions.open(file);
        UserInterface.run(() -> {
            editor.showPage(EditionPage.SOURCE);
            ITextEditor source = Adapters.adapt(editor, ITextEditor.class);
            document = Adapters.adapt(editor, EditionDocument.class);
            text = (StyledText) Adapters.adapt(source, Control.class);
        });
    }

    @AfterEach
    void close() {
        bot.closeAllEditors();
    }

    @Test
    void whatIsTypedIsTheEditionsTextAndIsUndoneAsOne() {
        int end = TEXT.indexOf("Home") + 4;
        UserInterface.run(() -> {
            text.replaceTextRange(end, 0, "s");
            text.replaceTextRange(end + 1, 0, "!");
        });
        assertEquals(TEXT.replace("Home", "Homes!"), UserInterface.get(() -> document.text()));
        assertEquals(
                "Homes!",
                UserInterface.get(() -> document.edition().getIdentity().getTitle()));
        UserInterface.run(() -> document.undo());
        assertEquals(TEXT, UserInterface.get(() -> text.getText()));
    }

    @Test
    void anEditMadeElsewhereIsSeenAndTheCaretStaysAtItsWord() {
        int vendor = TEXT.indexOf("vendor");
        UserInterface.run(() -> text.setCaretOffset(vendor));
        UserInterface.run(() -> document.execute(
                Edit.set(document.edition().getIdentity(), EditionPackage.Literals.IDENTITY__TITLE, "A longer title")));
        assertEquals(UserInterface.get(() -> document.text()), UserInterface.get(() -> text.getText()));
        assertTrue(UserInterface.get(() -> text.getText().substring(text.getCaretOffset()))
                .startsWith("vendor"));
    }

    @Test
    void brokenTextIsKeptAndMendedTextIsUnderstoodAgain() {
        int name = TEXT.indexOf("name: home");
        UserInterface.run(() -> text.replaceTextRange(name, 5, "name: ["));
        assertFalse(UserInterface.get(() -> document.access().modelEditable()));
        UserInterface.run(() -> text.replaceTextRange(name, 7, "name:"));
        assertTrue(UserInterface.get(() -> document.access().modelEditable()));
        assertEquals(UserInterface.get(() -> document.text()), UserInterface.get(() -> text.getText()));
    }

    @Test
    void aKeyIsColouredOtherwiseThanItsValueAndAComment() {
        // Folding comes a moment after the text and must leave the colours.
        UserInterface.sleep(1_000);
        UserInterface.waitUntil(
                "colours",
                () -> text.getStyleRangeAtOffset(TEXT.indexOf("vendor")) != null
                        && text.getStyleRangeAtOffset(TEXT.indexOf("# a home")) != null);
        assertFalse(UserInterface.get(() -> text.getStyleRangeAtOffset(TEXT.indexOf("vendor"))
                .similarTo(text.getStyleRangeAtOffset(TEXT.indexOf("# a home")))));
    }

    @Test
    void whereTheNameUnderTheCaretStandsIsMarkedAndThePackageOfThatNameIsNot() {
        String services = """
                services:
                  - { name: dnsmasq, packages: [dnsmasq] }
                  - { name: web, after: [dnsmasq], packages: [nginx] }
                """;
        UserInterface.run(() -> text.replaceTextRange(TEXT.length(), 0, services));

        UserInterface.run(() -> text.setCaretOffset(text.getText().indexOf("[dnsmasq], pack") + 3));

        UserInterface.waitUntil("two marks", () -> marks().size() == 2);
        assertEquals(
                List.of(text().indexOf("dnsmasq"), text().indexOf("[dnsmasq], pack") + 1),
                UserInterface.get(this::marks));

        UserInterface.run(() -> text.setCaretOffset(2));
        UserInterface.waitUntil("no marks", () -> marks().isEmpty());
    }

    private String text() {
        return UserInterface.get(() -> text.getText());
    }

    /** Where marks begin; on the UI thread. */
    private List<Integer> marks() {
        ITextEditor source = Adapters.adapt(WorkbenchBot.page().getActiveEditor(), ITextEditor.class);
        IAnnotationModel model = source.getDocumentProvider().getAnnotationModel(source.getEditorInput());
        List<Integer> starts = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
            Annotation each = all.next();
            if (each.getType().equals("org.xter.studio.source.occurrence")) {
                starts.add(model.getPosition(each).getOffset());
            }
        }
        Collections.sort(starts);
        return starts;
    }
}

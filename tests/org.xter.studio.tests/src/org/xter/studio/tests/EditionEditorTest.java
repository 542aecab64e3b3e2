package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Service;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.tests.bot.Bot;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;

/** An edition in the editor: fields, tables, findings, broken text, history. */
@ExtendWith(StudioWindow.class)
class EditionEditorTest {
    private static final String TEXT = """
            # the first line stays
            format: 1
            edition:
              name: little
              title:   Little box   # spacing stays
              kind: custom
              version: 1.0.0
              vendor: xTER
              product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10
            base:
              suite: bookworm
            services:
              - name: web
                packages: [nginx]
                ports: [80/tcp]
              - name: log
                packages: [rsyslog]
                after: [web]
            """;

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    Path folder;

    private Path file;
    private EditionEditor editor;

    @BeforeEach
    void open() throws Exception {
        file = Files.writeString(folder.resolve("little.edition"), TEXT);
        editor = Editions.open(file);
    }

    @AfterEach
    void close() {
        bot.closeAllEditors();
    }

    private String text() {
        return UserInterface.get(() -> editor.document().text());
    }

    private void show(String page) {
        UserInterface.run(() -> editor.showPage(page));
    }

    @Test
    void whatIsTypedIntoAFieldChangesItsLineAloneAndIsUndoneAsOne() {
        Bot.TextField title = bot.activeEditor().textWithLabel("Title");

        for (String typed : new String[] {"Little boxe", "Little boxes"}) {
            title.setText(typed);
        }

        assertEquals(TEXT.replace("Little box ", "Little boxes "), text());
        assertTrue(UserInterface.get(editor::isDirty));

        UserInterface.run(() -> editor.document().undo());

        assertEquals(TEXT, text());
        assertEquals("Little box", title.getText());
        assertFalse(UserInterface.get(editor::isDirty));
    }

    @Test
    void thePageSourceIsMadeWhenItIsFirstShownAndTakesKeysAtOnce() {
        UserInterface.waitUntil("the edition", editor::isOpen);
        assertNull(UserInterface.get(editor::source));

        StyledText source = Editions.source(editor, TEXT.length());

        assertEquals(EditionPage.SOURCE, UserInterface.get(editor::shownPage));
        assertSame(UserInterface.get(editor::source), UserInterface.get(editor::getActiveEditor));
        assertTrue(UserInterface.get(source::isFocusControl));
        UserInterface.run(() -> source.insert("# typed"));
        assertEquals(TEXT + "# typed", text());

        show(EditionPage.SERVICES);
        show(EditionPage.SOURCE);

        assertEquals(TEXT + "# typed", UserInterface.get(source::getText));
    }

    @Test
    void aValueThatDoesNotFitIsExplainedAtTheFieldAndTheEditionStaysAsItWas() {
        Bot.TextField version = bot.activeEditor().textWithLabel("Version *");

        version.setText("new one");

        UserInterface.waitUntil("the reason", () -> texts().contains("begins with a digit"));
        assertEquals(TEXT, text());
    }

    private String texts() {
        StringBuilder all = new StringBuilder();
        bot.activeEditor().texts().forEach(each -> all.append(each).append('\n'));
        return all.toString();
    }

    @Test
    void aServiceIsAddedAndUndoneFromAnotherPage() throws Exception {
        show(EditionPage.SERVICES);
        bot.activeEditor().toolbarButtonWithTooltip("Add service").click();

        assertEquals(3, (int) UserInterface.get(
                () -> editor.document().edition().getServices().size()));

        show(EditionPage.SYSTEM);
        UserInterface.run(() -> editor.document().undo());

        assertArrayEquals(Files.readAllBytes(file), text().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void renamingAServiceRenamesItWhereItIsNeeded() {
        show(EditionPage.SERVICES);
        Bot.TextField name = bot.activeEditor().textWithLabel("Name *");

        name.setText("www");
        name.pressEnter();

        assertEquals(TEXT.replace("name: web", "name: www").replace("[web]", "[www]"), text());
    }

    @Test
    void aMistakeIsMarkedAtItsFieldAndMendedThere() {
        UserInterface.run(() -> {
            int at = editor.document().text().indexOf("[web]");
            editor.document().execute(new org.xter.document.edit.Edit.ReplaceText(at, 5, "[webb]", false));
        });
        UserInterface.waitUntil("a finding with a fix", () -> editor.document().findings().stream()
                .anyMatch(each -> !each.fixes().isEmpty()));
        UserInterface.run(() -> {
            EObject log = editor.document().edition().getServices().get(1);
            editor.reveal(log, Literals.SERVICE__AFTER);
        });
        Link fix = UserInterface.get(
                () -> bot.activeEditor().link("<a href=\"0\">").widget() instanceof Link link ? link : null);

        UserInterface.run(() -> {
            Event event = new Event();
            event.text = "0";
            fix.notifyListeners(SWT.Selection, event);
        });

        assertEquals(TEXT, text());
    }

    @Test
    void brokenTextMakesTheOtherPagesReadOnlyOnTheLastGoodState() {
        show(EditionPage.SOURCE);
        StyledText source = bot.activeEditor().styledText();

        UserInterface.run(() -> source.replaceTextRange(0, 0, "broken: [\n"));

        show(EditionPage.OVERVIEW);
        Bot.TextField title = bot.activeEditor().textWithLabel("Title");
        assertEquals("Little box", title.getText());
        UserInterface.waitUntil(
                "a field that cannot be edited", () -> !title.widget().getEditable());

        UserInterface.run(() -> editor.document().undo());
        UserInterface.waitUntil(
                "a field that can be edited", () -> title.widget().getEditable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                EditionPage.OVERVIEW,
                EditionPage.SERVICES,
                EditionPage.PACKAGES,
                EditionPage.COMPOSITION,
                EditionPage.SOURCE
            })
    void theKeysOfTabsTurnOnePageWhereverTheFocusIs(String from) {
        List<String> pages = List.of(
                EditionPage.OVERVIEW,
                EditionPage.SYSTEM,
                EditionPage.SERVICES,
                EditionPage.PACKAGES,
                EditionPage.COMPOSITION,
                EditionPage.DISKS,
                EditionPage.PROTECTION,
                EditionPage.TRUST,
                EditionPage.SOURCE);
        show(from);
        int at = pages.indexOf(from);

        command("org.eclipse.ui.navigate.nextTab");
        assertEquals(pages.get((at + 1) % pages.size()), UserInterface.get(editor::shownPage));

        command("org.eclipse.ui.navigate.previousTab");
        command("org.eclipse.ui.navigate.previousTab");
        assertEquals(pages.get((at + pages.size() - 1) % pages.size()), UserInterface.get(editor::shownPage));
    }

    private void command(String id) {
        UserInterface.get(
                () -> editor.getSite().getService(IHandlerService.class).executeCommand(id, null));
    }

    @Test
    void twoEditorsOfAFileShareTheEdition() throws Exception {
        EditionEditor second = UserInterface.get(() -> (EditionEditor) WorkbenchBot.page()
                .openEditor(editor.getEditorInput(), EditionEditor.ID, true, org.eclipse.ui.IWorkbenchPage.MATCH_NONE));

        bot.activeEditor().textWithLabel("Title").setText("Shared");

        assertTrue(UserInterface.get(editor::isDirty));
        assertEquals((Object) UserInterface.get(editor::document), UserInterface.get(second::document));
    }

    @Test
    void theOutlineFollowsTheSelectionOfAPage() {
        Bot outline = bot.viewById("org.eclipse.ui.views.ContentOutline");
        UserInterface.run(() -> {
            Service log = editor.document().edition().getServices().get(1);
            editor.selection().set(log, null);
        });

        UserInterface.waitUntil(
                "the service selected", () -> outline.tree().widget().getSelection().length == 1);
        assertEquals(
                "log",
                UserInterface.get(
                        () -> outline.tree().widget().getSelection()[0].getText()));
    }

    @Test
    void savingWritesTheTextAsItIs() throws Exception {
        bot.activeEditor().textWithLabel("Title").setText("Saved");

        UserInterface.run(() -> editor.doSave(new org.eclipse.core.runtime.NullProgressMonitor()));

        assertEquals(TEXT.replace("Little box ", "Saved "), Files.readString(file));
        assertFalse(UserInterface.get(editor::isDirty));
    }
}

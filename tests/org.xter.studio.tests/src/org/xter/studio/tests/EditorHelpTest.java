package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.codec.digest.Crypt;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.document.edit.Edit;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.studio.app.Places;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.tests.bot.Bot;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.ui.place.OpenedPlaces;
import org.xter.studio.ui.problem.ProblemMarkers;

/** What the editor does for somebody who edits: completion, fixes, finding, passwords, dragging; by real keys and mouse. */
@ExtendWith(StudioWindow.class)
class EditorHelpTest {
    private static final String TEXT = """
            format: 1
            edition:
              name: little
              title: Little box
              kind: custom
              version: 1.0.0
              vendor: xTER
              product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10
            system:
              users:
                - { name: admin }
            services:
              - name: web
                packages: [nginx]
              - name: log
                packages: [rsyslog]
                after: [web]
              - name: files
                packages: [vsftpd]
            """;

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    private Path folder;

    private Path file;
    private EditionEditor editor;

    @BeforeEach
    void open() throws IOException {
        file = Files.writeString(folder.toRealPath().resolve("little.edition"), TEXT);
        UserInterface.run(() -> Places.open(PlatformUI.getWorkbench().getWorkbenchWindows()[0], List.of(file)));
        editor = (EditionEditor) bot.editor();
    }

    @AfterEach
    void close() throws CoreException {
        bot.closeAllEditors();
        for (IResource root : OpenedPlaces.roots()) {
            OpenedPlaces.close(root, new NullProgressMonitor());
        }
    }

    private void waitForText(String expected) {
        UserInterface.waitUntil("the text", () -> editor.document().text().equals(expected));
    }

    // ---- in Source

    @Test
    void whatCanBeWrittenIsOfferedAndWritten() {
        int at = TEXT.indexOf("custom");
        StyledText source = Editions.source(editor, at);
        UserInterface.run(() -> source.setSelection(at, at + "custom".length()));
        Bot.type(source, "ro");

        bot.press("ctrl+space");
        waitForText(TEXT.replace("custom", "router")); // the only one that fits is written at once

        int end = Editions.text(editor).length();
        UserInterface.run(() -> source.setSelection(end));
        Bot.type(source, "\b\n"); // the next line begins where this one does
        bot.press("ctrl+space");
        Table offered = Bot.popupTable();
        List<String> keys = UserInterface.get(() -> Arrays.stream(offered.getItems())
                .map(item -> item.getText().split("  ")[0])
                .toList());
        assertTrue(keys.contains("units"), keys::toString);
        assertFalse(keys.contains("packages"), "what is there already is not offered: " + keys);
        bot.press("Escape");
    }

    @Test
    void aSavedMistakeIsMendedFromTheProblemsView() throws CoreException {
        int at = TEXT.indexOf("[web]") + 4;
        Bot.type(Editions.source(editor, at), "b");
        UserInterface.waitUntil("a finding with a fix", () -> editor.document().findings().stream()
                .anyMatch(each -> !each.fixes().isEmpty()));
        bot.menu("File", "Save").click();
        IFile resource = ((FileEditorInput) UserInterface.get(editor::getEditorInput)).getFile();
        UserInterface.find("a marker with a fix", () -> fixable(resource));
        Bot problems = bot.viewById("org.eclipse.ui.views.ProblemView");
        UserInterface.waitUntil("the finding in the view", () -> problems.tree().texts().stream()
                .anyMatch(text -> text.startsWith("Errors (") || text.startsWith("Warnings (")));
        bot.closeAllEditors();

        // Found again: what is found later of the saved text takes the place of the first marker.
        IMarker marker = UserInterface.find("a marker with a fix", () -> fixable(resource));
        IMarkerResolution fix =
                UserInterface.get(() -> IDE.getMarkerHelpRegistry().getResolutions(marker)[0]);
        UserInterface.run(() -> fix.run(marker));

        editor = (EditionEditor) bot.editor();
        waitForText(TEXT);
        assertTrue(UserInterface.get(editor::isDirty), "it can be looked at before it is saved");
    }

    private static IMarker fixable(IFile resource) {
        try {
            return Arrays.stream(resource.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO))
                    .filter(each -> IDE.getMarkerHelpRegistry().hasResolutions(each))
                    .findFirst()
                    .orElse(null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    // ---- finding anything

    @Test
    void whateverIsTypedIntoFindLeadsToItsField() {
        Editions.show(editor, EditionPage.OVERVIEW);
        UserInterface.run(() -> editor.setFocus());

        bot.press("ctrl+o");
        Bot find = Bot.shell("Service, package, file, user, setting…");
        Table found = find.table();
        bot.type("vendor");
        UserInterface.waitUntil(
                "the vendor",
                () -> found.getItemCount() > 0 && found.getItem(0).getText().contains("Vendor"));
        bot.press("Return");

        UserInterface.waitUntil(
                "the field in focus",
                () -> UserInterface.display().getFocusControl() instanceof Text text
                        && text.getText().equals("xTER"));
        assertEquals(EditionPage.OVERVIEW, UserInterface.get(editor::shownPage));
    }

    @Test
    void aServiceIsFoundFromAnotherPage() {
        Editions.show(editor, EditionPage.SYSTEM);
        UserInterface.run(() -> editor.setFocus());

        bot.press("ctrl+o");
        Table found = Bot.shell("Service, package, file, user, setting…").table();
        bot.type("log");
        UserInterface.waitUntil(
                "the service",
                () -> found.getItemCount() > 0 && found.getItem(0).getText().contains("log"));
        bot.press("Return");

        UserInterface.waitUntil("the page of services", () -> editor.shownPage().equals(EditionPage.SERVICES));
        assertEquals("log", bot.activeEditor().textWithLabel("Name *").getText());
    }

    // ---- on pages

    @ParameterizedTest
    @ValueSource(strings = {"ctrl+y", "ctrl+shift+z"})
    void whatWasUndoneIsDoneAgainByEitherKey(String redo) {
        Editions.show(editor, EditionPage.OVERVIEW);
        bot.activeEditor().textWithLabel("Title").setText("Bigger box");
        String changed = Editions.text(editor);

        bot.press("ctrl+z");
        waitForText(TEXT);
        bot.press(redo);

        waitForText(changed);
    }

    @Test
    void ofAPasswordOnlyAHashGetsIntoTheEdition() {
        Editions.show(editor, EditionPage.SYSTEM);
        Bot page = bot.activeEditor();
        Combo kind = page.comboBoxWithLabel("Password");
        UserInterface.run(() -> {
            kind.select(2);
            kind.notifyListeners(SWT.Selection, new Event());
        });
        // What changes in between shows the page anew and must not take the choice back.
        UserInterface.run(() -> {
            editor.document()
                    .execute(Edit.set(editor.document().edition().getIdentity(), Literals.IDENTITY__TITLE, "Other"));
            editor.document().undo();
        });
        page.textWithMessage("New password").setText("correct horse");
        page.button("Set").click();

        UserInterface.waitUntil("a hash", () -> editor.document().text().contains("$6$"));
        String text = Editions.text(editor);
        assertFalse(text.contains("horse"), text);
        String hash = text.replaceAll("(?s).*?(\\$6\\$[^'\" ,}\\n]*).*", "$1");
        assertEquals(hash, Crypt.crypt("correct horse", hash));
        assertEquals("", page.textWithMessage("New password").getText());
        bot.menuStartingWith("Edit", "Undo").click();
        assertEquals(TEXT, Editions.text(editor));
    }

    @Test
    void aServiceIsDraggedToAnotherPlaceOfTheTable() {
        Editions.show(editor, EditionPage.SERVICES);
        Table services = bot.activeEditor().table();
        UserInterface.waitUntil("all services", () -> services.getItemCount() == 3);

        bot.drag(point(services, 2, 0.5), point(services, 0, 0.1));

        String moved = "  - name: files\n    packages: [vsftpd]\n";
        waitForText(TEXT.replace(moved, "").replace("services:\n", "services:\n" + moved));
        bot.menuStartingWith("Edit", "Undo").click();
        assertEquals(TEXT, Editions.text(editor));
    }

    /** Where a row is on the display, and how far down in it. */
    private static Point point(Table table, int row, double down) {
        return UserInterface.get(() -> {
            Rectangle at = table.getItem(row).getBounds(0);
            return table.toDisplay(at.x + 20, at.y + (int) (at.height * down));
        });
    }
}

package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xter.report.ShownStep;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.tests.bot.Bot;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.ui.build.BuildRun;

/** What somebody does with the studio on the first day, from a new Router to its image, with the archive's real packages. */
@ExtendWith(StudioWindow.class)
class StoryTest {
    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    private Path folder;

    private EditionEditor editor;

    private FirstDay day;

    @BeforeEach
    void begin() throws Exception {
        day = new FirstDay(folder.toRealPath());
    }

    @AfterEach
    void end() {
        if (day != null) {
            day.end();
        }
    }

    @Test
    void aNewRouterIsChangedMendedUndoneRedoneSavedAndExported() throws IOException, InterruptedException {
        Path file = day.makeARouter();
        editor = (EditionEditor) bot.editor();
        byte[] asMade = Files.readAllBytes(file);

        addAPackageFoundBySearch("tcpdump");
        addAService();
        makeAMistakeAndMendIt();
        typeInSource();
        String changed = Editions.text(editor);

        Editions.show(editor, EditionPage.SYSTEM);
        repeat("Undo");
        assertArrayEquals(asMade, Editions.text(editor).getBytes(StandardCharsets.UTF_8));
        assertFalse(UserInterface.get(editor::isDirty), "all that was done is undone");
        repeat("Redo");
        assertEquals(changed, Editions.text(editor));

        bot.menu("File", "Save").click();
        assertEquals(changed, Files.readString(file));
        assertFalse(UserInterface.get(editor::isDirty));

        Path image = file.resolveSibling("out/gate-0.1.0.img");
        Bot wizard = day.export();
        wizard.button("Close").click();
        Bot.waitUntilShellCloses(FirstDay.EXPORT);

        byte[] before = head(image);
        addAPackageFoundBySearch("nano");
        cancelAnExport();
        assertArrayEquals(before, head(image), "what was exported before is still there");
        day.export(Bot.shell(FirstDay.EXPORT));
        assertFalse(Arrays.equals(before, head(image)), "the image is of the changed edition");
    }

    private void addAPackageFoundBySearch(String name) {
        Editions.show(editor, EditionPage.PACKAGES);
        Bot page = bot.activeEditor();
        if (UserInterface.get(() -> editor.packages().archive().ready().isEmpty())) {
            page.button("Fetch package lists").click();
        }
        Table found = page.table();
        Bot.TextField search = page.textWithMessage("Name or words of the description");
        search.setText(name);
        UserInterface.waitUntil(
                name,
                () -> found.getItemCount() > 0 && found.getItem(0).getText().equals(name));
        Combo to = page.comboBoxWithLabel("Add to:");
        UserInterface.run(() -> {
            to.select(Arrays.asList(to.getItems()).indexOf("System"));
            to.notifyListeners(SWT.Selection, new Event());
        });
        search.pressEnter();
        assertTrue(Editions.text(editor).contains("    - " + name + "\n"), () -> Editions.text(editor));
    }

    private void addAService() {
        Editions.show(editor, EditionPage.SERVICES);
        Bot page = bot.activeEditor();
        page.toolbarButtonWithTooltip("Add service").click();
        Bot.TextField name = page.textWithLabel("Name *");
        name.setText("remote-login");
        name.pressEnter();
        page.textWithLabel("Packages").setText("openssh-server");
        page.textWithLabel("Units").setText("ssh.service");
        assertTrue(
                Editions.text(editor)
                        .contains("  - name: remote-login\n    packages: [openssh-server]\n    units: [ssh.service]\n"),
                () -> Editions.text(editor));
    }

    /** The finding comes while it is typed, and Ctrl+1 takes it away. */
    private void makeAMistakeAndMendIt() {
        String good = Editions.text(editor);
        int end = good.indexOf("after: [firewall]") + "after: [firewall".length();
        StyledText source = Editions.source(editor, end);
        Bot.type(source, "s");
        assertEquals(good.substring(0, end) + "s" + good.substring(end), Editions.text(editor));
        UserInterface.waitUntil("a finding with a fix", () -> editor.document().findings().stream()
                .anyMatch(each -> !each.fixes().isEmpty()
                        && each.range().start() <= end
                        && each.range().end() >= end));
        bot.press("ctrl+1");
        Table fixes = Bot.popupTable();
        UserInterface.run(() -> {
            assertTrue(fixes.getItem(0).getText().contains("firewall"), fixes.getItem(0)::getText);
            fixes.notifyListeners(SWT.DefaultSelection, new Event());
        });
        UserInterface.waitUntil(
                "the mistake is mended", () -> editor.document().text().equals(good));
    }

    private void typeInSource() {
        String before = Editions.text(editor);
        StyledText source = Editions.source(editor, before.length());
        Bot.type(source, "# for the office");
        assertEquals(before + "# for the office", Editions.text(editor));
    }

    /** Chooses undo or redo in the menu until it is grey. */
    private void repeat(String what) {
        int times = 0;
        while (true) {
            Bot.Clickable item = bot.menuStartingWith("Edit", what);
            if (!item.isEnabled()) {
                break;
            }
            item.click();
            assertTrue(++times < 100, what + " never ends");
        }
        assertTrue(times > 4, what + " was offered " + times + " times");
    }

    private void cancelAnExport() throws InterruptedException {
        Bot wizard = day.openExport();
        BuildRun run = FirstDay.begin(wizard);
        while (run.state() == ShownStep.State.RUNNING
                && run.steps().stream()
                        .noneMatch(
                                each -> each.name().equals("configure") && each.state() == ShownStep.State.RUNNING)) {
            Thread.sleep(10);
        }
        long asked = System.nanoTime();
        wizard.button("Cancel export").click();
        assertEquals(ShownStep.State.CANCELLED, FirstDay.end(run));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
        assertTrue(millis <= 1000, "cancelled after " + millis + " ms");
        wizard.button("Back").click();
    }

    private static byte[] head(Path image) throws IOException {
        try (var in = Files.newInputStream(image)) {
            return in.readNBytes(64 << 20);
        }
    }
}

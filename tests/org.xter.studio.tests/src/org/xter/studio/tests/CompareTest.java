package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xter.document.edit.Edit;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.compare.CompareEditor;
import org.xter.studio.edition.compare.CompareInput;
import org.xter.studio.edition.compare.ComparedSide;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;

/** Two editions beside each other. */
@ExtendWith(StudioWindow.class)
class CompareTest {
    private static final String TEXT = """
            format: 1
            edition: { name: sample, title: Before }
            services:
              - { name: dns, packages: [dnsmasq] }
            """;

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        bot.closeAllEditors();
    }

    private void waitForRow(String[] way, String before, String after) {
        TreeItem item = bot.activeEditor().tree().getTreeItem(way);
        UserInterface.run(() -> {
            assertEquals(before, item.getText(1));
            assertEquals(after, item.getText(2));
        });
    }

    @Test
    void aChangedTitleIsShownWithBothValues() throws IOException {
        Path one = Files.writeString(folder.resolve("one.edition"), TEXT);
        Path two = Files.writeString(
                folder.resolve("two.edition"), TEXT.replace("Before", "After").replace("[dnsmasq]", "[dnsmasq, nano]"));
        UserInterface.get(() -> WorkbenchBot.page()
                .openEditor(new CompareInput(ComparedSide.onDisk(one), ComparedSide.onDisk(two)), CompareEditor.ID));
        waitForRow(new String[] {"edition", "title"}, "Before", "After");
        waitForRow(new String[] {"services", "dns", "packages"}, "(none)", "nano");
        assertTrue(
                bot.activeEditor().texts().stream().anyMatch(each -> each.startsWith("2 differences")),
                () -> bot.activeEditor().texts().toString());
    }

    @Test
    void whatIsNotSavedIsComparedWithTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("sample.edition"), TEXT);
        EditionEditor editor = Editions.open(file);
        UserInterface.run(() -> editor.document()
                .execute(Edit.set(editor.document().edition().getIdentity(), Literals.IDENTITY__TITLE, "Now")));
        UserInterface.get(() -> editor.getSite()
                .getService(IHandlerService.class)
                .executeCommand("org.xter.studio.edition.compareWithSaved", null));
        UserInterface.waitUntil("the comparison", () -> WorkbenchBot.page().getActiveEditor() instanceof CompareEditor);
        waitForRow(new String[] {"edition", "title"}, "Before", "Now");
    }
}

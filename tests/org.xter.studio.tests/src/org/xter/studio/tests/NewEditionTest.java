package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.tests.bot.Bot;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;

/** The wizard of new editions. */
@ExtendWith(StudioWindow.class)
class NewEditionTest {
    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    private static Bot open() {
        IWorkbenchWizard wizard = UserInterface.get(() -> PlatformUI.getWorkbench()
                .getNewWizardRegistry()
                .getPrimaryWizards()[0]
                .createWizard());
        UserInterface.later(() -> {
            wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
            new WizardDialog(
                            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard)
                    .open();
        });
        return Bot.shell("New edition");
    }

    @Test
    void aRouterIsMadeAndOpened() {
        Bot wizard = open();
        Table choices = wizard.table();
        assertEquals(6, (int) UserInterface.get(choices::getItemCount));
        wizard.button("Next >").click();
        wizard.textWithLabel("Title").setText("Gate 7");
        assertEquals("gate-7", wizard.textWithLabel("Name").getText());
        wizard.textWithLabel("Vendor").setText("Example");
        wizard.textWithLabel("Folder").setText(folder.resolve("gate").toString());

        wizard.button("Finish").clickLater();

        Bot.waitUntilShellCloses("New edition");
        assertTrue(Files.exists(folder.resolve("gate/gate-7.edition")));
        EditionEditor editor = (EditionEditor) bot.editor();
        assertEquals(
                "Gate 7",
                UserInterface.get(
                        () -> editor.document().edition().getIdentity().getTitle()));
        assertFalse(UserInterface.get(editor::isDirty));
    }

    @Test
    void namesThatCannotBeAreExplainedBeforeAnythingIsWritten() {
        Bot wizard = open();
        wizard.button("Next >").click();
        wizard.textWithLabel("Name").setText("Not A Name");

        assertFalse(wizard.button("Finish").isEnabled());

        wizard.button("Cancel").click();
        Bot.waitUntilShellCloses("New edition");
    }
}

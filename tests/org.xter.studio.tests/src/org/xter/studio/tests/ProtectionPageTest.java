package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.edition.protection.ProtectionPage;
import org.xter.studio.export.ExportWizard;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.SceneBot;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.tests.picture.Stage;

/** What stands beside the picture of protection, and what an export says to it. */
@ExtendWith(StudioWindow.class)
class ProtectionPageTest {
    private static final Path GALLERY = Path.of(System.getProperty("xter.home"), "tests/org.xter.studio.tests/gallery");
    private static final String REASON = "container B cannot be opened by a depot yet";

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    Path folder;

    private SceneBot scene;

    @AfterEach
    void close() {
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    private void openSound(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("vault.edition"), text);
        scene = SceneBot.open(Editions.open(file), EditionPage.PROTECTION);
        scene.settle();
    }

    private void open(String text) throws Exception {
        openSound(text);
        UserInterface.waitUntil(
                "findings", () -> !scene.editor().document().findings().isEmpty());
        scene.settle();
    }

    private static String vault() throws Exception {
        return Files.readString(GALLERY.resolve("vault.edition"));
    }

    private <T extends Control> List<T> beside(Class<T> kind) {
        return Stage.all(((ProtectionPage) scene.page()).pane().control(), kind).stream()
                .filter(Control::isVisible)
                .toList();
    }

    private boolean says(String words) {
        return beside(Label.class).stream().anyMatch(each -> each.getText().contains(words));
    }

    @Test
    void thePageSaysThatAnExportIsRefusedAndWhy() throws Exception {
        open(refused());
        UserInterface.waitUntil("the reason", () -> says("Container B cannot be opened by a depot yet"));
    }

    static Control show(ExportWizard wizard, boolean next) {
        return UserInterface.get(() -> {
            wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
            WizardDialog dialog = new WizardDialog(
                    PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.open();
            if (next) {
                dialog.showPage(wizard.getNextPage(wizard.getNextPage(wizard.getStartingPage())));
            }
            return dialog.getShell();
        });
    }

    private static String exportable() throws Exception {
        return vault().replaceAll("(?s)    volumes:.*?\n\n", "\n")
                .replaceAll("(?s)disks:.*?\n\n", "")
                .replace("tpm, ", "");
    }

    private static String refused() throws Exception {
        return vault().replace("holder: client }", "holder: client, unlock: [depot] }");
    }

    private static List<Text> passphrases(Control page) {
        return Stage.all(page, Text.class).stream()
                .filter(each -> (each.getStyle() & SWT.PASSWORD) != 0)
                .toList();
    }

    @Test
    void aRefusedKeyringLeavesWhatWasTyped() throws Exception {
        openSound(exportable() + "\ntrust: { keyring: nowhere }\n");
        ExportWizard wizard = new ExportWizard();
        show(wizard, true);
        UserInterface.run(() -> {
            List<Text> ofContainers = passphrases(wizard.getStartingPage().getControl());
            ofContainers.forEach(each -> each.setText("words of it"));
            IWizardPage signing = wizard.getNextPage(wizard.getStartingPage());
            List<Text> ofKeyring = passphrases(signing.getControl());
            ofKeyring.forEach(each -> each.setText("correct horse"));
            assertFalse(wizard.performFinish());
            assertTrue(signing.getErrorMessage().contains("no keyring"), signing.getErrorMessage());
            assertEquals(4, ofContainers.size());
            ofContainers.forEach(each -> assertEquals("words of it", each.getText()));
            ofKeyring.forEach(each -> assertEquals("correct horse", each.getText()));
        });
    }

    @Test
    void theExportWizardAsksForThePassphraseOfEachContainerTwice() throws Exception {
        openSound(exportable());
        ExportWizard wizard = new ExportWizard();
        show(wizard, false);
        List<Text> fields =
                UserInterface.get(() -> passphrases(wizard.getStartingPage().getControl()));
        assertEquals(4, fields.size());
        List<String> typed = List.of("vendor's words", "vendor's words", "client's words", "client's word");
        UserInterface.run(() -> {
            for (int i = 0; i < 4; i++) {
                assertFalse(wizard.getStartingPage().isPageComplete());
                fields.get(i).setText(typed.get(i));
            }
            assertTrue(wizard.getStartingPage().getErrorMessage().contains("container B differ"));
            fields.get(3).setText("client's words");
            assertTrue(wizard.getStartingPage().isPageComplete());
        });
    }

    @Test
    void theExportWizardRefusesWithTheSameReason() throws Exception {
        open(refused());
        ExportWizard wizard = new ExportWizard();
        Control shown = show(wizard, true);
        UserInterface.waitUntil("the reason", () -> Stage.all(shown, Table.class).stream()
                .flatMap(each -> Stream.of(each.getItems()))
                .anyMatch(each -> each.getText(0).contains(REASON)));
        assertFalse(UserInterface.get(wizard::canFinish));
    }

    @Test
    void ciphersThatAreAlikeAreMendedBesideThePicture() throws Exception {
        String alike = vault().replace("serpent-xts", "aes-xts");
        open(alike);
        Link fix = UserInterface.find("a fix", () -> beside(Link.class).stream()
                .filter(each -> each.getText().contains("Change to 'serpent-xts'"))
                .findFirst()
                .orElse(null));
        UserInterface.run(() -> {
            Event event = new Event();
            event.text = "Change to 'serpent-xts'";
            fix.notifyListeners(SWT.Selection, event);
        });
        assertEquals(vault(), Editions.text(scene.editor()));
    }

    @Test
    void anEditionWithoutContainersOffersTheFirstAndThenTheSecond() throws Exception {
        String none = vault().replaceAll("(?s)\nprotection:.*", "").replaceAll(" *container: .*\n", "");
        open(none);
        press("Add container A");
        press("Add container B inside A");
        UserInterface.waitUntil("no next step", () -> beside(Button.class).size() == 1); // what measures stays
        assertTrue(UserInterface.get(
                () -> scene.editor().document().edition().getProtection().getContainerB() != null));
        UserInterface.run(() -> {
            scene.editor().document().undo();
            scene.editor().document().undo();
        });
        assertEquals(none, Editions.text(scene.editor()));
    }

    private void press(String label) {
        Button button = UserInterface.find(label, () -> beside(Button.class).stream()
                .filter(each -> each.getText().equals(label))
                .findFirst()
                .orElse(null));
        UserInterface.run(() -> button.notifyListeners(SWT.Selection, new Event()));
        scene.settle();
    }

    @Test
    void costsAreMeasuredWhenSomebodyAsksAndNotBefore() throws Exception {
        open(vault());
        assertEquals(1, UserInterface.get(() -> beside(Table.class).size()));
        press("Measure on this machine");
        Table costs = UserInterface.find(
                "the costs",
                () -> beside(Table.class).stream().skip(1).findFirst().orElse(null));
        List<String> rows = UserInterface.get(() -> Stream.of(costs.getItems())
                .map(each -> each.getText(0) + ": " + each.getText(2))
                .toList());
        assertEquals(List.of("AES-XTS: A", "Serpent-XTS: B", "Twofish-XTS: ", "Argon2id: A, B", "PBKDF2: "), rows);
        assertTrue(UserInterface.get(() ->
                Stream.of(costs.getItems()).noneMatch(each -> each.getText(1).isBlank())));
    }

    @Test
    void theTableOfWhoOpensWhatFollowsTheSelectionAndLeadsIt() throws Exception {
        open(vault());
        Table openers = UserInterface.find(
                "the table", () -> beside(Table.class).stream().findFirst().orElse(null));
        assertEquals(
                List.of("closed closed", "opens closed", "opens closed", "closed closed", "opens opens"),
                UserInterface.get(() -> Stream.of(openers.getItems())
                        .map(each -> each.getText(1) + " " + each.getText(2))
                        .toList()));

        UserInterface.run(() -> scene.editor()
                .selection()
                .set(scene.editor().document().edition().getProtection().getContainerB(), null));
        UserInterface.waitUntil("B's holder marked", () -> openers.getSelectionIndex() == 3);
        UserInterface.waitUntil("B selected", () -> scene.selected().equals(List.of("protection.container-b")));
        UserInterface.waitUntil("only B spoken of", () -> says("B: The key is lost") && !says("A: The key is lost"));

        UserInterface.run(() -> {
            openers.setSelection(2);
            openers.notifyListeners(SWT.Selection, new Event());
        });
        UserInterface.waitUntil("A selected", () -> scene.selected().equals(List.of("protection.container-a")));
    }
}

package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.edition.diagram.ScenePage;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;

/** The pages that show an edition as a picture. */
@ExtendWith(StudioWindow.class)
class ScenePageTest {
    private static final Path HOME = Path.of(System.getProperty("xter.home"));

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        bot.closeAllEditors();
    }

    private ScenePage open(String edition, String page) throws Exception {
        Path file = Files.copy(HOME.resolve(edition), folder.resolve("shown.edition"));
        EditionEditor editor = Editions.open(file);
        UserInterface.run(() -> editor.showPage(page));
        ScenePage shown =
                (ScenePage) UserInterface.get(() -> editor.activeEditionPage().orElseThrow());
        UserInterface.waitUntil(
                "the scene", () -> !shown.view().scene().elements().isEmpty());
        UserInterface.sleep(300);
        return shown;
    }

    @ParameterizedTest
    @ValueSource(strings = {EditionPage.COMPOSITION, EditionPage.DISKS, EditionPage.PROTECTION})
    void aPageShowsItsScene(String page) throws Exception {
        ScenePage shown = open("editions/router/router.edition", page);
        StudioWindow.screenshot(page);
        assertFalse(UserInterface.get(() -> shown.view().scene().elements()).isEmpty());
    }
}

package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.SceneBot;
import org.xter.studio.tests.bot.StudioWindow;
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

    private SceneBot open(String edition, String page) throws Exception {
        Path file = Files.copy(HOME.resolve(edition), folder.resolve("shown.edition"));
        return SceneBot.open(Editions.open(file), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {EditionPage.COMPOSITION, EditionPage.DISKS, EditionPage.PROTECTION})
    void aPageShowsItsScene(String page) throws Exception {
        SceneBot shown = open("editions/router/router.edition", page);
        StudioWindow.screenshot(page);
        assertFalse(shown.get(viewer -> viewer.scene().elements()).isEmpty());
    }
}

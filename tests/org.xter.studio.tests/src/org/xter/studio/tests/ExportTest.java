package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xter.report.ShownStep;
import org.xter.studio.tests.bot.Bot;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.ui.build.BuildRun;
import org.xter.studio.ui.build.BuildRuns;

/** The export wizard, from the first page to an image; asks the package repositories. */
@Tag("slow")
@ExtendWith(StudioWindow.class)
class ExportTest {
    private static final String TITLE = "Export edition";
    private static final long LONGEST_SECONDS = 240;

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    private Path folder;

    @BeforeEach
    void openTheEmptyEdition() throws IOException {
        assumeTrue(Boolean.getBoolean("xter.slow"), "slow: -Dxter.slow=true runs it");
        folder = folder.toRealPath();
        Path template =
                Path.of(System.getProperty("xter.home"), "bundles/org.xter.model/templates/empty/empty.edition");
        Path file = Files.copy(template, folder.resolve("tiny.edition"));
        Editions.open(file);
    }

    @AfterEach
    void close() {
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    @Test
    void anExportThatWasCancelledLeavesNothingAndAnotherOneMakesAnImage() throws InterruptedException {
        bot.menu("Edition", "Export…").clickLater();
        Bot wizard = Bot.shell(TITLE);
        wizard.button("Export").clickLater();
        UserInterface.find("a step under way", () -> BuildRuns.SESSION.runs().stream()
                .filter(each -> !each.steps().isEmpty())
                .findFirst()
                .orElse(null));
        wizard.button("Cancel export").click();
        long asked = System.nanoTime();
        assertEquals(ShownStep.State.CANCELLED, end(BuildRuns.SESSION.runs().get(0)));
        assertTrue(System.nanoTime() - asked < TimeUnit.SECONDS.toNanos(1), "cancelled late");
        assertFalse(Files.exists(folder.resolve("out/empty-0.1.0.img")));

        wizard.button("Back").click();
        wizard.button("Export").clickLater();
        UserInterface.waitUntil(
                "the second run", () -> BuildRuns.SESSION.runs().get(0).state() == ShownStep.State.RUNNING);
        BuildRun second = BuildRuns.SESSION.runs().get(0);
        assertEquals(ShownStep.State.DONE, end(second), () -> second.problems().toString());
        assertTrue(Files.exists(folder.resolve("out/empty-0.1.0.img")));
        assertTrue(Files.exists(folder.resolve("out/empty-0.1.0.report.html")));
        UserInterface.waitUntil("the result", () -> wizard.texts().stream().anyMatch(each -> each.equals("Run in VM")));
    }

    private static ShownStep.State end(BuildRun run) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (run.state() == ShownStep.State.RUNNING && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        return run.state();
    }
}

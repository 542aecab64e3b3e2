package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.xter.debian.repository.HostSources;
import org.xter.report.ProblemException;
import org.xter.report.ShownStep;
import org.xter.studio.tests.bot.Bot;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.ui.build.BuildRun;
import org.xter.studio.ui.build.BuildRuns;
import org.xter.studio.ui.settings.StudioSettings;

/** What somebody does on the first day: makes a Router by the wizard and exports it, with a store that is still empty. */
final class FirstDay {
    /** The title of the wizard that exports. */
    static final String EXPORT = "Export edition";

    private static final long LONGEST_SECONDS = 240;

    private final WorkbenchBot bot = new WorkbenchBot();
    private final Path folder;

    /** @param folder an empty one, for the edition and the store */
    FirstDay(Path folder) throws IOException, ProblemException {
        this.folder = folder;
        assumeTrue(
                HostSources.ofHost()
                        .serving(
                                "debian", List.of("bookworm", "bookworm-updates", "bookworm-security"), List.of("main"))
                        .isPresent(),
                "needs apt sources of Debian 12, with updates and security");
        UserInterface.run(() -> StudioSettings.preferences()
                .setValue(StudioSettings.STORE, folder.resolve("store").toString()));
    }

    /** Leaves the window as it was. */
    void end() {
        BuildRuns.SESSION.runs().forEach(BuildRun::cancel);
        bot.closeAllShells();
        bot.closeAllEditors();
        UserInterface.run(() -> StudioSettings.preferences().setToDefault(StudioSettings.STORE));
    }

    /** Makes the Router and leaves it open; gives its file. */
    Path makeARouter() {
        bot.menu("File", "New edition").clickLater();
        Bot wizard = Bot.shell("New edition");
        wizard.button("Next >").click();
        wizard.textWithLabel("Title").setText("Gate");
        wizard.textWithLabel("Vendor").setText("Example");
        wizard.textWithLabel("Folder").setText(folder.resolve("gate").toString());
        wizard.button("Finish").clickLater();
        Bot.waitUntilShellCloses("New edition");
        bot.editor();
        return folder.resolve("gate/gate.edition");
    }

    /** Opens the wizard that exports the edition at hand. */
    Bot openExport() {
        bot.menu("Edition", "Export…").clickLater();
        return Bot.shell(EXPORT);
    }

    /** Exports the edition at hand; gives the wizard with the result. */
    Bot export() throws InterruptedException {
        return export(openExport());
    }

    /** Exports by a wizard that is open; gives it with the result. */
    Bot export(Bot wizard) throws InterruptedException {
        BuildRun run = begin(wizard);
        assertEquals(ShownStep.State.DONE, end(run), () -> run.problems().toString());
        UserInterface.waitUntil("the result", () -> wizard.texts().contains("Run in VM"));
        return wizard;
    }

    /** Begins the export of an open wizard. */
    static BuildRun begin(Bot wizard) {
        List<BuildRun> before = List.copyOf(BuildRuns.SESSION.runs());
        wizard.button("Export").clickLater();
        return UserInterface.find("the next export", () -> BuildRuns.SESSION.runs().stream()
                .filter(each -> !before.contains(each))
                .findFirst()
                .orElse(null));
    }

    /** Waits until an export has ended; says how. */
    static ShownStep.State end(BuildRun run) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (run.state() == ShownStep.State.RUNNING && System.nanoTime() < deadline) {
            Thread.sleep(10);
        }
        return run.state();
    }
}

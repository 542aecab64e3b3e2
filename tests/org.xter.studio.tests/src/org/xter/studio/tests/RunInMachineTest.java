package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xter.studio.export.machine.Machine;
import org.xter.studio.export.machine.Machines;
import org.xter.studio.tests.bot.Bot;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;

/** The end of the first day: the exported Router started in a virtual machine. */
@Tag("slow")
@ExtendWith(StudioWindow.class)
class RunInMachineTest {
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(12);

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    private Path folder;

    private FirstDay day;

    @BeforeEach
    void begin() throws Exception {
        assumeTrue(Boolean.getBoolean("xter.slow"), "slow: -Dxter.slow=true runs it");
        day = new FirstDay(folder.toRealPath());
    }

    @AfterEach
    void end() {
        if (day != null) {
            day.end();
        }
    }

    @Test
    void aNewRouterRunsInAVirtualMachineUntilItsLoginPageAnswers() throws Exception {
        day.makeARouter();
        day.export().button("Run in VM").click();
        Bot.waitUntilShellCloses(FirstDay.EXPORT);
        Machine machine = Machines.SESSION.machines().getLast();
        long begun = System.nanoTime();
        try {
            Bot view = bot.viewById("org.xter.studio.export.machine");
            UserInterface.waitUntil("the machine runs", () -> machine.state() == Machine.State.RUNNING);
            Link links = (Link) view.link("https://").widget();
            String address = UserInterface.get(links::getText).replaceAll("(?s).*?<a href=\"([^\"]*)\".*", "$1");

            String page = LoginPage.await(URI.create(address), machine, STARTS_WITHIN);

            System.out.printf("the login page answered after %d s%n", (System.nanoTime() - begun) / 1_000_000_000);
            assertTrue(page.contains("login"), page);
            bot.toolbarButtonWithTooltip("Stop").click();
            UserInterface.waitUntil("the end of the machine", () -> machine.state() == Machine.State.ENDED);
        } finally {
            machine.stop();
        }
    }
}

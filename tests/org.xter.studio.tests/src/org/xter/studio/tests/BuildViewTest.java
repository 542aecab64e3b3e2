package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.report.ShownStep;
import org.xter.studio.tests.bot.Bot;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.ui.build.BuildRun;
import org.xter.studio.ui.build.BuildRuns;
import org.xter.studio.ui.build.BuildView;
import org.xter.studio.ui.build.EngineJob;

/** Engine work, shown and cancelled. */
@ExtendWith(StudioWindow.class)
class BuildViewTest {
    private final WorkbenchBot bot = new WorkbenchBot();

    @AfterEach
    void forget() {
        BuildRuns.SESSION.runs().forEach(BuildRun::cancel);
        UserInterface.waitUntil("the end of all work", () -> {
            BuildRuns.SESSION.clear();
            return BuildRuns.SESSION.runs().isEmpty();
        });
    }

    @Test
    void showsTheStepsOfWorkWithTheirResults() throws InterruptedException {
        Bot build = bot.viewById(BuildView.ID);
        Job job = new Job((run, cancellation) -> {
            try (Progress.Step fetch = run.begin("fetch")) {
                fetch.detail("142 packages");
                fetch.cached();
            }
            try (Progress.Step layers = run.begin("layers");
                    Progress.Step base = layers.begin("base")) {
                base.detail("88.2 MiB");
            }
            run.result("out/router.img");
        });

        job.schedule();
        job.join();

        build.tree().getTreeItem("Export router.edition", "fetch");
        build.tree().getTreeItem("Export router.edition", "layers", "base");
        var fetch = build.tree().getTreeItem("Export router.edition", "fetch");
        assertEquals("142 packages", UserInterface.get(() -> fetch.getText(1)));
        assertEquals("cached", UserInterface.get(() -> fetch.getText(2)));
        assertEquals(IStatus.OK, job.getResult().getSeverity());
    }

    @Test
    void showsTheStepsThatWait() throws InterruptedException {
        Bot build = bot.viewById(BuildView.ID);
        CountDownLatch looked = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        Job job = new Job((run, cancellation) -> {
            run.expect(List.of("fetch", "layers"));
            try (Progress.Step fetch = run.begin("fetch")) {
                begun.countDown();
                looked.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        job.schedule();
        assertTrue(begun.await(10, TimeUnit.SECONDS));

        var waiting = build.tree().getTreeItem("Export router.edition", "layers");

        assertEquals("", UserInterface.get(() -> waiting.getText(2)));
        looked.countDown();
        job.join();
    }

    @Test
    void cancelsWorkWithinASecond() throws InterruptedException {
        bot.viewById(BuildView.ID);
        CountDownLatch begun = new CountDownLatch(1);
        Job job = new Job((run, cancellation) -> {
            try (Progress.Step step = run.begin("configure")) {
                begun.countDown();
                for (int i = 0; i < 3000; i++) {
                    cancellation.check();
                    UserInterface.sleep(10);
                }
                step.detail("not cancelled");
            }
        });
        job.schedule();
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        long asked = System.nanoTime();

        new WorkbenchBot().toolbarButtonWithTooltip("Cancel what is running").click();
        job.join();

        assertTrue(System.nanoTime() - asked < 1_000_000_000L);
        assertEquals(IStatus.CANCEL, job.getResult().getSeverity());
    }

    @Test
    void saysWhyWorkFailedAndWhatToDo() throws InterruptedException {
        Bot build = bot.viewById(BuildView.ID);
        Job job = new Job((run, cancellation) -> {
            throw new ProblemException(
                    Problem.error("debian.unknown-package", "There is no package dnsmask", "Did you mean dnsmasq?"));
        });

        job.schedule();
        job.join();

        build.tree().getTreeItem("Export router.edition", "There is no package dnsmask. Did you mean dnsmasq?");
        assertEquals(ShownStep.State.FAILED, job.buildRun().state());
    }

    private interface Work {
        void run(BuildRun run, Cancellation cancellation) throws ProblemException;
    }

    private static final class Job extends EngineJob {
        private final Work work;

        Job(Work work) {
            super("Export router.edition");
            this.work = work;
        }

        @Override
        protected void work(BuildRun shown, Cancellation cancellation) throws ProblemException {
            work.run(shown, cancellation);
        }
    }
}

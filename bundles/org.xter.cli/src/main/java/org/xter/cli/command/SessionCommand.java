package org.xter.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.cli.output.Screen;
import org.xter.engine.EngineSettings;
import org.xter.report.CancelledException;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.IoFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all commands share: where the store is, how they answer, how faults are told, what Ctrl-C does. */
@Command(sortOptions = false, usageHelpAutoWidth = true)
abstract class SessionCommand implements Callable<Integer> {
    /** How long Ctrl-C waits for work to tidy up. */
    private static final long TIDY_SECONDS = 10;

    @Option(names = "--store", paramLabel = "DIR", description = "Where to keep downloads and results between runs.")
    private Path store;

    @Option(names = "--json", description = "Answer with JSON, one object a line.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Override
    public final Integer call() {
        Session session = new Session(Screen.ofProcess(), json, store == null ? EngineSettings.usualStore() : store);
        CountDownLatch ended = new CountDownLatch(1);
        Thread onInterrupt = new Thread(() -> {
            session.cancel();
            try {
                ended.await(TIDY_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        try {
            return answer(session).number();
        } finally {
            ended.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(onInterrupt);
            } catch (IllegalStateException e) {
                // The JVM is ending already: the hook runs and finds the work ended.
                ended.countDown();
            }
        }
    }

    private ExitCode answer(Session session) {
        try {
            return run(session);
        } catch (ProblemException e) {
            return session.end(e.problems());
        } catch (CancelledException e) {
            session.say("Cancelled; nothing half-written is left.");
            return session.end(ExitCode.CANCELLED, Map.of());
        } catch (IOException e) {
            return session.end(List.of(IoFault.problem(e)));
        } catch (UncheckedIOException e) {
            return session.end(List.of(IoFault.problem(e.getCause())));
        } catch (OutOfMemoryError e) {
            long mebibytes = Runtime.getRuntime().maxMemory() >> 20;
            return session.end(List.of(Problem.error(
                    "xter.memory",
                    Place.NOWHERE,
                    "the work needs more memory than the " + mebibytes + " MiB that xter takes",
                    "This is a fault of xter; please report it")));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return session.end(ExitCode.CANCELLED, Map.of());
        }
    }

    /** Does the command's work. */
    abstract ExitCode run(Session session) throws ProblemException, IOException, InterruptedException;
}

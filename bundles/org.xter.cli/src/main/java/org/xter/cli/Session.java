package org.xter.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.xter.cli.output.JsonLines;
import org.xter.cli.output.LineProgress;
import org.xter.cli.output.ProblemLines;
import org.xter.cli.output.Screen;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.Progress;

/**
 * One run of the command: where it writes, what it keeps between runs, and the user's wish to stop. Ctrl-C asks running
 * work to stop and lets it tidy up.
 */
public final class Session {
    private final Screen screen;
    private final boolean json;
    private final Path store;
    private final JsonLines lines;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** A run. */
    public Session(Screen screen, boolean json, Path store) {
        this.screen = screen;
        this.json = json;
        this.store = store;
        this.lines = new JsonLines(screen.out());
    }

    /** Where output goes. */
    public Screen screen() {
        return screen;
    }

    /** Whether output is for machines. */
    public boolean json() {
        return json;
    }

    /** The folder of the store. */
    public Path store() {
        return store;
    }

    /** Where work tells how far it is. */
    public Progress progress() {
        return json ? lines : new LineProgress(screen);
    }

    /** The user's wish to stop. */
    public Cancellation cancellation() {
        return cancelled::get;
    }

    /** Wishes to stop. */
    public void cancel() {
        cancelled.set(true);
    }

    /** A line for people on standard error; nothing with {@code --json}. */
    public void say(String line) {
        if (!json) {
            screen.err().println(line);
        }
    }

    /** The result of a command for people, on standard output; nothing with {@code --json}. */
    public void print(String line) {
        if (!json) {
            screen.out().println(line);
        }
    }

    /** Shows problems. */
    public void show(Collection<Problem> problems) {
        if (json) {
            problems.forEach(lines::problem);
        } else {
            new ProblemLines(screen).show(problems);
        }
    }

    /** Ends with a result for machines. */
    public ExitCode end(ExitCode code, Map<String, ?> result) {
        if (json) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("exit", code.number());
            members.putAll(result);
            lines.event("result", members);
        }
        return code;
    }

    /** Shows problems and ends with the code they mean. */
    public ExitCode end(List<Problem> problems) {
        show(problems);
        return end(ExitCode.of(problems), Map.of());
    }
}

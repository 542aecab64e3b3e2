package org.xter.tests.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A network of its own on this host: a computer at the other end of a guest's cable. Its processes end when it is
 * closed.
 */
public final class Namespace implements AutoCloseable {
    private final String name;
    private final List<Process> background = new ArrayList<>();

    Namespace(String name) throws IOException, InterruptedException {
        this.name = name;
        command(Duration.ofSeconds(10), List.of("ip", "netns", "add", name)).orFail();
        run("ip", "link", "set", "lo", "up");
    }

    /** The name {@code ip netns} knows it by. */
    public String name() {
        return name;
    }

    /** Runs a program here for at most a minute; it must succeed. */
    public String run(String... command) throws IOException, InterruptedException {
        return run(Duration.ofSeconds(60), command).orFail();
    }

    /** Runs a program here; after the bound it is ended and its status is 124. */
    public CommandResult run(Duration atMost, String... command) throws IOException, InterruptedException {
        return command(atMost, inside(command));
    }

    /** Starts a program here that runs until this namespace is closed; what it says goes to {@code log}. */
    public Process start(Path log, String... command) throws IOException {
        Process process = new ProcessBuilder(inside(command))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        background.add(process);
        return process;
    }

    private List<String> inside(String... command) {
        List<String> words = new ArrayList<>(List.of("ip", "netns", "exec", name));
        words.addAll(List.of(command));
        return words;
    }

    static CommandResult command(Duration atMost, List<String> words) throws IOException, InterruptedException {
        Path output = Files.createTempFile("xter-command", ".out");
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        try {
            boolean ended = process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
            String text = Files.readString(output, StandardCharsets.ISO_8859_1).stripTrailing();
            return new CommandResult(text, ended ? process.exitValue() : 124);
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(output);
        }
    }

    @Override
    public void close() throws IOException {
        for (Process process : background) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            process.onExit().join();
        }
        ends(List.of("ip", "netns", "del", name));
    }

    /** Runs a command of the tidying up, whose outcome does not matter, also on an interrupted thread. */
    static void ends(List<String> words) throws IOException {
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.onExit()
                .orTimeout(10, TimeUnit.SECONDS)
                .handle((done, late) -> done)
                .join();
        process.destroyForcibly();
    }
}

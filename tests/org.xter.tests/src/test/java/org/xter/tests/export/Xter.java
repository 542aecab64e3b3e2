package org.xter.tests.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command line in a process of its own, as a user has it. */
final class Xter {
    private static final int LIMIT_MINUTES = 15;

    private Xter() {}

    /**
     * How a run ended.
     *
     * @param exit code
     * @param out standard output
     * @param err standard error
     */
    record Outcome(int exit, String out, String err) {
        /** This outcome, when it is a success. */
        Outcome orFail() {
            if (exit != 0) {
                throw new AssertionError("exit " + exit + "\n" + out + err);
            }
            return this;
        }
    }

    /** Runs a command in a folder to its end. */
    static Outcome run(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, Map.of(), arguments);
    }

    /** The same with more environment variables. */
    static Outcome run(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return await(start(folder, environment, arguments), folder);
    }

    /** Starts a command; its output goes to files that {@link #await} reads. */
    static Process start(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        // Tests may run in a background job, whose children ignore Ctrl-C unless told otherwise.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(command(System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("XTER_TERMINAL", "no");
        builder.environment().putAll(environment);
        return builder.redirectOutput(folder.resolve(".out").toFile())
                .redirectError(folder.resolve(".err").toFile())
                .start();
    }

    /** The command without its arguments. */
    static List<String> command(String classPath) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                "org.xter.cli.Main"));
    }

    static Outcome await(Process process, Path folder) throws IOException, InterruptedException {
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("xter did not end:\n" + Files.readString(folder.resolve(".err")));
        }
        return new Outcome(
                process.exitValue(),
                Files.readString(folder.resolve(".out")),
                Files.readString(folder.resolve(".err")));
    }
}

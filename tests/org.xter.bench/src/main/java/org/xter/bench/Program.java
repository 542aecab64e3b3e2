package org.xter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end and times it; what it prints is shown only when it fails. */
final class Program {
    private static final long LIMIT_MINUTES = 10;

    private Program() {}

    /** The wall time of a run in seconds. */
    static double time(Path folder, List<String> command) throws IOException, InterruptedException {
        return time(folder, command, Map.of());
    }

    /** The same with some environment variables set. */
    static double time(Path folder, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("bench", ".log");
        try {
            long begin = System.nanoTime();
            ProcessBuilder program = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            program.environment().putAll(environment);
            Process process = program.start();
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(
                        command + " did not end within " + LIMIT_MINUTES + " minutes:\n" + Files.readString(output));
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (process.exitValue() != 0) {
                throw new IOException(
                        command + " ended with " + process.exitValue() + ":\n" + Files.readString(output));
            }
            return seconds;
        } finally {
            Files.delete(output);
        }
    }
}

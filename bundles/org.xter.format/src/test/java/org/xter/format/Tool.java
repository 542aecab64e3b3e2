package org.xter.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of the field that judges what we write.
 *
 * @param path where it lies
 */
public record Tool(Path path) {
    /** A program of a Debian package; without it the calling test is skipped and says so. */
    public static Tool of(String name, String debianPackage) {
        for (String folder : List.of("/usr/bin", "/usr/sbin", "/bin", "/sbin")) {
            Path path = Path.of(folder, name);
            if (Files.isExecutable(path)) {
                return new Tool(path);
            }
        }
        assumeTrue(false, name + " is missing: install the Debian package " + debianPackage);
        throw new AssertionError();
    }

    /** What a run left. */
    public record Outcome(int status, byte[] output) {
        /** The output as text. */
        public String text() {
            return new String(output, StandardCharsets.UTF_8);
        }
    }

    /** Runs it and gives back status and standard output; diagnostics go to the test's log when it fails. */
    public Outcome run(Object... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile("tool", ".log");
        try {
            return run(log, arguments);
        } finally {
            Files.delete(log);
        }
    }

    private Outcome run(Path log, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(path.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close();
        byte[] output = process.getInputStream().readAllBytes();
        int status = process.waitFor();
        if (status != 0) {
            System.err.println(String.join(" ", command) + ": " + Files.readString(log, StandardCharsets.ISO_8859_1));
        }
        return new Outcome(status, output);
    }

    /** Runs it, expects success and gives back its standard output. */
    public byte[] succeed(Object... arguments) throws IOException, InterruptedException {
        Outcome outcome = run(arguments);
        assertEquals(0, outcome.status(), () -> path + ": " + outcome.text());
        return outcome.output();
    }
}

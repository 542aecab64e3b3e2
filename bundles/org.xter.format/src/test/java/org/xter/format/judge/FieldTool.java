package org.xter.format.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A tool of the field that judges what we write. Without it the test is skipped, naming the package that brings it. */
public final class FieldTool {
    private final Path program;

    private FieldTool(Path program) {
        this.program = program;
    }

    /** Finds a program, or skips the calling test. */
    public static FieldTool of(String program, String debianPackage) {
        Optional<Path> found = Stream.concat(
                        Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin", "/sbin"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), program + " is not installed (Debian package " + debianPackage + ")");
        return new FieldTool(found.get());
    }

    /** What a run gave. */
    public record Verdict(int exitCode, String output) {}

    /** Runs the tool and gives what it printed, whatever it says by its exit code. */
    public Verdict run(Object... arguments) throws IOException, InterruptedException {
        return run(null, arguments);
    }

    /** Runs the tool with a file as standard input. */
    public Verdict run(Path input, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectInput(input == null ? new File("/dev/null") : input.toFile());
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC", "MTOOLS_SKIP_CHECK", "1"));
        Process process = builder.start();
        try (InputStream out = process.getInputStream()) {
            String output = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(120, TimeUnit.SECONDS), program + " does not end");
            return new Verdict(process.exitValue(), output);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Runs the tool, which has to be content, and gives what it printed. */
    public String accepts(Object... arguments) throws IOException, InterruptedException {
        Verdict verdict = run(arguments);
        assertEquals(0, verdict.exitCode(), verdict.output());
        return verdict.output();
    }

    /** Runs the tool, which has to be content, and gives the bytes of its standard output. */
    public byte[] gives(Object... arguments) throws IOException, InterruptedException {
        Path bytes = Files.createTempFile("given", "");
        try {
            List<Object> all =
                    new ArrayList<>(List.of("-c", "out=$1; shift; exec \"$@\" > \"$out\"", "sh", bytes, program));
            all.addAll(List.of(arguments));
            new FieldTool(Path.of("/bin/sh")).accepts(all.toArray());
            return Files.readAllBytes(bytes);
        } finally {
            Files.delete(bytes);
        }
    }
}

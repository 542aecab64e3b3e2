package org.xter.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of the field that judges keys, certificates and signatures; without it the calling test is skipped. */
public record Tool(Path program, Map<String, String> environment) {
    /** What a run gave. */
    public record Verdict(int exitCode, String output) {}

    /** A program in {@code /usr/bin}. */
    public static Tool of(String program, String debianPackage) {
        Path path = Path.of("/usr/bin", program);
        assumeTrue(Files.isExecutable(path), program + " is not installed (Debian package " + debianPackage + ")");
        return new Tool(path, Map.of());
    }

    /** OpenSSL's command. */
    public static Tool openssl() {
        return of("openssl", "openssl");
    }

    /** The same with more of an environment. */
    public Tool with(String name, String value) {
        return new Tool(program, Map.of(name, value));
    }

    /** Runs it. */
    public Verdict run(Object... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectInput(Path.of("/dev/null").toFile());
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), command + " does not end");
            return new Verdict(process.exitValue(), output);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Runs it; it has to be content. */
    public String accepts(Object... arguments) throws Exception {
        Verdict verdict = run(arguments);
        assertEquals(0, verdict.exitCode(), verdict.output());
        return verdict.output();
    }

    /** Runs it; it has to complain. */
    public String refuses(Object... arguments) throws Exception {
        Verdict verdict = run(arguments);
        assertTrue(verdict.exitCode() != 0, verdict.output());
        return verdict.output();
    }
}

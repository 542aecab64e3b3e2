package org.xter.trust.measure;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xter.trust.Tool;

/** A TPM of software in a folder, for tools that take the address of one; closing it ends it. */
final class SoftwareTpm implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/swtpm");

    private final Process process;
    private final Path socket;

    private SoftwareTpm(Process process, Path socket) {
        this.process = process;
        this.socket = socket;
    }

    static SoftwareTpm start() throws Exception {
        assumeTrue(Files.isExecutable(PROGRAM), PROGRAM + " is not installed (Debian package swtpm)");
        // The length of a socket's path is limited.
        Path folder = Files.createTempDirectory("tpm");
        Path socket = folder.resolve("s");
        Process process = new ProcessBuilder(
                        PROGRAM.toString(),
                        "socket",
                        "--tpm2",
                        "--tpmstate",
                        "dir=" + folder,
                        "--server",
                        "type=unixio,path=" + socket,
                        "--ctrl",
                        "type=unixio,path=" + socket + ".ctrl",
                        "--flags",
                        "startup-clear,not-need-init")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        SoftwareTpm tpm = new SoftwareTpm(process, socket);
        for (int tries = 0; tries < 100 && !Files.exists(socket); tries++) {
            Thread.sleep(50);
        }
        assertTrue(Files.exists(socket), () -> "swtpm does not start, see " + folder);
        return tpm;
    }

    /** Its address, as libraries of tpm2-tss take it. */
    String address() {
        return "swtpm:path=" + socket;
    }

    /** A program of tpm2-tools that talks to it. */
    Tool tool(String program) {
        return Tool.of(program, "tpm2-tools").with("TPM2TOOLS_TCTI", address());
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        try (var files = Files.list(socket.getParent())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(socket.getParent());
    }
}

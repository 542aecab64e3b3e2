package org.xter.trust.attestation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.xter.trust.Tool;

/** A TPM in software, and the field's commands that talk to it. Ends with the test that began it. */
public final class SoftTpm implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/swtpm");

    private final Path folder;
    private final Process process;
    private final String connection;

    /** Starts one whose state lies in a folder. */
    public SoftTpm(Path folder) throws Exception {
        assumeTrue(Files.isExecutable(PROGRAM), "swtpm is not installed (Debian package swtpm)");
        this.folder = Files.createDirectories(folder);
        Path socket = folder.resolve("tpm");
        connection = "swtpm:path=" + socket;
        process = new ProcessBuilder(
                        PROGRAM.toString(),
                        "socket",
                        "--tpm2",
                        "--tpmstate",
                        "dir=" + folder,
                        "--server",
                        "type=unixio,path=" + socket,
                        "--ctrl",
                        "type=unixio,path=" + folder.resolve("tpm.ctrl"),
                        "--flags",
                        "not-need-init,startup-clear")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        for (int i = 0; i < 100 && !Files.exists(socket); i++) {
            Thread.sleep(50);
        }
        assertTrue(Files.exists(socket), () -> "the TPM does not start: " + folder);
    }

    /** Its address, as libraries of tpm2-tss take it. */
    public String connection() {
        return connection;
    }

    /** Runs one of tpm2-tools; it has to succeed. Names of files are those of the TPM's folder. */
    public String run(String command, Object... arguments) throws Exception {
        return tool(command).accepts(arguments);
    }

    /** Runs one of tpm2-tools; it has to fail. */
    public String refuses(String command, Object... arguments) throws Exception {
        return tool(command).refuses(arguments);
    }

    private Tool tool(String command) {
        return Tool.of("tpm2_" + command, "tpm2-tools").with("TPM2TOOLS_TCTI", connection);
    }

    /** Frees what the last commands left in the TPM; there is no resource manager. */
    public void flush() throws Exception {
        run("flushcontext", "-t");
        run("flushcontext", "-s");
    }

    /** A file of the folder. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** What stands in a file of the folder. */
    public byte[] bytes(String name) throws Exception {
        return Files.readAllBytes(file(name));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }
}

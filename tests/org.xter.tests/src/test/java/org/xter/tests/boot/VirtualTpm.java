package org.xter.tests.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.xter.engine.vm.Qemu;
import org.xter.tests.formats.DebianPackages;

/**
 * A TPM for virtual machines (Debian package swtpm), fresh from the factory; it remembers what it was told when a machine
 * ends, and serves the next one. Closing it takes it away.
 */
public final class VirtualTpm implements AutoCloseable {
    private final Path state;
    private Process process;

    /** Makes it and switches it on. */
    public VirtualTpm() throws IOException, InterruptedException {
        // The length of a socket's path is limited.
        state = Files.createTempDirectory("tpm");
        switchOn();
    }

    private void switchOn() throws IOException, InterruptedException {
        Files.deleteIfExists(socket());
        process = new ProcessBuilder(
                        "swtpm",
                        "socket",
                        "--tpm2",
                        "--tpmstate",
                        "dir=" + state,
                        "--ctrl",
                        "type=unixio,path=" + socket(),
                        "--terminate")
                .redirectErrorStream(true)
                .redirectOutput(state.resolve("log").toFile())
                .start();
        for (int tries = 0; tries < 100 && !Files.exists(socket()); tries++) {
            Thread.sleep(50);
        }
    }

    private Path socket() {
        return state.resolve("s");
    }

    /** What a command of QEMU needs to have it. */
    public List<String> options() {
        return List.of(
                "-chardev",
                "socket,id=tpm,path=" + socket(),
                "-tpmdev",
                "emulator,id=tpm,chardev=tpm",
                "-device",
                "tpm-crb,tpmdev=tpm");
    }

    /** A QEMU whose machines have it, one after the other. */
    public Qemu in(Qemu qemu) throws Exception {
        if (!process.isAlive()) {
            switchOn();
        }
        Path script = Files.writeString(
                state.resolve("qemu"),
                "#!/bin/sh\nexec " + qemu.program() + " \"$@\" " + String.join(" ", options()) + "\n");
        DebianPackages.run(state, "chmod", "+x", script.toString());
        return new Qemu(script);
    }

    /** Waits until the machine that had it is gone. */
    public void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        try (var files = Files.list(state)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(state);
    }
}

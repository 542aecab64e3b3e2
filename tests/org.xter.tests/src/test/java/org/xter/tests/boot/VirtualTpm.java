package org.xter.tests.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.xter.engine.vm.Qemu;
import org.xter.tests.formats.DebianPackages;

/** A TPM for one virtual machine (Debian package swtpm), fresh from the factory. Closing it takes it away. */
public final class VirtualTpm implements AutoCloseable {
    private final Path state;
    private final Process process;

    /** Starts it. */
    public VirtualTpm() throws IOException, InterruptedException {
        // The length of a socket's path is limited.
        state = Files.createTempDirectory("tpm");
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

    /** A QEMU whose machines have it. */
    public Qemu in(Qemu qemu) throws Exception {
        Path script = Files.writeString(
                state.resolve("qemu"),
                "#!/bin/sh\nexec " + qemu.program() + " \"$@\" " + String.join(" ", options()) + "\n");
        DebianPackages.run(state, "chmod", "+x", script.toString());
        return new Qemu(script);
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

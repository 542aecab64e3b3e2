package org.xter.tests.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.xter.engine.vm.Qemu;
import org.xter.store.Digest;
import org.xter.tests.formats.DebianPackages;

/**
 * A TPM for virtual machines (Debian package swtpm), fresh from the factory; it remembers what it was told when a machine
 * ends, and serves the next one. Closing it takes it away.
 */
public final class VirtualTpm implements AutoCloseable {
    private static final String COUNTER = "0x01800e90";

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

    /**
     * What its machine would tell its vendor, with the counter that the machine's owner makes; no machine may have it now.
     *
     * @param epoch the security epoch the machine is said to be in
     */
    public String facts(long epoch) throws Exception {
        String endorsement = state.resolve("ek.public").toString();
        ask("tpm2 createek -Q -G rsa -c " + state.resolve("ek.context") + " -u " + endorsement
                + "; tpm2 flushcontext -t;"
                + " tpm2 nvread -Q -s 8 -o /dev/null " + COUNTER + " 2>/dev/null || { tpm2 nvdefine -Q " + COUNTER
                + " -C o -s 8 -a 'authread|authwrite|no_da|nt=counter'; tpm2 nvincrement -Q " + COUNTER + "; }");
        String count = ask("tpm2 nvread -s 8 " + COUNTER + " | od -An -v -tx1 | tr -d ' \\n'");
        return String.join(
                "\n",
                "xter-tpm 1",
                "endorsement " + Base64.getEncoder().encodeToString(Files.readAllBytes(state.resolve("ek.public"))),
                "counter " + COUNTER,
                "count " + Long.parseLong(count.strip(), 16),
                "epoch " + epoch,
                "end",
                "");
    }

    /** The name of its endorsement key; no machine may have it now. */
    public String endorsement() throws Exception {
        if (!Files.exists(state.resolve("ek.public"))) {
            facts(0);
        }
        // A TPM's name of a key: the number of SHA-256 and the digest of its public area, which follows two bytes of
        // size.
        byte[] key = Files.readAllBytes(state.resolve("ek.public"));
        return "000b" + Digest.of(Arrays.copyOfRange(key, 2, key.length)).hex();
    }

    /** Counts its epoch counter up by one, as a healthy system of a later epoch does; no machine may have it now. */
    public void countUp() throws Exception {
        ask("tpm2 nvincrement -Q " + COUNTER);
    }

    /** Runs lines of shell with tpm2-tools while no machine has it. */
    private String ask(String lines) throws Exception {
        process.destroyForcibly().onExit().join();
        Path server = state.resolve("server");
        Process tpm = new ProcessBuilder(
                        "swtpm",
                        "socket",
                        "--tpm2",
                        "--tpmstate",
                        "dir=" + state,
                        "--server",
                        "type=unixio,path=" + server,
                        "--ctrl",
                        "type=unixio,path=" + server + ".ctrl",
                        "--flags",
                        "not-need-init,startup-clear")
                .redirectErrorStream(true)
                .redirectOutput(state.resolve("log").toFile())
                .start();
        try {
            for (int tries = 0; tries < 100 && !Files.exists(server); tries++) {
                Thread.sleep(50);
            }
            return DebianPackages.run(
                    state, "sh", "-c", "set -eu; export TPM2TOOLS_TCTI=swtpm:path=" + server + "; " + lines);
        } finally {
            tpm.destroy();
            tpm.onExit().orTimeout(20, TimeUnit.SECONDS).join();
            Files.deleteIfExists(server);
            Files.deleteIfExists(Path.of(server + ".ctrl"));
        }
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
        return in(qemu, List.of());
    }

    /** The same with more words on QEMU's command line, as a shell reads them. */
    public Qemu in(Qemu qemu, List<String> more) throws Exception {
        if (!process.isAlive()) {
            switchOn();
        }
        Path script = Files.writeString(
                state.resolve("qemu"),
                "#!/bin/sh\nexec " + qemu.program() + " \"$@\" " + String.join(" ", options()) + " "
                        + String.join(" ", more) + "\n");
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

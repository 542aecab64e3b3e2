package org.xter.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.xter.runtime.initrd.Loader;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * The loader's own functions with busybox on this host, and a TPM in software (Debian packages busybox, swtpm, tpm2-tools)
 * instead of a device.
 */
final class LoaderTpm implements AutoCloseable {
    private static final List<String> PARTS =
            List.of("console", "machine", "registers", "containers", "tpm", "secrets", "network", "depot");

    /** What the kernel does for the loader is done by tpm2-tools here. */
    private static final String AROUND = """
            set -eu
            # What a program left in the TPM when it ended the kernel takes away.
            tpm2 flushcontext -t >/dev/null 2>&1 || :
            tpm2 flushcontext -s >/dev/null 2>&1 || :
            for part in $PARTS; do . "$FOLDER/xter/$part.sh"; done
            say() { echo "$1"; }
            say_more() { echo "$1"; }
            mark() { :; }
            refuse() { echo "refused: $1"; exit 1; }
            tpm_present() { [ -e "$FOLDER/socket" ]; }
            tpm_exchange() {
                printf "$@" >"$FOLDER/command"
                rm -f "$FOLDER/reply"
                tpm2 send -o "$FOLDER/reply" "$FOLDER/command" >/dev/null 2>&1 || :
                tpm_reply=$(od -An -v -tx1 "$FOLDER/reply" | tr -d ' \\n')
                case $tpm_reply in
                    8002????????00000000*) ;;
                    *) return 1 ;;
                esac
            }
            tpm_register() {
                tpm2 pcrread "sha256:$1" -o "$FOLDER/register" >/dev/null
                od -An -v -tx1 "$FOLDER/register" | tr -d ' \\n'
            }
            xter_tpm_connection=$TPM2TOOLS_TCTI
            xter_tpm_folder=$FOLDER/run
            xter_tpm_keys=$FOLDER/machines
            xter_tpm_signatures=$FOLDER/signatures
            xter_tpm_vendor=$FOLDER/vendor
            xter_tpm_wish=$FOLDER/wish
            xter_tpm_machine=$FOLDER/machine
            xter_tpm_epoch=$FOLDER/epoch
            xter_depot_wish=$FOLDER/depot
            xter_depot_authority=$FOLDER/depot.crt
            mkdir -p "$xter_tpm_folder"
            """;

    private final Path folder;
    private Process process;

    /** A machine's TPM, fresh from the factory. */
    LoaderTpm(Path folder) throws Exception {
        for (String needed : List.of("busybox", "swtpm", "tpm2")) {
            assumeTrue(
                    Files.exists(Path.of("/usr/bin", needed)), "needs the Debian packages busybox, swtpm, tpm2-tools");
        }
        this.folder = Files.createDirectories(folder);
        FileTree own = Loader.contents(0, java.util.Optional.empty()).own();
        for (String part : PARTS) {
            if (own.get("xter/" + part + ".sh").orElseThrow() instanceof Entry.File file) {
                write("xter/" + part + ".sh", file.content());
            }
        }
        Files.writeString(file("wish"), "tpm\nor passphrase\ncontainer b\n");
        switchOn();
    }

    private void write(String path, Content content) throws IOException {
        Files.createDirectories(file(path).getParent());
        Files.write(file(path), content.bytes());
    }

    private void switchOn() throws Exception {
        process = new ProcessBuilder(
                        "swtpm",
                        "socket",
                        "--tpm2",
                        "--tpmstate",
                        "dir=" + folder,
                        "--server",
                        "type=unixio,path=" + file("socket"),
                        "--ctrl",
                        "type=unixio,path=" + file("socket.ctrl"),
                        "--log",
                        "file=" + file("traffic") + ",level=20",
                        "--flags",
                        "not-need-init,startup-clear")
                .redirectErrorStream(true)
                .redirectOutput(file("log").toFile())
                .start();
        for (int i = 0; i < 1000 && !isListening(); i++) {
            Thread.sleep(20);
        }
        assertTrue(isListening(), "the TPM does not start");
    }

    /** On a busy host the socket is there a while before anybody listens. */
    private boolean isListening() {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(file("socket")))) {
            return channel.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** The power goes and comes back: registers are empty, and what was in RAM is gone. */
    void startAgain() throws Exception {
        switchOff();
        switchOn();
    }

    /** Runs lines for some milliseconds; then the power goes and comes back. */
    void cut(String lines, int milliseconds) throws Exception {
        Process run = start(lines);
        run.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        run.descendants().forEach(ProcessHandle::destroyForcibly);
        run.destroyForcibly().waitFor();
        startAgain();
    }

    private void switchOff() throws IOException {
        process.destroy();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        for (String each : List.of("socket", "socket.ctrl")) {
            Files.deleteIfExists(file(each));
        }
    }

    /** All that passed the TPM's bus, as hexadecimal digits. */
    String traffic() throws IOException {
        StringBuilder traffic = new StringBuilder();
        for (String line : Files.readAllLines(file("traffic"), StandardCharsets.ISO_8859_1)) {
            if (line.matches("( [0-9A-F]{2})+ ?")) {
                traffic.append(line.replace(" ", ""));
            }
        }
        return traffic.toString().toLowerCase(Locale.ROOT);
    }

    /** A file of this machine. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Runs one of tpm2-tools, which has to succeed. */
    String tool(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("tpm2"));
        command.addAll(List.of(words));
        Process run = start(command);
        String said = said(run);
        assertEquals(0, run.exitValue(), () -> command + ": " + said);
        return said;
    }

    /** Runs lines of shell with the loader's functions; what they say. */
    String run(String lines) throws Exception {
        return said(start(lines));
    }

    /** Starts them. */
    Process start(String lines) throws Exception {
        return start(List.of("busybox", "sh", "-c", AROUND + lines));
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().put("FOLDER", folder.toString());
        builder.environment().put("PARTS", String.join(" ", PARTS));
        builder.environment().put("TPM2TOOLS_TCTI", "swtpm:path=" + file("socket"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private static String said(Process run) throws Exception {
        try (InputStream in = run.getInputStream()) {
            String said = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(run.waitFor(60, TimeUnit.SECONDS), "it does not end");
            return said;
        } finally {
            run.destroyForcibly();
        }
    }

    @Override
    public void close() throws IOException {
        switchOff();
    }
}

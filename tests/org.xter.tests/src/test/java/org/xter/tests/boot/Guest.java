package org.xter.tests.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xter.engine.vm.Accelerator;
import org.xter.engine.vm.Qemu;
import org.xter.engine.vm.RunningMachine;
import org.xter.engine.vm.VirtualMachine;

/**
 * A started machine and its serial console. One test thread uses it; another thread keeps what the console says, all of
 * which also lies in {@code target/boot/NAME.log}. Closing it cuts the power.
 */
public final class Guest implements AutoCloseable {
    /** How much slower a guest may be beside other work: what these tests ask is whether it comes, not when. */
    private static final int BUSY = 3;

    private static final Pattern PROMPT = Pattern.compile("[$#] \\z");

    private final RunningMachine machine;
    private final Path log;
    private final StringBuilder said = new StringBuilder();
    private final Thread listener;
    private boolean ended;
    private int seen;
    private int commands;

    private Guest(RunningMachine machine, Path log) {
        this.machine = machine;
        this.log = log;
        listener = Thread.ofPlatform()
                .daemon()
                .name("console " + log.getFileName())
                .start(this::listen);
    }

    /**
     * Starts a machine with QEMU's translator, which gives the same result on every host.
     *
     * @param name the name of the log
     * @param machine with {@link org.xter.engine.vm.SerialPort.Pipes}
     */
    public static Guest start(String name, VirtualMachine machine) throws Exception {
        return start(name, machine, Qemu.find(System.getenv()));
    }

    /** The same with a QEMU of one's own. */
    public static Guest start(String name, VirtualMachine machine, Qemu qemu) throws Exception {
        Path log = Path.of("target", "boot", name + ".log");
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(log);
        return new Guest(qemu.start(machine, Accelerator.TCG), log);
    }

    private void listen() {
        byte[] buffer = new byte[4096];
        try (InputStream in = machine.output();
                var out = Files.newOutputStream(log)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                out.flush();
                synchronized (said) {
                    // Serial lines are read as bytes: the console speaks ASCII, and a cut UTF-8 sequence must not
                    // throw.
                    said.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1).replace("\r", ""));
                    said.notifyAll();
                }
            }
        } catch (IOException e) {
            // The power was cut.
        } finally {
            synchronized (said) {
                ended = true;
                said.notifyAll();
            }
        }
    }

    /** Waits until the console says a text, from where the last wait ended. */
    public void waitFor(String text, Duration atMost) throws InterruptedException {
        waitFor(Pattern.compile(Pattern.quote(text)), atMost);
    }

    /**
     * Waits until the console says what a pattern finds, from where the last wait ended.
     *
     * @param atMost on a machine that does nothing else; on a busy one some times that is waited
     * @return the match, for its groups
     */
    public Matcher waitFor(Pattern pattern, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + BUSY * atMost.toNanos();
        synchronized (said) {
            while (true) {
                Matcher matcher = pattern.matcher(said.toString());
                if (matcher.find(seen)) {
                    seen = matcher.end();
                    return matcher;
                }
                long left = (deadline - System.nanoTime()) / 1_000_000;
                if (left <= 0 || ended) {
                    throw new AssertionError(
                            (ended ? "The machine ended" : "Nothing within " + BUSY + " times " + atMost)
                                    + " while waiting for '" + pattern + "'. The console's last words:\n"
                                    + lastWords());
                }
                said.wait(left);
            }
        }
    }

    /** All that the console said so far, without carriage returns. */
    public String console() {
        synchronized (said) {
            return said.toString();
        }
    }

    private String lastWords() {
        return said.substring(Math.max(0, said.length() - 3000));
    }

    /** Types a text; a line feed is the Enter key. */
    public void type(String text) {
        try {
            machine.input().write(text.getBytes(StandardCharsets.UTF_8));
            machine.input().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Logs in at the prompt that is shown next, and makes the shell one that {@link #run} can talk to. */
    public void logIn(String user, String password, Duration atMost) throws InterruptedException {
        waitFor("login: ", atMost);
        type(user + "\n");
        waitFor("Password: ", Duration.ofSeconds(30));
        type(password + "\n");
        waitFor(PROMPT, Duration.ofSeconds(60));
        type("exec sh\n");
        plainShell();
    }

    /** Becomes root with the password of the user logged in. */
    public void becomeRoot(String password) throws InterruptedException {
        type("exec sudo -S -p 'pass''word?' sh\n");
        waitFor("password?", Duration.ofSeconds(60));
        type(password + "\n");
        plainShell();
    }

    /** Takes echo and prompt from a shell that is about to start; what is typed before its prompt may be thrown away. */
    private void plainShell() throws InterruptedException {
        waitFor(PROMPT, Duration.ofSeconds(60));
        type("stty -echo; PS1=; PS2=; export TERM=dumb PAGER=cat SYSTEMD_COLORS=0; echo pla''in\n");
        waitFor("plain\n", Duration.ofSeconds(60));
    }

    /** Runs a command line in the guest's shell after {@link #logIn}. */
    public CommandResult run(String command, Duration atMost) throws InterruptedException {
        commands++;
        String mark = "@@" + commands;
        type("echo '" + mark + "<'; { " + command + "\n} 2>&1 </dev/null; printf '\\n" + mark + ">%d\\n' $?\n");
        waitFor(mark + "<\n", Duration.ofSeconds(30));
        Matcher end = waitFor(Pattern.compile("(?s)\\G(.*?)\n" + mark + ">(\\d+)\n"), atMost);
        String output = end.group(1);
        return new CommandResult(
                output.endsWith("\n") ? output.substring(0, output.length() - 1) : output,
                Integer.parseInt(end.group(2)));
    }

    /** The same, within a minute, for a command that must succeed. */
    public String run(String command) throws InterruptedException {
        return run(command, Duration.ofSeconds(60)).orFail();
    }

    /** Waits until the machine ends by itself; empty when it did not. */
    public OptionalInt waitForEnd(Duration atMost) throws InterruptedException {
        return machine.waitFor(atMost);
    }

    @Override
    public void close() throws IOException {
        machine.close();
        try {
            listener.join(5000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

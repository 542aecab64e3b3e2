package org.xter.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xter.engine.vm.Accelerator;
import org.xter.engine.vm.Qemu;
import org.xter.engine.vm.RunningMachine;
import org.xter.engine.vm.VirtualMachine;

/**
 * A start of a machine as its serial line told it, with {@code xter.trace} and all of systemd's messages. Seconds of the
 * guest's clock since the kernel began, without {@code opening}.
 *
 * @param loaded when the loader gave over
 * @param finished when systemd had nothing left to start
 * @param opening seconds between the question for a passphrase and the open container
 */
record WatchedStart(double loaded, double finished, double opening) {
    private static final long LONGEST_MINUTES = 10;
    private static final int LAST_WORDS = 2000;
    private static final Pattern QUESTION = Pattern.compile("Passphrase of container 'a': ");
    private static final Pattern OPENED = Pattern.compile("container a +opened, verified on every read, ([0-9.]+) s");
    private static final Pattern SWITCHED = Pattern.compile("@@ ([0-9.]+) switch");
    private static final Pattern FINISHED = Pattern.compile("Startup finished in [^=\n]*= (?:([0-9]+)min )?([0-9.]+)s");

    /** Starts a machine, answers it, and cuts its power when it is up. */
    static WatchedStart of(VirtualMachine machine, Optional<String> passphrase) throws Exception {
        try (RunningMachine running = Qemu.find(System.getenv()).start(machine, Accelerator.TCG);
                ScheduledExecutorService limit = Executors.newSingleThreadScheduledExecutor()) {
            limit.schedule(() -> cut(running), LONGEST_MINUTES, TimeUnit.MINUTES);
            try {
                return watch(new Line(running), passphrase);
            } finally {
                limit.shutdownNow();
            }
        }
    }

    private static void cut(RunningMachine running) {
        try {
            running.close();
        } catch (IOException e) {
            System.err.println(e);
        }
    }

    private static WatchedStart watch(Line line, Optional<String> passphrase) throws IOException {
        double opening = 0;
        if (passphrase.isPresent()) {
            line.waitFor(QUESTION);
            long asked = System.nanoTime();
            line.type(passphrase.get() + "\n");
            double mapping = Double.parseDouble(line.waitFor(OPENED).group(1));
            opening = (System.nanoTime() - asked) / 1e9 - mapping;
        }
        double loaded = Double.parseDouble(line.waitFor(SWITCHED).group(1));
        Matcher end = line.waitFor(FINISHED);
        double finished =
                (end.group(1) == null ? 0 : 60 * Integer.parseInt(end.group(1))) + Double.parseDouble(end.group(2));
        return new WatchedStart(loaded - opening, finished - opening, opening);
    }

    /** A serial line that is read as far as somebody waits for. */
    private static final class Line {
        private final RunningMachine machine;
        private final StringBuilder said = new StringBuilder();
        private int seen;

        Line(RunningMachine machine) {
            this.machine = machine;
        }

        Matcher waitFor(Pattern pattern) throws IOException {
            byte[] buffer = new byte[4096];
            InputStream in = machine.output();
            while (true) {
                Matcher matcher = pattern.matcher(said);
                // A figure may still be on its way: it is whole when something stands behind it.
                if (matcher.find(seen) && (matcher.end() < said.length() || pattern == QUESTION)) {
                    seen = matcher.end();
                    return matcher;
                }
                int read = in.read(buffer);
                if (read < 0) {
                    throw new IOException("the machine ended before it said " + pattern + ":\n"
                            + said.substring(Math.max(0, said.length() - LAST_WORDS)));
                }
                said.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1).replace("\r", ""));
            }
        }

        void type(String text) throws IOException {
            machine.input().write(text.getBytes(StandardCharsets.UTF_8));
            machine.input().flush();
        }
    }
}

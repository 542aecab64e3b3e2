package org.xter.engine.vm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * A machine that VirtualBox runs. It is registered while it lives, lies in a temporary folder and is taken away with it.
 * VirtualBox tells nobody when a machine ends, so a thread asks it.
 */
final class VirtualBoxMachine implements RunningMachine {
    private static final Duration ANSWER = Duration.ofMinutes(1);
    private static final Duration COPY = Duration.ofHours(1);
    /** How long a locked machine is waited for; less than Ctrl-C gives a command to tidy up. */
    private static final Duration ENDING = Duration.ofSeconds(6);

    private static final Duration LAST_WORDS = Duration.ofMillis(200);
    private static final int ASK_MILLISECONDS = 1000;
    private static final int AGAIN_MILLISECONDS = 200;
    /** So many unanswered questions mean that somebody has removed the machine. */
    private static final int MOST_SILENCE = 3;

    private static final int LONGEST_STEM = 40;
    private static final long MIB = 1L << 20;
    private static final String STATE = "VMState=\"";
    private static final String OFF = "poweroff";
    /** States of a machine without a process of its own, by VirtualBox' names. */
    private static final Set<String> OVER =
            Set.of(OFF, "aborted", "aborted-saved", "saved", "teleported", "inaccessible");
    /** The state of a machine whose processor has failed; it stays like this until its power is cut. */
    private static final String STUCK = "gurumeditation";

    private final VBoxManage manage;
    private final Path folder;
    private final SerialLine line;
    private final String name;
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private final CompletableFuture<Optional<IOException>> tidied = new CompletableFuture<>();
    private volatile Thread watcher;
    private volatile Thread shower;
    private boolean closing;
    private boolean creating;
    private boolean created;
    private boolean starting;
    private volatile boolean over;

    private VirtualBoxMachine(VBoxManage manage, Path folder, SerialLine line, Path image) {
        this.manage = manage;
        this.folder = folder;
        this.line = line;
        String stem =
                image.getFileName().toString().replaceFirst("\\.[^.]+$", "").replaceAll("[^A-Za-z0-9._-]", "_");
        this.name = stem.substring(0, Math.min(stem.length(), LONGEST_STEM)) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }

    /**
     * Makes and starts a machine; whatever fails, nothing of it stays.
     *
     * @param folder an empty folder, which belongs to the machine from now on
     * @param line this end of its serial port, which belongs to the machine from now on
     */
    static VirtualBoxMachine start(
            VBoxManage manage,
            Path folder,
            SerialLine line,
            ImageMachine asked,
            Console console,
            boolean display,
            Cancellation cancellation)
            throws ProblemException, IOException, InterruptedException {
        VirtualBoxMachine machine = new VirtualBoxMachine(manage, folder, line, asked.image());
        boolean runs = false;
        try {
            machine.make(asked, display, cancellation);
            runs = true;
        } catch (ProblemException e) {
            List<Problem> problems = new ArrayList<>(e.problems());
            machine.tidy().ifPresent(left -> problems.add(Problem.error("vm.left-over", left.getMessage(), "")));
            throw new ProblemException(problems, e);
        } finally {
            if (!runs) {
                machine.tidy();
            }
        }
        machine.follow(console);
        return machine;
    }

    private void follow(Console console) {
        watcher = daemon("watch", this::watch);
        if (console == Console.TERMINAL) {
            shower = daemon("console", this::show);
        }
    }

    private void make(ImageMachine asked, boolean display, Cancellation cancellation)
            throws ProblemException, IOException, InterruptedException {
        Path disk = folder.resolve("disk.vdi");
        // The longest step comes first: cancelled there, VirtualBox has not yet heard of a machine.
        manage.run(
                COPY,
                cancellation,
                List.of("convertfromraw", asked.image().toString(), disk.toString(), "--format", "VDI"));
        creating = true;
        call(
                cancellation,
                List.of(
                        "createvm",
                        "--name",
                        name,
                        "--ostype",
                        "Linux_64",
                        "--basefolder",
                        folder.toString(),
                        "--register"));
        created = true;
        call(cancellation, settings(asked));
        // The kernel of virtual machines has no driver for VirtualBox' SATA controller; every kernel has one for this.
        call(cancellation, List.of("storagectl", name, "--name", "IDE", "--add", "ide", "--controller", "PIIX4"));
        call(
                cancellation,
                List.of(
                        "storageattach",
                        name,
                        "--storagectl",
                        "IDE",
                        "--port",
                        "0",
                        "--device",
                        "0",
                        "--type",
                        "hdd",
                        "--medium",
                        disk.toString()));
        starting = true;
        call(cancellation, List.of("startvm", name, "--type", display ? "gui" : "headless"));
    }

    private void call(Cancellation cancellation, List<String> words)
            throws ProblemException, IOException, InterruptedException {
        cancellation.check();
        manage.run(ANSWER, cancellation, words);
    }

    private List<String> settings(ImageMachine asked) {
        List<String> words = new ArrayList<>(List.of("modifyvm", name));
        words.addAll(List.of("--memory", Long.toString(asked.memory() / MIB)));
        words.addAll(List.of("--cpus", Integer.toString(asked.processors())));
        words.addAll(List.of("--firmware", "efi", "--ioapic", "on", "--rtc-use-utc", "on"));
        words.addAll(List.of("--graphicscontroller", "vmsvga", "--vram", "32"));
        words.addAll(List.of("--boot1", "disk", "--boot2", "none", "--boot3", "none", "--boot4", "none"));
        words.addAll(List.of("--uart1", "0x3F8", "4", "--uart-mode1"));
        words.addAll(line.mode());
        if (asked.cards().isEmpty()) {
            words.addAll(List.of("--nic1", "none"));
        }
        for (int i = 0; i < asked.cards().size(); i++) {
            addCard(words, asked.cards().get(i), i + 1);
        }
        return words;
    }

    private static void addCard(List<String> words, NetworkCard card, int number) {
        switch (card) {
            case NetworkCard.User(List<PortForward> forwards) -> {
                words.addAll(List.of("--nic" + number, "nat"));
                addForwards(words, forwards, "", number);
            }
            case NetworkCard.Segment(String network, String guest, List<PortForward> forwards) -> {
                words.addAll(List.of("--nic" + number, "nat", "--nat-net" + number, network));
                addForwards(words, forwards, guest, number);
            }
            case NetworkCard.Tap(String device) ->
                words.addAll(List.of("--nic" + number, "bridged", "--bridge-adapter" + number, device));
            case NetworkCard.Unplugged() -> words.addAll(List.of("--nic" + number, "null"));
        }
        words.addAll(List.of("--nic-type" + number, "virtio"));
    }

    private static void addForwards(List<String> words, List<PortForward> forwards, String guest, int number) {
        for (PortForward each : forwards) {
            words.add("--nat-pf" + number);
            words.add(String.join(
                    ",",
                    each.protocol() + each.hostPort(),
                    each.protocol(),
                    "127.0.0.1",
                    Integer.toString(each.hostPort()),
                    guest,
                    Integer.toString(each.guestPort())));
        }
    }

    @Override
    public InputStream output() {
        return line.output();
    }

    @Override
    public OutputStream input() {
        return line.input();
    }

    @Override
    public boolean isRunning() {
        return !ended.isDone();
    }

    @Override
    public int waitFor() throws InterruptedException {
        try {
            return ended.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public OptionalInt waitFor(Duration atMost) throws InterruptedException {
        try {
            return OptionalInt.of(ended.get(atMost.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return OptionalInt.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        Optional<IOException> failure = tidy();
        if (failure.isPresent()) {
            throw new IOException(failure.get().getMessage(), failure.get());
        }
    }

    /** Asks how the machine stands until it has ended. */
    private void watch() {
        int silence = 0;
        try {
            while (!ended.isDone()) {
                String state = state();
                silence = state.isEmpty() ? silence + 1 : 0;
                over = OVER.contains(state);
                if (over || state.equals(STUCK) || silence == MOST_SILENCE) {
                    end(state.equals(OFF) ? 0 : 1);
                    return;
                }
                Thread.sleep(ASK_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(int code) {
        ended.complete(code);
        try {
            line.finish();
        } catch (IOException e) {
            // It is closed all the same.
            ended.complete(code);
        }
    }

    /** VirtualBox' name of the state; empty when it does not say. */
    private String state() throws InterruptedException {
        try {
            return manage.run(ANSWER, Cancellation.NEVER, List.of("showvminfo", name, "--machinereadable"))
                    .lines()
                    .filter(each -> each.startsWith(STATE))
                    .map(each -> each.substring(STATE.length(), each.lastIndexOf('"')))
                    .findFirst()
                    .orElse("");
        } catch (ProblemException | IOException e) {
            return "";
        }
    }

    private void show() {
        try (InputStream console = output()) {
            byte[] bytes = new byte[4096];
            for (int count = console.read(bytes); count >= 0; count = console.read(bytes)) {
                System.out.write(bytes, 0, count);
                System.out.flush();
            }
        } catch (IOException e) {
            // The line has gone; whoever waits for the machine is told by its end.
            return;
        }
    }

    /** Takes the machine away, once; nothing stops it half-way, also no interruption of the calling thread. */
    private Optional<IOException> tidy() {
        synchronized (this) {
            if (!closing) {
                closing = true;
                daemon("end", () -> tidied.complete(removed()));
            }
        }
        return tidied.join();
    }

    private Optional<IOException> removed() {
        try {
            boolean gone = !creating || withdrawn();
            end(1);
            if (watcher != null) {
                watcher.interrupt();
                watcher.join();
            }
            if (shower != null) {
                shower.join(LAST_WORDS.toMillis());
            }
            line.close();
            if (!gone) {
                return Optional.of(new IOException("VirtualBox does not let go of the machine " + name
                        + "; remove it there: VBoxManage unregistervm " + name + " --delete"));
            }
            deleteFolder();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Cuts the power and unregisters it; a machine is locked for a moment after its power was cut. */
    private boolean withdrawn() throws InterruptedException {
        long end = System.nanoTime() + ENDING.toNanos();
        while (true) {
            if (starting && !over) {
                did("controlvm", name, "poweroff");
            }
            if (did("unregistervm", name, "--delete") || !created) {
                return true;
            }
            if (System.nanoTime() - end > 0) {
                return false;
            }
            Thread.sleep(AGAIN_MILLISECONDS);
        }
    }

    private boolean did(String... words) throws InterruptedException {
        try {
            manage.run(ANSWER, Cancellation.NEVER, List.of(words));
            return true;
        } catch (ProblemException | IOException e) {
            return false;
        }
    }

    private void deleteFolder() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static Thread daemon(String what, Runnable work) {
        Thread thread = new Thread(work, "xTER VirtualBox " + what);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}

package org.xter.engine.sandbox;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.xter.debian.tar.TarWriter;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Content;
import org.xter.store.Store;

/**
 * A sandbox of Linux namespaces (namespaces(7)): mounts, processes, messages, host name and network of its own. As root
 * it needs nothing more; a normal user also gets a user namespace (user_namespaces(7)) whose ids come from
 * {@code /etc/subuid} and {@code /etc/subgid}. The tree lies in memory while the script runs, or in a folder when memory
 * is short.
 */
public final class NamespaceSandbox implements Sandbox {
    private static final String VERSION = "namespace 1";
    /** The tree may fill this part of the memory that is free. */
    private static final double MEMORY_SHARE = 0.6;

    private static final String POLICY = "#!/bin/sh\nexit 101\n";
    private static final String IDLE = "#!/bin/sh\nexit 0\n";

    private final Store store;
    private final boolean userNamespace;

    private NamespaceSandbox(Store store, boolean userNamespace) {
        this.store = store;
        this.userNamespace = userNamespace;
    }

    /** The sandbox that suits whoever runs this: what comes out goes into the store. */
    public static NamespaceSandbox in(Store store) {
        return new NamespaceSandbox(store, !SandboxCheck.isRoot());
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public List<Problem> check() {
        return SandboxCheck.problems(userNamespace, command());
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of("unshare"));
        if (userNamespace) {
            command.addAll(List.of("--user", "--map-root-user", "--map-auto"));
        }
        command.addAll(List.of(
                "--mount",
                "--propagation",
                "private",
                "--pid",
                "--fork",
                "--kill-child=KILL",
                "--ipc",
                "--uts",
                "--net"));
        return command;
    }

    @Override
    public SandboxResult run(SandboxRequest request, Progress.Step progress, Cancellation cancellation)
            throws IOException, ProblemException, InterruptedException {
        Path work = store.temporaryFolder();
        try (Store.Draft output = store.draft()) {
            prepare(work, request);
            List<String> command = command();
            command.addAll(
                    List.of("--", "/bin/sh", work.resolve("namespace.sh").toString(), work.toString(), size(request)));
            command.addAll(request.idle());
            SandboxLog log = new SandboxLog(progress);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(work.toFile())
                    .redirectOutput(output.file().toFile());
            builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
            builder.environment().merge("PATH", "/usr/sbin:/sbin:/usr/bin:/bin", (own, more) -> own + ":" + more);
            builder.environment().put("LC_ALL", "C");
            Process process;
            try {
                process = builder.start();
            } catch (IOException e) {
                throw new ProblemException(SandboxCheck.noUnshare(), e);
            }
            try {
                Feeder feeder = new Feeder(process.getOutputStream(), request);
                Thread in = Thread.ofVirtual().start(feeder);
                Thread err = Thread.ofVirtual().start(() -> read(process, log));
                watch(process, log, request, cancellation);
                err.join();
                in.join();
                judge(process, log, feeder);
            } finally {
                end(process);
            }
            return new ChangedTree(request.root(), output).read(log, cancellation);
        } finally {
            delete(work);
        }
    }

    private static void prepare(Path work, SandboxRequest request) throws IOException {
        Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectory(work.resolve("top"));
        Path aids = Files.createDirectory(work.resolve("aids"));
        Files.write(work.resolve("namespace.sh"), resource("namespace.sh"));
        Files.writeString(aids.resolve("steps"), steps(request));
        executable(aids.resolve("policy-rc.d"), POLICY);
        executable(aids.resolve("idle"), IDLE);
        for (Map.Entry<String, Content> each : request.aids().entrySet()) {
            Path file = aids.resolve(each.getKey());
            if (each.getKey().contains("/") || Files.exists(file)) {
                throw new IllegalArgumentException("aid " + each.getKey());
            }
            try (InputStream in = each.getValue().open()) {
                Files.copy(in, file);
            }
        }
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The script behind the environment it is promised; the shell that runs it inherits the host's PATH only. */
    private static String steps(SandboxRequest request) {
        StringBuilder steps = new StringBuilder("cd /\numask 022\nunset PWD OLDPWD\n");
        steps.append("export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n");
        steps.append("export HOME=/root LC_ALL=C DEBIAN_FRONTEND=noninteractive DEBCONF_NONINTERACTIVE_SEEN=true\n");
        request.environment().forEach((name, value) -> steps.append("export ")
                .append(name)
                .append("='")
                .append(value.replace("'", "'\\''"))
                .append("'\n"));
        return steps.append(request.script()).toString();
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = NamespaceSandbox.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    /** The size of the memory file system, or {@code -} when the tree had better lie on the disk. */
    private static String size(SandboxRequest request) throws IOException {
        long files = request.root().entries().size() * 8192L;
        long needed = request.root().contentSize() + files;
        for (String line : Files.readAllLines(Path.of("/proc/meminfo"))) {
            if (line.startsWith("MemAvailable:")) {
                long free = Long.parseLong(line.replaceAll("[^0-9]", "")) << 10;
                long allowed = (long) (free * MEMORY_SHARE);
                // Scripts add to the tree: databases, caches, indexes.
                return needed * 2 + (256L << 20) <= allowed ? Long.toString(allowed) : "-";
            }
        }
        return "-";
    }

    private static void read(Process process, SandboxLog log) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
            }
        } catch (IOException e) {
            // The process was ended; what it said until then is known.
        }
    }

    private static void watch(Process process, SandboxLog log, SandboxRequest request, Cancellation cancellation)
            throws ProblemException, InterruptedException {
        long start = System.nanoTime();
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            if (cancellation.requested()) {
                throw new CancelledException();
            }
            long now = System.nanoTime();
            if (now - start > request.timeout().toNanos()) {
                throw new ProblemException(log.timeout("sandbox.timeout", "takes longer than", request.timeout()));
            }
            if (log.inSteps() && now - log.lastLineAt() > request.silence().toNanos()) {
                throw new ProblemException(log.timeout("sandbox.hanging", "has been silent for", request.silence()));
            }
        }
    }

    private static void judge(Process process, SandboxLog log, Feeder feeder) throws IOException, ProblemException {
        if (process.exitValue() == 0) {
            if (feeder.fault != null) {
                throw new IOException("the sandbox took less than was sent", feeder.fault);
            }
            return;
        }
        throw new ProblemException(log.failure());
    }

    private static void end(Process process) throws InterruptedException {
        if (process.isAlive()) {
            List<ProcessHandle> below = process.descendants().toList();
            process.destroyForcibly();
            below.forEach(ProcessHandle::destroyForcibly);
            process.waitFor(5, TimeUnit.SECONDS);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            return;
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }

    /** Sends the tree. */
    private static final class Feeder implements Runnable {
        private final OutputStream sink;
        private final SandboxRequest request;
        private volatile IOException fault;

        Feeder(OutputStream sink, SandboxRequest request) {
            this.sink = sink;
            this.request = request;
        }

        @Override
        public void run() {
            try (OutputStream out = new BufferedOutputStream(sink, 1 << 18)) {
                TarWriter tar = new TarWriter(out);
                tar.write(request.root(), "./");
                tar.finish();
            } catch (IOException e) {
                // The other side tells the reason when it ended early.
                fault = e;
            }
        }
    }
}

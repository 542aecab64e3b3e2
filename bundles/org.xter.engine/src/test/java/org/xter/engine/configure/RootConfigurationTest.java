package org.xter.engine.configure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.debian.deb.DebPackage;
import org.xter.debian.deb.DebReader;
import org.xter.debian.deb.LocalPackage;
import org.xter.debian.unpack.RootUnpacker;
import org.xter.debian.unpack.UnpackedRoot;
import org.xter.engine.sandbox.NamespaceSandbox;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Digest;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;

/** Small packages, made by dpkg-deb, in the smallest root. */
class RootConfigurationTest {
    private static final long EPOCH = 1_700_000_000L;

    @TempDir
    Path folder;

    private Store store;
    private NamespaceSandbox sandbox;
    private final List<LocalPackage> packages = new ArrayList<>();

    @BeforeEach
    void prepare() throws Exception {
        store = Store.open(folder.resolve("store"));
        sandbox = HostRoot.sandbox(store);
    }

    /** Builds a package: members of the control archive by name, files by path with a slash. */
    private void deb(String name, String fields, Map<String, String> contents) throws Exception {
        Path tree = Files.createDirectory(folder.resolve(name));
        Path control = Files.createDirectory(tree.resolve("DEBIAN"));
        Files.writeString(
                control.resolve("control"),
                "Package: " + name + "\nVersion: 1\nArchitecture: all\nMaintainer: Nobody <nobody@example.org>\n"
                        + fields + "Description: a test\n");
        for (Map.Entry<String, String> each : contents.entrySet()) {
            Path file = each.getKey().contains("/") ? tree.resolve(each.getKey()) : control.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue());
            if (each.getValue().startsWith("#!")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
        Path file = folder.resolve(name + ".deb");
        Process build = new ProcessBuilder(
                        "dpkg-deb", "--root-owner-group", "-Znone", "--build", tree.toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, build.waitFor(), said);
        packages.add(new LocalPackage(name, "1", "all", file, Digest.of(Files.readAllBytes(file))));
    }

    private static Map<String, String> contents(String... pairs) {
        Map<String, String> contents = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            contents.put(pairs[i], pairs[i + 1]);
        }
        return contents;
    }

    private UnpackedRoot unpacked(Set<String> held) throws Exception {
        List<DebPackage> opened = new DebReader(store).open(packages, Progress.NONE.begin("open"), Cancellation.NEVER);
        return new RootUnpacker("amd64", EPOCH).unpack(opened, held, HostRoot.tree(), Cancellation.NEVER);
    }

    private ConfiguredRoot configure(ConfigurationSettings settings, Cancellation cancellation) throws Exception {
        return new RootConfiguration(sandbox)
                .configure(unpacked(Set.of()), settings, Progress.NONE.begin("configure"), cancellation);
    }

    private ConfiguredRoot configure() throws Exception {
        return configure(ConfigurationSettings.at(EPOCH), Cancellation.NEVER);
    }

    private Problem refused() {
        ProblemException e = assertThrows(ProblemException.class, this::configure);
        return e.problems().get(0);
    }

    private static String text(FileTree tree, String path) throws Exception {
        Entry entry = tree.resolve(path).orElseThrow(() -> new AssertionError(path + " is missing"));
        return new String(assertInstanceOf(Entry.File.class, entry).content().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void scriptsRunAsDpkgRunsThemAndTheirResultsComeBack() throws Exception {
        deb(
                "app",
                "Depends: lib\n",
                contents(
                        "conffiles",
                        "/etc/app.conf\n",
                        "etc/app.conf",
                        "setting\n",
                        "usr/share/app/data",
                        "data\n",
                        "postinst",
                        """
                        #!/bin/sh
                        set -e
                        [ "$1" = configure ]
                        cat /etc/app.conf /var/lib/lib > /var/lib/made
                        chown daemon:daemon /var/lib/made
                        chmod 4711 /var/lib/made
                        ln /var/lib/made /var/lib/amade
                        ln -s made /var/lib/link
                        rm /usr/share/app/data
                        echo "$SOURCE_DATE_EPOCH $LC_ALL $DEBIAN_FRONTEND $(umask) $(uname -n)" > /var/lib/environment
                        """));
        deb("lib", "", contents("postinst", "#!/bin/sh\necho lib > /var/lib/lib\n"));
        ConfiguredRoot root = configure();
        FileTree tree = root.tree();
        assertEquals("setting\nlib\n", text(tree, "var/lib/made"));
        assertEquals("setting\n", text(tree, "etc/app.conf"));
        Entry made = tree.resolve("var/lib/made").orElseThrow();
        assertEquals(04711, made.attributes().mode());
        assertEquals(1, made.attributes().uid());
        assertEquals(EPOCH, made.attributes().modified());
        assertEquals(
                new Entry.HardLink("var/lib/amade"), tree.get("var/lib/made").orElseThrow());
        assertEquals("made", ((Entry.Symlink) tree.get("var/lib/link").orElseThrow()).target());
        assertFalse(tree.get("usr/share/app/data").isPresent());
        assertEquals(EPOCH + " C noninteractive 0022 localhost\n", text(tree, "var/lib/environment"));
        assertTrue(text(tree, "var/lib/dpkg/status").contains("Status: install ok installed"));
        assertTrue(text(tree, "var/lib/dpkg/status").contains(" /etc/app.conf 2c1d4f59f062ce424618f4d25961fb76"));
    }

    @Test
    void theSandboxLeavesNoTraceOfItself() throws Exception {
        deb("nosy", "", contents("postinst", """
                        #!/bin/sh
                        /usr/sbin/policy-rc.d; echo "policy $?" > /var/lib/seen
                        start-stop-daemon --start
                        ls /dev /proc/1/root/ > /dev/null 2>&1
                        sed -n 's/:.*//p' /proc/net/dev >> /var/lib/seen
                        (setsid sleep 600 > /dev/null 2>&1 &)
                        """));
        FileTree tree = configure().tree();
        assertEquals("policy 101\n    lo\n", text(tree, "var/lib/seen").replaceAll("(?m)^Inter.*\n|^ face.*\n", ""));
        assertFalse(tree.get("usr/sbin/policy-rc.d").isPresent());
        assertTrue(tree.below("dev").isEmpty());
        assertTrue(tree.below("proc").isEmpty());
        assertFalse(tree.get("var/start-stop-daemon").isPresent(), "it did nothing");
        assertTrue(text(tree, "usr/sbin/start-stop-daemon").contains("ran"), "and is itself again");
    }

    @Test
    void aFailingPostinstIsNamedWithItsOutput() throws Exception {
        deb("good", "", contents("postinst", "#!/bin/sh\necho fine\n"));
        deb("zbroken", "Depends: good\n", contents("postinst", "#!/bin/sh\necho 'no such thing as luck'\nexit 7\n"));
        Problem problem = refused();
        assertEquals("sandbox.script-failed", problem.code());
        for (String part : List.of("zbroken", "postinst", "exit status 7", "no such thing as luck")) {
            assertTrue(problem.message().contains(part), part + " in: " + problem.message());
        }
        assertFalse(problem.message().contains("fine"), "only the failing script's output: " + problem.message());
    }

    @Test
    void aFailingPreinstIsNamedWithItsOutput() throws Exception {
        deb("early", "", contents("preinst", "#!/bin/sh\necho 'not yet'\nexit 3\n"));
        Problem problem = refused();
        assertEquals("sandbox.script-failed", problem.code());
        for (String part : List.of("early", "preinst", "exit status 3", "not yet")) {
            assertTrue(problem.message().contains(part), part + " in: " + problem.message());
        }
    }

    @Test
    void aFailingPreinstOfTheBaseIsNamedWithItsOutput() throws Exception {
        deb("base", "Essential: yes\n", contents("preinst", "#!/bin/sh\necho 'base is broken' >&2\nexit 3\n"));
        Problem problem = refused();
        assertEquals("sandbox.script-failed", problem.code());
        for (String part : List.of("package base", "preinst", "base is broken")) {
            assertTrue(problem.message().contains(part), part + " in: " + problem.message());
        }
    }

    @Test
    void aHangingScriptIsEndedAndNamed() throws Exception {
        deb("lazy", "", contents("postinst", "#!/bin/sh\necho waiting for a friend\nsleep 600\n"));
        long start = System.nanoTime();
        ProblemException e = assertThrows(
                ProblemException.class,
                () -> configure(
                        ConfigurationSettings.at(EPOCH).withLimits(Duration.ofMinutes(1), Duration.ofSeconds(2)),
                        Cancellation.NEVER));
        assertTrue(System.nanoTime() - start < 30_000_000_000L);
        Problem problem = e.problems().get(0);
        assertEquals("sandbox.hanging", problem.code());
        assertTrue(problem.message().contains("lazy"), problem.message());
        assertTrue(problem.message().contains("waiting for a friend"), problem.message());
    }

    @Test
    void aScriptThatTalksForeverIsEnded() throws Exception {
        deb("chatty", "", contents("postinst", "#!/bin/sh\nwhile :; do echo still here; sleep 0.1; done\n"));
        ProblemException e = assertThrows(
                ProblemException.class,
                () -> configure(
                        ConfigurationSettings.at(EPOCH).withLimits(Duration.ofSeconds(4), Duration.ofMinutes(1)),
                        Cancellation.NEVER));
        assertEquals("sandbox.timeout", e.problems().get(0).code());
    }

    @Test
    void cancellingEndsAllProcessesWithinASecond() throws Exception {
        String mark = "86399";
        deb("slow", "", contents("postinst", "#!/bin/sh\nsetsid sleep " + mark + " &\nsleep " + mark + "\n"));
        AtomicBoolean stop = new AtomicBoolean();
        AtomicLong stopped = new AtomicLong();
        Thread.ofVirtual().start(() -> {
            try {
                for (int i = 0; i < 600 && !running("sleep " + mark); i++) {
                    Thread.sleep(50);
                }
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            stopped.set(System.nanoTime());
            stop.set(true);
        });
        assertThrows(CancelledException.class, () -> configure(ConfigurationSettings.at(EPOCH), stop::get));
        // Long before the script's own end, on a busy machine too.
        assertTrue(System.nanoTime() - stopped.get() < 30_000_000_000L);
        for (int i = 0; i < 20 && running("sleep " + mark); i++) {
            Thread.sleep(50);
        }
        assertFalse(running("sleep " + mark));
        try (var left = Files.list(store.folder().resolve("tmp"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    private static boolean running(String command) {
        return ProcessHandle.allProcesses()
                .anyMatch(each -> each.info().commandLine().orElse("").contains(command));
    }

    @Test
    void aHeldPackageIsInTheTreeButNotConfigured() throws Exception {
        deb("kernel", "", contents("boot/vmlinuz", "k", "postinst", "#!/bin/sh\nexit 1\n"));
        deb("app", "", contents("usr/share/app", "a"));
        FileTree tree = new RootConfiguration(sandbox)
                .configure(
                        unpacked(Set.of("kernel")),
                        ConfigurationSettings.at(EPOCH),
                        Progress.NONE.begin("configure"),
                        Cancellation.NEVER)
                .tree();
        assertEquals("k", text(tree, "boot/vmlinuz"));
        assertTrue(text(tree, "var/lib/dpkg/status").contains("Status: hold ok unpacked"));
    }

    @Test
    void twoRunsAreEqualAndDifferencesAreNamed() throws Exception {
        deb(
                "clock",
                "",
                contents("usr/share/clock/x", "x", "postinst", "#!/bin/sh\nsleep 0.1\ntouch /usr/share/clock/now\n"));
        deb(
                "dice",
                "",
                contents(
                        "usr/share/dice/x",
                        "x",
                        "postinst",
                        "#!/bin/sh\nsed q /proc/sys/kernel/random/uuid > /usr/share/dice/roll\n"));
        ConfiguredRoot first = configure();
        ConfiguredRoot second = configure();
        List<TreeDifference> differences = TreeDifference.between(
                first.tree(), second.tree(), unpacked(Set.of()).ownership());
        assertEquals(1, differences.size(), differences::toString);
        assertEquals("usr/share/dice/roll", differences.get(0).path());
        assertEquals("dice", differences.get(0).owner());
        assertEquals("content differs", differences.get(0).what());
        assertFalse(first.digest().equals(second.digest()));
    }

    @Test
    void pinnedIdsAreKeptAndNewAccountsYield() throws Exception {
        deb("daemons", "", contents("postinst", """
                        #!/bin/sh
                        echo 'one:x:100:101::/:/bin/false' >> /etc/passwd
                        echo 'two:x:101:101::/:/bin/false' >> /etc/passwd
                        echo 'both:x:101:' >> /etc/group
                        touch /var/lib/one /var/lib/two
                        chown 100:101 /var/lib/one
                        chown 101 /var/lib/two
                        """));
        TreeMap<String, Long> pinned = new TreeMap<>(Map.of("user:one", 101L, "group:both", 150L));
        ConfiguredRoot root = configure(ConfigurationSettings.at(EPOCH).withIds(pinned), Cancellation.NEVER);
        assertEquals(
                101, root.tree().get("var/lib/one").orElseThrow().attributes().uid());
        assertEquals(
                150, root.tree().get("var/lib/one").orElseThrow().attributes().gid());
        assertEquals(
                999, root.tree().get("var/lib/two").orElseThrow().attributes().uid());
        assertTrue(text(root.tree(), "etc/passwd").contains("one:x:101:150:"));
        assertTrue(text(root.tree(), "etc/passwd").contains("two:x:999:150:"));
        assertTrue(text(root.tree(), "etc/group").contains("both:x:150:"));
        assertEquals(Map.of("user:one", 101L, "user:two", 999L, "group:both", 150L), root.ids());

        ConfiguredRoot again = configure(ConfigurationSettings.at(EPOCH).withIds(root.ids()), Cancellation.NEVER);
        assertEquals(root.digest(), again.digest());
    }

    @Test
    void theKeyChangesWithEverythingTheResultDependsOn() throws Exception {
        RootConfiguration configuration = new RootConfiguration(sandbox);
        FileTree empty = FileTree.builder().build();
        TreeMap<String, Digest> debs = new TreeMap<>(Map.of("a", Digest.of("a")));
        ConfigurationSettings settings = ConfigurationSettings.at(EPOCH);
        List<Digest> keys = List.of(
                configuration.key(debs, List.of(), empty, settings),
                configuration.key(new TreeMap<>(Map.of("a", Digest.of("b"))), List.of(), empty, settings),
                configuration.key(debs, List.of("a"), empty, settings),
                configuration.key(debs, List.of(), HostRoot.tree(), settings),
                configuration.key(debs, List.of(), empty, settings.withAnswers(List.of("a a/b string c"))),
                configuration.key(debs, List.of(), empty, settings.withIds(new TreeMap<>(Map.of("user:a", 1L)))),
                configuration.key(debs, List.of(), empty, ConfigurationSettings.at(EPOCH + 1)));
        assertEquals(keys.size(), Set.copyOf(keys).size());
        assertEquals(keys.get(0), configuration.key(debs, List.of(), empty, ConfigurationSettings.at(EPOCH)));
    }
}

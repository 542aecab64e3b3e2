package org.xter.engine.configure;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xter.engine.sandbox.NamespaceSandbox;
import org.xter.report.Problem;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;

/** The smallest root in which dpkg runs, made from this host's own programs. */
public final class HostRoot {
    private static final List<String> PROGRAMS = List.of(
            "sh",
            "diff",
            "dpkg",
            "dpkg-deb",
            "dpkg-query",
            "dpkg-split",
            "dpkg-trigger",
            "cat",
            "chmod",
            "chown",
            "cp",
            "ln",
            "ls",
            "mkdir",
            "rm",
            "sed",
            "sleep",
            "tar",
            "touch",
            "uname",
            "id",
            "setsid");
    private static final Pattern LIBRARY = Pattern.compile("(?:=> )?(/\\S+) \\(0x");

    private HostRoot() {}

    /** Skips the test where no sandbox works. */
    public static NamespaceSandbox sandbox(Store store) {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/dpkg")), "needs the Debian package dpkg");
        NamespaceSandbox sandbox = NamespaceSandbox.in(store);
        List<Problem> problems = sandbox.check();
        assumeTrue(
                problems.isEmpty(),
                () -> problems.get(0) + ". " + problems.get(0).hint());
        return sandbox;
    }

    /** The root. */
    public static FileTree tree() throws IOException, InterruptedException {
        FileTree.Builder tree = FileTree.builder();
        Attributes directory = Attributes.root(0755, 1_600_000_000);
        for (String name : List.of("bin", "sbin", "lib", "lib64")) {
            tree.put(name, new Entry.Symlink(directory.withMode(0777), "usr/" + name));
            tree.put("usr/" + name, new Entry.Directory(directory));
        }
        for (String name : List.of("dev", "proc", "etc", "var", "var/lib", "usr")) {
            tree.put(name, new Entry.Directory(directory));
        }
        tree.put("tmp", new Entry.Directory(directory.withMode(01777)));
        Set<Path> files = new TreeSet<>();
        for (String program : PROGRAMS) {
            Path file = Path.of("/usr/bin", program);
            tree.put("usr/bin/" + program, file(file.toRealPath()));
            Process ldd = new ProcessBuilder("ldd", file.toString()).start();
            Matcher library = LIBRARY.matcher(new String(ldd.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            while (library.find()) {
                files.add(Path.of(library.group(1)));
            }
            ldd.waitFor();
        }
        for (Path library : files) {
            String path = library.toString().substring(1);
            tree.put(path.startsWith("usr/") ? path : "usr/" + path, file(library.toRealPath()));
        }
        for (String stub : List.of("ldconfig", "start-stop-daemon")) {
            tree.put(
                    "usr/sbin/" + stub,
                    new Entry.File(directory, Content.of("#!/bin/sh\necho ran > /var/" + stub + "\n")));
        }
        tree.put("etc/passwd", text("root:x:0:0:root:/root:/bin/sh\ndaemon:x:1:1::/:/bin/false\n"));
        tree.put("etc/group", text("root:x:0:\ndaemon:x:1:\n"));
        return tree.build();
    }

    private static Entry file(Path file) throws IOException {
        return new Entry.File(Attributes.root(0755, 1_600_000_000), Content.ofFile(file));
    }

    private static Entry text(String text) {
        return new Entry.File(Attributes.root(0644, 1_600_000_000), Content.of(text));
    }
}

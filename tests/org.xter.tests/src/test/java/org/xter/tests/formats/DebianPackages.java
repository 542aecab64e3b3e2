package org.xter.tests.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * Debian packages for tests, fetched once by apt and unpacked by dpkg-deb into a cache folder: that of the system
 * property or environment variable {@code XTER_TEST_CACHE}, else {@code ~/.cache/xter-tests}.
 */
public final class DebianPackages {
    private DebianPackages() {}

    public static Path cache() {
        String given = System.getProperty("XTER_TEST_CACHE", System.getenv("XTER_TEST_CACHE"));
        return given == null ? Path.of(System.getProperty("user.home"), ".cache", "xter-tests") : Path.of(given);
    }

    /** The folder a package is unpacked in; the test is skipped when it cannot be fetched. */
    public static synchronized Path unpacked(String name) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(cache());
        Path tree = folder.resolve(name + ".unpacked");
        if (!Files.isDirectory(tree)) {
            Path archive = archive(folder, name);
            Path draft = Files.createTempDirectory(folder, "unpacking");
            run(folder, "dpkg-deb", "-x", archive.toString(), draft.toString());
            try {
                Files.move(draft, tree);
            } catch (FileSystemException e) {
                // Another test run was faster.
                assertTrue(Files.isDirectory(tree), e::toString);
                run(folder, "rm", "-r", draft.toString());
            }
        }
        return tree;
    }

    private static Path archive(Path folder, String name) throws IOException, InterruptedException {
        List<Path> found = glob(folder, name + "_*.deb");
        if (found.isEmpty()) {
            Process fetch = start(folder, "apt-get", "download", name);
            fetch.getInputStream().readAllBytes();
            boolean done = fetch.waitFor(300, TimeUnit.SECONDS) && fetch.exitValue() == 0;
            assumeTrue(done, "the Debian package " + name + " cannot be downloaded");
            found = glob(folder, name + "_*.deb");
        }
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    private static List<Path> glob(Path folder, String pattern) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> matcher.matches(file.getFileName())).toList();
        }
    }

    /** The package a metapackage such as {@code linux-image-cloud-amd64} stands for now. */
    public static String kernel(String metapackage) throws IOException, InterruptedException {
        Process depends = start(Path.of("."), "apt-cache", "depends", metapackage);
        String output = new String(depends.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        depends.waitFor();
        String name = output.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("Depends: linux-image-"))
                .map(line -> line.substring("Depends: ".length()))
                .findFirst()
                .orElse("");
        assumeTrue(!name.isEmpty(), "apt knows no " + metapackage);
        return name;
    }

    /** The release of an unpacked kernel package. */
    public static String release(Path kernel) throws IOException {
        try (Stream<Path> releases = Files.list(kernel.resolve("lib/modules"))) {
            return releases.findFirst().orElseThrow().getFileName().toString();
        }
    }

    /** Runs a program that has to succeed. */
    public static String run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = start(folder, command);
        String output;
        try (InputStream in = process.getInputStream()) {
            output = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertTrue(process.waitFor(300, TimeUnit.SECONDS), () -> List.of(command) + " does not end");
        assertEquals(0, process.exitValue(), () -> List.of(command) + ": " + output);
        return output;
    }

    private static Process start(Path folder, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"));
        return builder.start();
    }

    /** What lies in folders, later ones over earlier ones, as a tree owned by root. */
    public static FileTree tree(List<Path> folders) throws IOException {
        FileTree.Builder tree = FileTree.builder();
        for (Path folder : folders) {
            List<Path> files = new ArrayList<>();
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.sorted().forEach(files::add);
            }
            for (Path file : files) {
                String path = folder.relativize(file).toString();
                if (!path.isEmpty()) {
                    tree.put(path, entry(file));
                }
            }
        }
        return tree.build();
    }

    private static Entry entry(Path file) throws IOException {
        try {
            if (Files.isSymbolicLink(file)) {
                return new Entry.Symlink(
                        Attributes.root(0777, 0), Files.readSymbolicLink(file).toString());
            }
            int mode = (int) Files.getAttribute(file, "unix:mode") & 07777;
            Attributes attributes = Attributes.root(mode, 0);
            return Files.isDirectory(file)
                    ? new Entry.Directory(attributes)
                    : new Entry.File(attributes, Content.ofFile(file));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

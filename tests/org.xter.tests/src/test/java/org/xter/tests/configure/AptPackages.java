package org.xter.tests.configure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xter.debian.deb.LocalPackage;
import org.xter.store.Digest;

/**
 * Packages as this host's apt chooses and fetches them for an empty system, from the host's own sources. What was fetched
 * is kept in the folder {@code XTER_TEST_CACHE} names, by default {@code ~/.cache/xter-tests}.
 */
final class AptPackages {
    private static final Pattern INSTALLED = Pattern.compile("Inst (\\S+) \\((\\S+) .*\\[(\\S+)]\\).*");
    private static final Duration FRESH = Duration.ofHours(12);

    private final List<LocalPackage> packages;

    private AptPackages(List<LocalPackage> packages) {
        this.packages = packages;
    }

    /** Where fetched files are kept between runs. */
    static Path cache() throws IOException {
        String set = System.getenv("XTER_TEST_CACHE");
        Path folder = set == null || set.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".cache", "xter-tests")
                : Path.of(set);
        return Files.createDirectories(folder);
    }

    /** The packages asked for, the essential ones and apt, with all they depend on. */
    static AptPackages of(List<String> names) throws IOException, InterruptedException {
        Path root = prepare();
        List<String> wanted = new ArrayList<>(List.of("?essential", "apt"));
        wanted.addAll(names);
        List<String> exact = new ArrayList<>();
        List<String[]> chosen = new ArrayList<>();
        for (String line : apt(root, "--simulate", wanted).split("\n")) {
            Matcher installed = INSTALLED.matcher(line);
            if (installed.matches()) {
                chosen.add(new String[] {installed.group(1), installed.group(2), installed.group(3)});
                exact.add(installed.group(1) + "=" + installed.group(2));
            }
        }
        assertFalse(chosen.isEmpty(), "apt chose nothing");
        apt(root, "--download-only", exact);
        List<LocalPackage> packages = new ArrayList<>();
        for (String[] each : chosen) {
            Path file = root.resolve("var/cache/apt/archives")
                    .resolve(each[0] + "_" + each[1].replace(":", "%3a") + "_" + each[2] + ".deb");
            try (InputStream in = Files.newInputStream(file)) {
                packages.add(new LocalPackage(each[0], each[1], each[2], file, Digest.of(in)));
            }
        }
        return new AptPackages(packages);
    }

    List<LocalPackage> all() {
        return packages;
    }

    /** {@code name=version} of each, joined by commas. */
    String exact() {
        return String.join(
                ",",
                packages.stream()
                        .map(each -> each.name() + "=" + each.version())
                        .toList());
    }

    /** The host's own files with sources. */
    static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        Path single = Path.of("/etc/apt/sources.list");
        if (Files.isRegularFile(single) && Files.size(single) > 0) {
            sources.add(single);
        }
        try (Stream<Path> parts = Files.list(Path.of("/etc/apt/sources.list.d"))) {
            parts.filter(each ->
                            each.toString().endsWith(".list") || each.toString().endsWith(".sources"))
                    .sorted()
                    .forEach(sources::add);
        }
        return sources;
    }

    private static Path prepare() throws IOException, InterruptedException {
        Path root = cache().resolve("apt");
        for (String folder : List.of(
                "etc/apt/sources.list.d",
                "etc/apt/preferences.d",
                "etc/apt/apt.conf.d",
                "etc/apt/trusted.gpg.d",
                "var/lib/apt/lists/partial",
                "var/lib/dpkg",
                "var/cache/apt/archives/partial")) {
            Files.createDirectories(root.resolve(folder));
        }
        Path status = root.resolve("var/lib/dpkg/status");
        if (!Files.exists(status)) {
            Files.createFile(status);
        }
        for (Path each : sources()) {
            Files.copy(
                    each,
                    root.resolve("etc/apt/sources.list.d").resolve(each.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Path mark = root.resolve("updated");
        if (!Files.exists(mark)
                || Files.getLastModifiedTime(mark)
                        .toInstant()
                        .isBefore(Instant.now().minus(FRESH))) {
            run(command(root, "update"));
            Files.writeString(mark, "");
        }
        return root;
    }

    private static String apt(Path root, String mode, List<String> names) throws IOException, InterruptedException {
        List<String> command = command(root, mode, "--yes", "install");
        command.addAll(names);
        return run(command);
    }

    private static List<String> command(Path root, String... words) {
        List<String> command = new ArrayList<>(List.of(
                "apt-get",
                "-qq",
                "-oDir=" + root,
                "-oDir::State::Status=" + root.resolve("var/lib/dpkg/status"),
                "-oDir::Etc::Trusted=/etc/apt/trusted.gpg",
                "-oDir::Etc::TrustedParts=/etc/apt/trusted.gpg.d",
                "-oAPT::Install-Recommends=false",
                "-oAPT::Sandbox::User=root",
                "-oAcquire::Languages=none"));
        command.addAll(List.of(words));
        return command;
    }

    /** Runs a command to its end and gives its output. */
    static String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> String.join(" ", command) + "\n" + said);
        return said;
    }
}

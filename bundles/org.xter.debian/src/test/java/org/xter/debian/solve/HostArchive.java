package org.xter.debian.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.xter.debian.fetch.Fetcher;
import org.xter.debian.repository.Freshness;
import org.xter.debian.repository.HostSources;
import org.xter.debian.repository.PackagePool;
import org.xter.debian.repository.Repository;
import org.xter.debian.repository.RepositoryReader;
import org.xter.report.Cancellation;
import org.xter.report.Progress;
import org.xter.store.Store;

/** The package sources of this machine, read by us and by apt in a root of its own; what is fetched is kept. */
public final class HostArchive {
    private final Path cache;
    private final List<Repository> repositories;

    private HostArchive(Path cache, List<Repository> repositories) {
        this.cache = cache;
        this.repositories = repositories;
    }

    public static HostArchive open() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/apt-get")), "needs the Debian package apt");
        Map<String, String> release = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("/etc/os-release"))) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                release.put(
                        line.substring(0, equals), line.substring(equals + 1).replace("\"", ""));
            }
        }
        String suite = release.getOrDefault("VERSION_CODENAME", "");
        var served = HostSources.ofHost()
                .serving("host", List.of(suite, suite + "-updates", suite + "-security"), List.of("main"));
        assumeTrue(served.isPresent(), "needs apt sources of this Debian release, with updates and security");
        String folder =
                System.getenv().getOrDefault("XTER_TEST_CACHE", System.getProperty("user.home") + "/.cache/xter-tests");
        return new HostArchive(Files.createDirectories(Path.of(folder)).toAbsolutePath(), served.get());
    }

    public List<Repository> repositories() {
        return repositories;
    }

    public Store store() throws IOException {
        return Store.open(cache.resolve("store"));
    }

    public PackagePool pool(Freshness freshness) throws Exception {
        try (Fetcher fetcher = Fetcher.usual()) {
            return new RepositoryReader(store(), fetcher)
                    .read(repositories, architecture(), Instant.now(), freshness, Progress.NONE, Cancellation.NEVER);
        }
    }

    public String architecture() throws Exception {
        return run(List.of("dpkg", "--print-architecture")).get(0);
    }

    /** Lets apt read the same suites into its own root. */
    void updateApt() throws Exception {
        Path root = cache.resolve("apt");
        for (String each : List.of("state/lists/partial", "cache/archives/partial", "etc/preferences.d", "etc/empty")) {
            Files.createDirectories(root.resolve(each));
        }
        Files.writeString(root.resolve("status"), "");
        StringBuilder sources = new StringBuilder();
        for (Repository each : repositories) {
            sources.append("deb ")
                    .append(each.addresses().get(0))
                    .append(' ')
                    .append(each.suites().get(0));
            sources.append(' ').append(String.join(" ", each.components())).append('\n');
        }
        Files.writeString(root.resolve("etc/sources.list"), sources);
        run(apt("update"));
    }

    /** What apt would install on an empty system, by name with its version. */
    SortedMap<String, String> simulate(boolean recommends, List<String> packages) throws Exception {
        List<String> command = apt("install");
        command.add("--simulate");
        command.add("-o");
        command.add("APT::Install-Recommends=" + recommends);
        command.addAll(packages);
        SortedMap<String, String> result = new TreeMap<>();
        for (String line : run(command)) {
            if (line.startsWith("Inst ")) {
                String[] words = line.split("[ (]+");
                result.put(words[1].replaceFirst(":.*", ""), words[2]);
            }
        }
        return result;
    }

    private List<String> apt(String verb) {
        Path root = cache.resolve("apt");
        List<String> command = new ArrayList<>(List.of("apt-get", "-q", verb));
        for (String option : List.of(
                "Dir::State=" + root.resolve("state"),
                "Dir::State::status=" + root.resolve("status"),
                "Dir::Cache=" + root.resolve("cache"),
                "Dir::Etc::sourcelist=" + root.resolve("etc/sources.list"),
                "Dir::Etc::sourceparts=" + root.resolve("etc/empty"),
                "Dir::Etc::preferences=" + root.resolve("etc/preferences"),
                "Dir::Etc::preferencesparts=" + root.resolve("etc/preferences.d"),
                "APT::Sandbox::User=root",
                "Dir::Cache::pkgcache=packages.bin",
                "Dir::Cache::srcpkgcache=sources.bin",
                "APT::Install-Suggests=false",
                "APT::Update::Post-Invoke-Success=",
                "Acquire::Languages=none",
                "Debug::NoLocking=1")) {
            command.add("-o");
            command.add(option);
        }
        return command;
    }

    private List<String> run(List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        assertEquals(0, ended ? process.exitValue() : -1, () -> command + "\n" + output);
        return output.lines().toList();
    }
}

package org.xter.tests.configure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xter.debian.deb.DebReader;
import org.xter.debian.deb.LocalPackage;
import org.xter.engine.configure.RootConfiguration;
import org.xter.engine.sandbox.NamespaceSandbox;
import org.xter.report.Problem;
import org.xter.store.Store;

/**
 * The same packages give the same tree at another time, in another folder, time zone and language and, where this runs
 * as root, for an unprivileged user, whose account exists only in a mount namespace of the test.
 */
@Tag("sandbox")
class ReproducibleConfigurationTest {
    private static final String USER = "64321";

    @ParameterizedTest
    @EnumSource(names = {"ROUTER", "DATABASE"})
    void anotherUserInAnotherPlaceGetsTheSameTree(PackageSet set, @TempDir Path folder) throws Exception {
        List<Problem> problems =
                NamespaceSandbox.in(Store.open(folder.resolve("store"))).check();
        assumeTrue(
                problems.isEmpty(),
                () -> problems.get(0) + ". " + problems.get(0).hint());
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/newuidmap")), "needs the Debian package uidmap");
        List<LocalPackage> packages = AptPackages.of(set.names()).all();
        String ours =
                "digest " + Builds.configure(packages, folder.resolve("store")).digest();

        Path elsewhere = Files.createTempDirectory("xter other place");
        try {
            assertEquals(ours, other(packages, elsewhere));
        } finally {
            delete(elsewhere);
        }
    }

    private static String other(List<LocalPackage> packages, Path place) throws Exception {
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path home = Files.createDirectory(place.resolve("home"));
        List<String> lines = new ArrayList<>();
        for (LocalPackage each : packages) {
            Path copy = home.resolve(each.file().getFileName());
            Files.copy(each.file(), copy);
            lines.add(ConfigureOnce.line(each, copy));
        }
        Files.write(home.resolve("packages"), lines);
        String java = "cd '" + home + "' && TZ=Asia/Kathmandu exec '" + System.getProperty("java.home")
                + "/bin/java' -Xmx1g -Duser.language=de -Djava.io.tmpdir='" + home + "' -cp '" + classPath(place) + "' "
                + ConfigureOnce.class.getName() + " '" + home.resolve("store") + "' packages";
        boolean root = "root".equals(System.getProperty("user.name"));
        List<String> command;
        if (root) {
            Files.writeString(
                    place.resolve("passwd"),
                    Files.readString(Path.of("/etc/passwd")) + "xterprobe:x:" + USER + ":" + USER + "::" + home
                            + ":/bin/sh\n");
            Files.writeString(place.resolve("ids"), "xterprobe:700000:65536\n");
            Files.writeString(
                    place.resolve("run"),
                    "set -e\ncd '" + place + "'\nmount --bind passwd /etc/passwd\nmount --bind ids /etc/subuid\n"
                            + "mount --bind ids /etc/subgid\nchown -R " + USER + ":" + USER + " home\n"
                            + "exec setpriv --reuid=" + USER + " --regid=" + USER + " --clear-groups sh -c \"$1\"\n");
            command = List.of(
                    "unshare",
                    "--mount",
                    "--propagation",
                    "private",
                    "sh",
                    place.resolve("run").toString(),
                    java);
        } else {
            command = List.of("sh", "-c", java);
        }
        return AptPackages.run(command)
                .lines()
                .filter(line -> line.startsWith("digest "))
                .findFirst()
                .orElse("");
    }

    /** Copies of the classes where everybody may read them. */
    private static String classPath(Path place) throws IOException {
        List<String> path = new ArrayList<>();
        for (Class<?> each : List.of(
                Problem.class,
                Store.class,
                DebReader.class,
                RootConfiguration.class,
                org.tukaani.xz.XZInputStream.class,
                com.github.luben.zstd.ZstdInputStream.class,
                ConfigureOnce.class)) {
            Path source = Path.of(
                    each.getProtectionDomain().getCodeSource().getLocation().getPath());
            Path target = place.resolve("classes" + path.size() + (Files.isDirectory(source) ? "" : ".jar"));
            copy(source, target);
            path.add(target.toString());
        }
        return String.join(":", path);
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> all = Files.walk(source)) {
            for (Path each : all.toList()) {
                Path copy = target.resolve(source.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}

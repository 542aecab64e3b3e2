package org.xter.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockReader;
import org.xter.debian.lock.LockedPackage;
import org.xter.engine.resolve.LayerOfPackage;
import org.xter.engine.resolve.PackageSets;

/**
 * A whole export against {@code mmdebstrap}, {@code mksquashfs -comp zstd} and {@code veritysetup format} of the same
 * packages, all downloaded before (ours vendored beside the edition, the peer's in apt's cache) and nothing else cached:
 * both read the indexes from a mirror on loopback, solve, unpack, configure, and make layers with verity. The kernel is
 * unpacked and its modules indexed on both sides, and no initramfs is made of it by its own scripts. The first figure is
 * the command's wall time less the making of {@code kernel.efi}; initrd and disk image stay in it, to our disadvantage.
 */
final class ExportBench {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Path editionFolder;
    private final CachingMirror mirror;
    private final int runs;

    ExportBench(Path folder, Path editionFolder, CachingMirror mirror, int runs) {
        this.folder = folder;
        this.editionFolder = editionFolder;
        this.mirror = mirror;
        this.runs = runs;
    }

    /** Where the peer left its tree, for the format benchmarks. */
    Path peerTree() {
        return folder.resolve("peer");
    }

    List<Ratio> run() throws Exception {
        Path edition = folder.resolve("edition/router.edition");
        copy(editionFolder, edition.getParent());
        Path vendorStore = folder.resolve("vendor-store");
        xter(folder, "vendor", edition.toString(), "--store", vendorStore.toString());
        Path lockFile = edition.resolveSibling("router.lock");
        Lock lock = LockReader.read(lockFile.toString(), Files.readString(lockFile));
        List<LockedPackage> packages = lock.of(PackageSets.SYSTEM).stream()
                .filter(each -> !LayerOfPackage.isKernel(each.name()))
                .toList();
        Path debs = debs(edition, "debs", packages);
        Path kernel = debs(
                edition,
                "kernel",
                lock.packages().stream()
                        .filter(each -> LayerOfPackage.isKernel(each.name()))
                        .toList());
        // The start cache is recorded by a command's first run and made beside its second.
        for (int i = 0; i < 2; i++) {
            xter(folder, "export", edition.toString(), "--store", vendorStore.toString());
        }
        double[] ours = new double[runs];
        double[] whole = new double[runs];
        double[] peers = new double[runs];
        double[] ourSizes = new double[runs];
        double[] peerSizes = new double[runs];
        double[] locked = new double[runs];
        for (int i = 0; i < runs; i++) {
            fresh();
            locked[i] = xter(folder, "export", edition.toString(), "--store", "store") - loader(report());
            fresh();
            Files.delete(lockFile);
            Files.deleteIfExists(edition.resolveSibling("router.produced"));
            whole[i] = xter(folder, "export", edition.toString(), "--store", "store");
            JsonNode report = report();
            ours[i] = whole[i] - loader(report);
            ourSizes[i] = layers(report) / 1048576.0;
            peers[i] = peer(packages, debs, kernel);
            peerSizes[i] = Files.size(folder.resolve("peer.squashfs")) / 1048576.0;
        }
        double[] unchanged = new double[runs];
        double[] changed = new double[runs];
        for (int i = 0; i < runs; i++) {
            Path file = edition.resolveSibling("files/firewall/etc/nftables.conf");
            Files.writeString(file, Files.readString(file) + "# run " + i + "\n");
            changed[i] = xter(folder, "export", edition.toString(), "--store", "store");
            unchanged[i] = xter(folder, "export", edition.toString(), "--store", "store");
        }
        List<Ratio> ratios = new ArrayList<>();
        ratios.add(new Ratio("export: time against mmdebstrap+mksquashfs", "s", ours, peers, 0.7));
        ratios.add(new Ratio("export with the edition's lock, same peer", "s", locked, peers, 0.7));
        ratios.add(new Ratio("export: size of layers against the peer's", "MiB", ourSizes, peerSizes, 1.02));
        ratios.add(new Ratio("export with loader and disk image, same peer", "s", whole, peers, 1.0));
        ratios.add(Ratio.toLimit("export after one changed file, against 2 s", "s", changed, 2));
        ratios.add(Ratio.toLimit("export of what is unchanged, against 1 s", "s", unchanged, 1));
        return ratios;
    }

    /** Takes away what former runs left, but the lock. */
    private void fresh() throws IOException {
        delete(folder.resolve("store"));
        delete(folder.resolve("out"));
    }

    /** Locked packages in a folder, named as apt wants them in its cache. */
    private Path debs(Path edition, String name, List<LockedPackage> packages) throws IOException {
        Path debs = Files.createDirectories(folder.resolve(name));
        for (LockedPackage each : packages) {
            Path source = edition.resolveSibling("router.vendor").resolve(each.vendoredPath());
            String version = each.version().toString().replace(":", "%3a");
            Files.copy(
                    source,
                    debs.resolve(each.name() + "_" + version + "_" + each.architecture() + ".deb"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return debs;
    }

    private double peer(List<LockedPackage> packages, Path debs, Path kernel) throws Exception {
        delete(peerTree());
        Files.deleteIfExists(folder.resolve("peer.squashfs"));
        Files.deleteIfExists(folder.resolve("peer.verity"));
        String names = String.join(
                ",",
                packages.stream()
                        .map(each -> each.name() + "=" + each.version())
                        .toList());
        double time = Program.time(
                folder,
                List.of(
                        "mmdebstrap",
                        "--quiet",
                        "--variant=essential",
                        "--aptopt=APT::Install-Recommends \"false\"",
                        "--setup-hook=mkdir -p \"$1/var/cache/apt/archives\"",
                        "--setup-hook=cp -l '" + debs + "'/*.deb \"$1/var/cache/apt/archives/\"",
                        "--include=" + names,
                        "--customize-hook=cp -lr '" + kernel + "' \"$1/kernel\"",
                        "--customize-hook=chroot \"$1\" sh -c 'dpkg --force-unsafe-io --unpack /kernel/*.deb && rm -r /kernel'",
                        "--customize-hook=chroot \"$1\" depmod \"$(ls \"$1/lib/modules\")\"",
                        "bookworm",
                        peerTree().toString(),
                        "deb " + mirror.address() + " bookworm main",
                        "deb " + mirror.address() + " bookworm-updates main",
                        "deb " + mirror.address() + " bookworm-security main"));
        time += Program.time(
                folder,
                List.of(
                        "mksquashfs",
                        "peer",
                        "peer.squashfs",
                        "-comp",
                        "zstd",
                        "-Xcompression-level",
                        "3",
                        "-noappend",
                        "-no-progress",
                        "-quiet"));
        return time + Program.time(folder, List.of("veritysetup", "format", "peer.squashfs", "peer.verity"));
    }

    private double xter(Path at, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("xter.home"), "xter").toString()));
        command.addAll(List.of(arguments));
        return Program.time(at, command, Map.of("XTER_MIRROR", mirror.address()));
    }

    private JsonNode report() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return JSON.readTree(files.filter(each -> each.toString().endsWith(".report.json"))
                    .findFirst()
                    .orElseThrow()
                    .toFile());
        }
    }

    /** Kernel and initrd are made beside the scripts; only what follows them adds to the wall time for certain. */
    private static double loader(JsonNode report) {
        double milliseconds = 0;
        for (JsonNode step : report.path("steps")) {
            if (step.path("name").asText().equals("kernel.efi")) {
                milliseconds += step.path("milliseconds").asDouble();
            }
        }
        return milliseconds / 1000;
    }

    private static long layers(JsonNode report) {
        long bytes = 0;
        for (JsonNode layer : report.path("layers")) {
            bytes += layer.path("bytes").asLong();
        }
        return bytes;
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else if (!each.toString().matches(".*\\.(lock|produced)")) {
                    Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}

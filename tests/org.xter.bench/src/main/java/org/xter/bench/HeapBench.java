package org.xter.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most heap an export came to, read from the JVM's own garbage collection log: the Router as it is, and the Router
 * with incompressible files of 1.5 GiB besides. Both run from an empty store but for the packages, with the same
 * {@code -Xmx1g} as the command.
 */
final class HeapBench {
    private static final int BULK_FILES = 3;
    private static final int BULK_FILE_MEBIBYTES = 512;
    private static final Pattern OCCUPIED = Pattern.compile(" (\\d+)M->\\d+M\\(\\d+M\\)");

    private final Path folder;
    private final Path vendored;

    /**
     * @param folder to work in
     * @param vendored an edition with its packages beside it
     */
    HeapBench(Path folder, Path vendored) {
        this.folder = folder;
        this.vendored = vendored;
    }

    List<Ratio> run() throws Exception {
        Path edition = folder.resolve("heap/router.edition");
        ExportBench.copy(vendored, edition.getParent());
        double plain = export(edition);
        bulk(edition);
        double large = export(edition);
        return List.of(
                Ratio.toLimit("heap: the Router, against 1 GiB", "MiB", new double[] {plain}, 1024),
                Ratio.toLimit("heap: with 1.5 GiB of files, against 1 GiB", "MiB", new double[] {large}, 1024));
    }

    private double export(Path edition) throws Exception {
        Path log = folder.resolve("heap.log");
        Path store = folder.resolve("heap-store");
        ExportBench.delete(store);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path jars = Path.of(System.getProperty("xter.home"), "bundles/org.xter.cli/target/dist/lib");
        Program.time(
                folder,
                List.of(
                        java.toString(),
                        "-XX:+UseParallelGC",
                        "-Xmx1g",
                        "-Xlog:gc*:file=" + log,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        jars + "/*",
                        "org.xter.cli.Main",
                        "export",
                        edition.toString(),
                        "-o",
                        folder.resolve("heap-out").toString(),
                        "--store",
                        store.toString()));
        return largest(log);
    }

    /** The largest occupancy of the heap in a garbage collection log, in MiB. */
    static double largest(Path log) throws IOException {
        double most = 0;
        for (String line : Files.readAllLines(log)) {
            Matcher occupied = OCCUPIED.matcher(line);
            if (occupied.find()) {
                most = Math.max(most, Double.parseDouble(occupied.group(1)));
            }
        }
        return most;
    }

    private static void bulk(Path edition) throws IOException {
        Path files = Files.createDirectories(edition.resolveSibling("files/bulk"));
        Random random = new Random(1);
        byte[] block = new byte[1 << 20];
        for (int i = 0; i < BULK_FILES; i++) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(files.resolve("bulk" + i)))) {
                for (int written = 0; written < BULK_FILE_MEBIBYTES; written++) {
                    random.nextBytes(block);
                    out.write(block);
                }
            }
        }
        String text = Files.readString(edition);
        text = text.replace("minimum: 1 GiB, recommended: 2 GiB", "minimum: 6 GiB, recommended: 6 GiB")
                .replace(
                        "  files:\n    - { path: /etc/issue.d",
                        "  files:\n    - { path: /srv/bulk, from: files/bulk }\n" + "    - { path: /etc/issue.d");
        Files.writeString(edition, text);
    }
}

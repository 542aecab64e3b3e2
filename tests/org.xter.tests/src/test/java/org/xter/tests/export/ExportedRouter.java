package org.xter.tests.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The repository's Router, exported once for all tests that look at it, from an empty store. */
public final class ExportedRouter {
    private static ExportedRouter exported;

    private final Path folder;

    private ExportedRouter(Path folder) {
        this.folder = folder;
    }

    /** The Router; exported at the first call. */
    public static synchronized ExportedRouter get() throws IOException, InterruptedException {
        if (exported == null) {
            Path folder = Files.createTempDirectory("xter-router");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            ExportedRouter router = new ExportedRouter(folder);
            copy(editionFolder(), router.edition().getParent());
            Files.deleteIfExists(router.edition().resolveSibling("router.lock"));
            Files.deleteIfExists(router.edition().resolveSibling("router.produced"));
            Xter.run(folder, "export", router.edition().toString(), "-o", "out", "--store", "store")
                    .orFail();
            exported = router;
        }
        return exported;
    }

    /** The edition in this repository. */
    static Path editionFolder() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(at.resolve("editions/router/router.edition"))) {
            at = at.getParent();
        }
        return at.resolve("editions/router");
    }

    /**
     * A changed Router, exported with the store of this one.
     *
     * @param place a folder to put the edition and the image into
     * @param change of the edition's text
     * @return the disk image
     */
    public Path exportChanged(Path place, UnaryOperator<String> change) throws IOException, InterruptedException {
        Path changed = place.resolve("edition/router.edition");
        copy(editionFolder(), changed.getParent());
        Files.deleteIfExists(changed.resolveSibling("router.lock"));
        Files.deleteIfExists(changed.resolveSibling("router.produced"));
        Files.writeString(changed, change.apply(Files.readString(changed)));
        String store = folder.resolve("store").toString();
        Xter.run(place, "export", changed.toString(), "-o", "out", "--store", store)
                .orFail();
        return place.resolve("out").resolve(image().getFileName());
    }

    /** The copy of the edition that was exported. */
    Path edition() {
        return folder.resolve("edition/router.edition");
    }

    /** Where it was exported, with {@code store} and {@code out}. */
    Path folder() {
        return folder;
    }

    /** The disk image. */
    public Path image() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.filter(each -> each.toString().endsWith(".img"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        } catch (IOException e) {
            System.err.println("left behind: " + folder);
        }
    }
}

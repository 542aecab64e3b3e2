package org.xter.engine.export;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xter.debian.lock.Lock;
import org.xter.engine.EditionSnapshot;
import org.xter.engine.ExportRequest;
import org.xter.engine.compose.ProgramFile;
import org.xter.engine.plan.KeyBuilder;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.FileSpec;
import org.xter.format.layer.LayerWriter;
import org.xter.report.Cancellation;
import org.xter.runtime.initrd.Loader;
import org.xter.store.Digest;
import org.xter.store.Store;

/**
 * Knows an export that was done before: when edition, its own files, its lock, this program and what was asked for are
 * the same, and what was written then is still there unchanged, nothing needs to be done.
 */
final class UnchangedExport {
    private final Store store;
    private final Digest key;

    private UnchangedExport(Store store, Digest key) {
        this.store = store;
        this.key = key;
    }

    /**
     * The export of an edition as it now lies on the disk; nothing when it has no lock yet, when what it writes is signed
     * elsewhere afterwards, or when it has containers: their keys are new with each export.
     */
    static Optional<UnchangedExport> of(
            Store store, EditionSnapshot snapshot, ExportRequest request, Cancellation cancellation)
            throws IOException {
        EditionSpec edition = snapshot.edition();
        Optional<String> lock = snapshot.lock().text();
        Optional<ReleaseSignature> signature = request.keys().map(ReleaseSignature::new);
        if (lock.isEmpty()
                || !edition.protection().isEmpty()
                || signature.filter(each -> !each.isAtOnce()).isPresent()) {
            return Optional.empty();
        }
        KeyBuilder key = new KeyBuilder()
                .add("edition", edition.toString())
                .add("text", snapshot.text().map(each -> each.digest().hex()).orElse(""))
                .add("lock", Digest.of(lock.get()))
                .add("output", request.output().toAbsolutePath().toString())
                .addAll("formats", request.formats().stream().sorted().toList());
        signature.ifPresent(each -> each.addTo(key));
        for (Class<?> each : List.of(Exporter.class, Lock.class, LayerWriter.class, Loader.class, Store.class)) {
            key.add("program", program(each));
        }
        List<FileSpec> files = new ArrayList<>(edition.system().files());
        edition.services().forEach(service -> files.addAll(service.files()));
        for (FileSpec file : files) {
            if (file.source() instanceof FileSpec.Source.From from) {
                addFiles(key, edition.folder().resolve(from.path()), cancellation);
            }
        }
        return Optional.of(new UnchangedExport(store, key.build()));
    }

    private static void addFiles(KeyBuilder key, Path source, Cancellation cancellation) throws IOException {
        if (!Files.exists(source)) {
            key.add("missing", source.toString());
            return;
        }
        try (Stream<Path> all = Files.walk(source)) {
            for (Path each : (Iterable<Path>) all.sorted()::iterator) {
                cancellation.check();
                key.add("file", source.relativize(each).toString());
                if (Files.isSymbolicLink(each)) {
                    key.add("link", Files.readSymbolicLink(each).toString());
                } else if (Files.isRegularFile(each)) {
                    key.add("content", digest(each)).add("executable", ProgramFile.is(each) ? 1 : 0);
                }
            }
        }
    }

    /** What tells two builds of this program apart. */
    private static String program(Class<?> type) throws IOException {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isRegularFile(place)) {
                return Files.size(place) + " "
                        + Files.getLastModifiedTime(place).toMillis();
            }
            try (Stream<Path> classes = Files.walk(place)) {
                return Long.toString(classes.mapToLong(each -> each.toFile().lastModified())
                        .max()
                        .orElse(0));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static Digest digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Digest.of(in);
        }
    }

    /** What the export wrote then, if all of it is still there as it was. */
    Optional<List<Path>> written() throws IOException {
        Optional<byte[]> known = store.result(key);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<Path> files = new ArrayList<>();
        for (String line :
                new String(known.get(), StandardCharsets.UTF_8).lines().toList()) {
            Path file = Path.of(line.substring(65));
            if (!Files.isRegularFile(file) || !digest(file).hex().equals(line.substring(0, 64))) {
                return Optional.empty();
            }
            files.add(file);
        }
        return Optional.of(files);
    }

    /**
     * Keeps what an export wrote.
     *
     * @param files artifacts first, then the report's two files
     * @param digests of the artifacts, which would take time to read again
     */
    void record(List<Path> files, List<Digest> digests) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < files.size(); i++) {
            Digest digest = i < digests.size() ? digests.get(i) : digest(files.get(i));
            text.append(digest.hex())
                    .append(' ')
                    .append(files.get(i).toAbsolutePath())
                    .append('\n');
        }
        store.record(key, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}

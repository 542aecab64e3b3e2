package org.xter.engine.oci;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xter.format.tar.TarReader;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Content;
import org.xter.store.Digest;

/**
 * A release as an OCI image layout in one archive: an image whose layers are those of the manifest, as stacker and atomfs
 * mount them, an artifact that holds the manifest and {@code kernel.efi}, and one with the manifest's signature that refers
 * to it. See docs/formats/oci.md.
 *
 * @param manifest what the manifest says
 * @param bytes the manifest's own
 * @param kernel {@code kernel.efi}
 * @param signature the manifest's; empty in unsigned development images
 * @param files the layers and containers the manifest names, at least, by digest
 * @param time of the content, to the second
 */
public record OciRelease(
        SystemManifest manifest,
        Content bytes,
        Content kernel,
        Optional<Content> signature,
        Map<Digest, Content> files,
        Instant time) {
    /** What targets of this kind are called. */
    public static final String FORMAT = "oci";

    static final String ARTIFACT = "application/vnd.xter.release.v1";
    static final String MANIFEST = "application/vnd.xter.manifest.v1";
    static final String KERNEL = "application/vnd.xter.kernel.v1+efi";
    private static final String CONTAINER = "application/vnd.xter.container.v1+luks2";
    static final String SIGNATURE = "application/vnd.xter.manifest.signature.v1";
    static final String PKCS7 = "application/pkcs7-signature";
    private static final String LAYER = "application/vnd.stacker.image.layer.squashfs+zstd";
    private static final String ROOT_HASH = "io.stackeroci.stacker.atomfs_verity_root_hash";
    private static final String TITLE = "org.opencontainers.image.title";

    public OciRelease {
        files = Map.copyOf(files);
    }

    /**
     * Writes the archive.
     *
     * @param file a path where nothing of value lies
     * @return the bytes of all that is in it
     * @throws ProblemException {@code oci.missing} when a layer or container is missing
     */
    public long write(Path file, Cancellation cancellation) throws IOException, ProblemException {
        OciLayout layout = new OciLayout();
        layout.name(image(layout, file), manifest.edition() + "-" + manifest.version() + "-squashfs");
        Map<String, Object> release = release(layout, file);
        layout.name(release, manifest.edition() + "-" + manifest.version());
        if (signature.isPresent()) {
            layout.add(signed(layout, release));
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            return layout.write(out, time.getEpochSecond(), cancellation);
        }
    }

    /**
     * The files of an archive that was written before, by their digests.
     *
     * @throws ProblemException {@code tar.damaged}
     */
    public static Map<Digest, Content> filesOf(Path file, Cancellation cancellation)
            throws IOException, ProblemException {
        Map<Digest, Content> files = new TreeMap<>();
        for (Content each : TarReader.read(file, cancellation).values()) {
            files.put(each.digest(), each);
        }
        return files;
    }

    private Map<String, Object> image(OciLayout layout, Path file) throws ProblemException {
        List<Object> descriptors = new ArrayList<>();
        List<Object> differences = new ArrayList<>();
        for (SystemManifest.Layer layer : manifest.layers()) {
            Map<String, Object> descriptor = layout.blob(LAYER, file(layer.name(), layer.digest(), file));
            differences.add(descriptor.get("digest"));
            descriptor.put(
                    "annotations", annotations(ROOT_HASH, layer.rootHash().hex(), TITLE, layer.name()));
            descriptors.add(descriptor);
        }
        Map<String, Object> files = new LinkedHashMap<>();
        files.put("type", "layers");
        files.put("diff_ids", differences);
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("created", time.toString());
        config.put("author", manifest.vendor());
        config.put("architecture", manifest.architecture());
        config.put("os", "linux");
        config.put("config", Map.of());
        config.put("rootfs", files);
        return document(layout, Optional.empty(), layout.blob(OciLayout.CONFIG, config), descriptors, Map.of());
    }

    private Content file(String name, Digest digest, Path archive) throws ProblemException {
        Content content = files.get(digest);
        if (content == null) {
            throw new ProblemException(Problem.error(
                    "oci.missing",
                    Place.of(archive.toString()),
                    "The file of '" + name + "' is not in the archive",
                    "Export the edition again"));
        }
        return content;
    }

    private Map<String, Object> release(OciLayout layout, Path file) throws ProblemException {
        Map<String, Object> text = layout.blob(MANIFEST, bytes);
        text.put("annotations", annotations(TITLE, "manifest"));
        Map<String, Object> program = layout.blob(KERNEL, kernel);
        program.put("annotations", annotations(TITLE, "kernel.efi"));
        List<Object> blobs = new ArrayList<>(List.of(text, program));
        for (SystemManifest.Container container : manifest.containers()) {
            Map<String, Object> blob = layout.blob(CONTAINER, file(container.name(), container.digest(), file));
            blob.put("annotations", annotations(TITLE, "container " + container.name()));
            blobs.add(blob);
        }
        return document(layout, Optional.of(ARTIFACT), empty(layout), blobs, Map.of());
    }

    private Map<String, Object> signed(OciLayout layout, Map<String, Object> release) {
        Map<String, Object> blob = layout.blob(PKCS7, signature.orElseThrow());
        blob.put("annotations", annotations(TITLE, "manifest.p7s"));
        Map<String, Object> subject = new LinkedHashMap<>();
        for (String member : List.of("mediaType", "digest", "size")) {
            subject.put(member, release.get(member));
        }
        return document(layout, Optional.of(SIGNATURE), empty(layout), List.of(blob), Map.of("subject", subject));
    }

    private static Map<String, Object> empty(OciLayout layout) {
        return layout.blob(OciLayout.EMPTY, Content.of("{}"));
    }

    private Map<String, Object> document(
            OciLayout layout,
            Optional<String> type,
            Map<String, Object> config,
            List<?> blobs,
            Map<String, Object> more) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schemaVersion", 2);
        document.put("mediaType", OciLayout.MANIFEST);
        type.ifPresent(each -> document.put("artifactType", each));
        document.put("config", config);
        document.put("layers", blobs);
        document.putAll(more);
        document.put(
                "annotations",
                annotations(
                        "org.opencontainers.image.created",
                        time.toString(),
                        TITLE,
                        manifest.title(),
                        "org.opencontainers.image.vendor",
                        manifest.vendor(),
                        "org.opencontainers.image.version",
                        manifest.version(),
                        "org.xter.product",
                        manifest.product().toString(),
                        "org.xter.epoch",
                        Long.toString(manifest.epoch())));
        Map<String, Object> descriptor = layout.blob(OciLayout.MANIFEST, document);
        type.ifPresent(each -> descriptor.put("artifactType", each));
        return descriptor;
    }

    private static Map<String, Object> annotations(String... keysAndValues) {
        Map<String, Object> annotations = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            annotations.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return annotations;
    }
}

package org.xter.engine.oci;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xter.format.tar.TarReader;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.store.Digest;

/**
 * What a machine would start of a release in an OCI image layout, as {@link OciRelease} writes it and registries give it
 * back. Each is what its digest in the layout says; who made it is not judged.
 *
 * @param manifest the system manifest
 * @param kernel {@code kernel.efi}
 * @param signature the manifest's; empty when nothing in the layout refers to the release
 * @param blobs all that lies in the layout, as it is
 */
public record OciFiles(Content manifest, Content kernel, Optional<Content> signature, Blobs blobs) {
    /** What lies under the names of digests. */
    @FunctionalInterface
    public interface Blobs {
        /** What lies under the name of a digest, which need not be its own; nothing when nothing does. */
        Optional<Content> named(Digest digest) throws IOException;
    }

    private static final Pattern DIGEST = Pattern.compile("sha256:([0-9a-f]{64})");
    private static final int LARGEST_DOCUMENT = 4 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads a layout.
     *
     * @param source an archive or a folder, which must not change while this is in use
     * @return nothing when it is neither
     * @throws ProblemException {@code oci.no-release} when no release of ours is in it, {@code oci.damaged},
     *     {@code tar.damaged}
     */
    public static Optional<OciFiles> read(Path source, Cancellation cancellation) throws IOException, ProblemException {
        if (Files.isDirectory(source)) {
            return Optional.of(new Layout(source, path -> ofFolder(source, path, cancellation)).files());
        }
        if (TarReader.isArchive(source)) {
            Map<String, Content> files = TarReader.read(source, cancellation);
            return Optional.of(new Layout(source, path -> Optional.ofNullable(files.get(path))).files());
        }
        return Optional.empty();
    }

    private static Optional<Content> ofFolder(Path folder, String path, Cancellation cancellation) throws IOException {
        Path file = folder.resolve(path);
        return Files.isRegularFile(file)
                ? Optional.of(Content.ofFile(file, 0, Files.size(file), cancellation))
                : Optional.empty();
    }

    private interface Lookup {
        Optional<Content> file(String path) throws IOException;
    }

    private record Layout(Path source, Lookup lookup) {
        OciFiles files() throws IOException, ProblemException {
            JsonNode index = document(lookup.file("index.json").orElseThrow(this::noRelease));
            for (JsonNode descriptor : index.path("manifests")) {
                JsonNode release = manifest(descriptor);
                if (release.path("artifactType").asText().equals(OciRelease.ARTIFACT)) {
                    return new OciFiles(
                            layer(release, OciRelease.MANIFEST),
                            layer(release, OciRelease.KERNEL),
                            signature(index, descriptor.path("digest").asText()),
                            named -> lookup.file(OciLayout.path(named.hex())));
                }
            }
            throw noRelease();
        }

        private Optional<Content> signature(JsonNode index, String release) throws IOException, ProblemException {
            for (JsonNode descriptor : index.path("manifests")) {
                JsonNode found = manifest(descriptor);
                if (found.path("artifactType").asText().equals(OciRelease.SIGNATURE)
                        && found.path("subject").path("digest").asText().equals(release)) {
                    return Optional.of(layer(found, OciRelease.PKCS7));
                }
            }
            return Optional.empty();
        }

        private JsonNode manifest(JsonNode descriptor) throws IOException, ProblemException {
            return document(blob(descriptor));
        }

        private Content layer(JsonNode manifest, String type) throws IOException, ProblemException {
            for (JsonNode each : manifest.path("layers")) {
                if (each.path("mediaType").asText().equals(type)) {
                    return blob(each);
                }
            }
            throw noRelease();
        }

        private Content blob(JsonNode descriptor) throws IOException, ProblemException {
            String digest = descriptor.path("digest").asText();
            if (!DIGEST.matcher(digest).matches()) {
                throw damaged(digest);
            }
            String hex = digest.substring("sha256:".length());
            Content found = lookup.file(OciLayout.path(hex)).orElseThrow(() -> damaged(digest));
            if (found.size() != descriptor.path("size").asLong(-1)
                    || !found.digest().hex().equals(hex)) {
                throw damaged(digest);
            }
            return found;
        }

        private JsonNode document(Content content) throws IOException, ProblemException {
            if (content.size() > LARGEST_DOCUMENT) {
                throw noRelease();
            }
            try {
                return JSON.readTree(content.bytes());
            } catch (JsonProcessingException e) {
                throw noRelease();
            }
        }

        private ProblemException damaged(String digest) {
            return new ProblemException(Problem.error(
                    "oci.damaged",
                    Place.of(source.toString()),
                    "The blob '" + digest + "' is missing or damaged",
                    "Get the release again"));
        }

        private ProblemException noRelease() {
            return new ProblemException(Problem.error(
                    "oci.no-release",
                    Place.of(source.toString()),
                    "The OCI image layout holds no release of xter",
                    "Name an archive that 'xter export' wrote, or a folder with what it holds"));
        }
    }
}

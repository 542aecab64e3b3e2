package org.xter.engine.oci;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.format.tar.TarWriter;
import org.xter.report.Cancellation;
import org.xter.store.Content;

/**
 * Gathers an OCI image layout: blobs by their digest, and an index of what has a name. It is written as one archive, which
 * tools call {@code oci-archive}. Members keep the order in which they were put, so that the same release gives the same
 * bytes. Not thread-safe.
 */
final class OciLayout {
    static final String MANIFEST = "application/vnd.oci.image.manifest.v1+json";
    static final String CONFIG = "application/vnd.oci.image.config.v1+json";
    static final String EMPTY = "application/vnd.oci.empty.v1+json";

    private static final String INDEX = "application/vnd.oci.image.index.v1+json";
    private static final String REFERENCE = "org.opencontainers.image.ref.name";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SortedMap<String, Content> blobs = new TreeMap<>();
    private final List<Map<String, Object>> named = new ArrayList<>();

    /** Adds a blob and returns its descriptor, to which more members may be put. */
    Map<String, Object> blob(String mediaType, Content content) {
        String digest = "sha256:" + content.digest().hex();
        blobs.put(content.digest().hex(), content);
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("mediaType", mediaType);
        descriptor.put("digest", digest);
        descriptor.put("size", content.size());
        return descriptor;
    }

    /** Adds a JSON document as a blob. */
    Map<String, Object> blob(String mediaType, Map<String, Object> document) {
        return blob(mediaType, json(document));
    }

    /** Puts a manifest into the index, where tools find it by a name. */
    void name(Map<String, Object> manifest, String reference) {
        Map<String, Object> entry = new LinkedHashMap<>(manifest);
        entry.put("annotations", Map.of(REFERENCE, reference));
        named.add(entry);
    }

    /** Puts a manifest into the index without a name: what refers to another one. */
    void add(Map<String, Object> manifest) {
        named.add(manifest);
    }

    /**
     * Writes the archive.
     *
     * @param out takes it; stays open
     * @param modified the time of all files, seconds since 1970
     * @return the bytes of all blobs
     */
    long write(OutputStream out, long modified, Cancellation cancellation) throws IOException {
        TarWriter tar = new TarWriter(out, modified);
        tar.add("oci-layout", json(Map.of("imageLayoutVersion", "1.0.0")), cancellation);
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("schemaVersion", 2);
        index.put("mediaType", INDEX);
        index.put("manifests", named);
        tar.add("index.json", json(index), cancellation);
        long size = 0;
        for (Map.Entry<String, Content> each : blobs.entrySet()) {
            tar.add(path(each.getKey()), each.getValue(), cancellation);
            size += each.getValue().size();
        }
        tar.end();
        return size;
    }

    /** Where a blob lies. */
    static String path(String digest) {
        return "blobs/sha256/" + digest;
    }

    private static Content json(Map<String, Object> document) {
        try {
            return Content.of(JSON.writeValueAsBytes(document));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

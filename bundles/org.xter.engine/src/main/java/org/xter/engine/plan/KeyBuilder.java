package org.xter.engine.plan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import org.xter.store.Digest;

/**
 * Collects the inputs of a step into its key. Every value is written with its label and length, so that different inputs
 * cannot give the same bytes. Not thread-safe.
 */
public final class KeyBuilder {
    private final MessageDigest sha = Digest.sha256();

    /** A text. */
    public KeyBuilder add(String label, String value) {
        write(label);
        write(value);
        return this;
    }

    /** A number. */
    public KeyBuilder add(String label, long value) {
        return add(label, Long.toString(value));
    }

    /** The digest of something larger. */
    public KeyBuilder add(String label, Digest value) {
        return add(label, value.hex());
    }

    /** Texts whose order matters. */
    public KeyBuilder addAll(String label, Collection<String> values) {
        add(label, values.size());
        values.forEach(this::write);
        return this;
    }

    /** Named texts. */
    public KeyBuilder addAll(String label, SortedMap<String, String> values) {
        add(label, values.size());
        for (Map.Entry<String, String> each : values.entrySet()) {
            write(each.getKey());
            write(each.getValue());
        }
        return this;
    }

    /** The key. The builder is spent afterwards. */
    public Digest build() {
        return Digest.finish(sha);
    }

    private void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        sha.update(bytes);
    }
}

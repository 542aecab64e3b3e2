package org.xter.format.luks2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedSet;

/** Writes the JSON area, without white space, members in a fixed order. */
final class MetadataWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private MetadataWriter() {}

    static byte[] write(Luks2Metadata metadata) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeObjectFieldStart("keyslots");
            for (Map.Entry<Integer, Keyslot> each : metadata.keyslots().entrySet()) {
                out.writeObjectFieldStart(each.getKey().toString());
                keyslot(out, each.getValue());
                out.writeEndObject();
            }
            out.writeEndObject();
            out.writeObjectFieldStart("tokens");
            for (Map.Entry<Integer, String> each : metadata.tokens().entrySet()) {
                out.writeFieldName(each.getKey().toString());
                out.writeRawValue(each.getValue());
            }
            out.writeEndObject();
            out.writeObjectFieldStart("segments");
            out.writeObjectFieldStart("0");
            segment(out, metadata.segment());
            out.writeEndObject();
            out.writeEndObject();
            out.writeObjectFieldStart("digests");
            for (Map.Entry<Integer, KeyDigest> each : metadata.digests().entrySet()) {
                out.writeObjectFieldStart(each.getKey().toString());
                digest(out, each.getValue());
                out.writeEndObject();
            }
            out.writeEndObject();
            out.writeObjectFieldStart("config");
            number(out, "json_size", metadata.jsonSize());
            number(out, "keyslots_size", metadata.keyslotsSize());
            out.writeEndObject();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void keyslot(JsonGenerator out, Keyslot slot) throws IOException {
        out.writeStringField("type", "luks2");
        out.writeNumberField("key_size", slot.keySize());
        if (slot.priority() != Keyslot.USUAL) {
            out.writeNumberField("priority", slot.priority());
        }
        out.writeObjectFieldStart("af");
        out.writeStringField("type", "luks1");
        out.writeNumberField("stripes", AntiForensic.STRIPES);
        out.writeStringField("hash", slot.splitHash().specification());
        out.writeEndObject();
        out.writeObjectFieldStart("area");
        out.writeStringField("type", "raw");
        number(out, "offset", slot.area().offset());
        number(out, "size", slot.area().size());
        out.writeStringField("encryption", slot.area().encryption());
        out.writeNumberField("key_size", slot.area().keySize());
        out.writeEndObject();
        out.writeObjectFieldStart("kdf");
        switch (slot.derivation()) {
            case KeyDerivation.Argon2 argon2 -> {
                out.writeStringField("type", argon2.variant().specification());
                out.writeNumberField("time", argon2.iterations());
                out.writeNumberField("memory", argon2.memory());
                out.writeNumberField("cpus", argon2.lanes());
            }
            case KeyDerivation.Pbkdf2 pbkdf2 -> {
                out.writeStringField("type", "pbkdf2");
                out.writeStringField("hash", pbkdf2.hash().specification());
                out.writeNumberField("iterations", pbkdf2.iterations());
            }
        }
        out.writeBinaryField("salt", slot.salt().bytes());
        out.writeEndObject();
    }

    private static void segment(JsonGenerator out, Segment segment) throws IOException {
        out.writeStringField("type", "crypt");
        number(out, "offset", segment.offset());
        out.writeStringField(
                "size",
                segment.size().isPresent() ? Long.toString(segment.size().getAsLong()) : "dynamic");
        number(out, "iv_tweak", segment.tweak());
        out.writeStringField("encryption", segment.encryption());
        out.writeNumberField("sector_size", segment.sectorSize());
    }

    private static void digest(JsonGenerator out, KeyDigest digest) throws IOException {
        out.writeStringField("type", "pbkdf2");
        numbers(out, "keyslots", digest.keyslots());
        numbers(out, "segments", digest.segments());
        out.writeStringField("hash", digest.hash().specification());
        out.writeNumberField("iterations", digest.iterations());
        out.writeBinaryField("salt", digest.salt().bytes());
        out.writeBinaryField("digest", digest.digest().bytes());
    }

    // LUKS2 writes 64-bit numbers and references as text, since JSON readers may not keep 64 bits.
    private static void number(JsonGenerator out, String name, long value) throws IOException {
        out.writeStringField(name, Long.toString(value));
    }

    private static void numbers(JsonGenerator out, String name, SortedSet<Integer> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (Integer value : values) {
            out.writeString(value.toString());
        }
        out.writeEndArray();
    }
}

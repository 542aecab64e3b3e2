package org.xter.format.luks2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.report.ProblemException;

/**
 * Reads the JSON area of a header that may have been written by an attacker: nothing in it is trusted, its depth and
 * size are bounded, and areas that overlap are refused.
 */
final class MetadataReader {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxNumberLength(20)
                            .maxNameLength(256)
                            .maxStringLength(1 << 20)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<Integer> SECTOR_SIZES = Set.of(512, 1024, 2048, 4096);
    private static final int MOST_KEY = 512;

    private MetadataReader() {}

    /**
     * Reads the area.
     *
     * @param area all of it, text followed by zeros
     */
    static Luks2Metadata read(byte[] area) throws ProblemException {
        int end = 0;
        while (end < area.length && area[end] != 0) {
            end++;
        }
        for (int i = end; i < area.length; i++) {
            if (area[i] != 0) {
                throw Faults.damaged("Something lies behind the end of the text in the LUKS2 header");
            }
        }
        JsonNode tree;
        try {
            tree = JSON.readTree(area, 0, end);
        } catch (JsonProcessingException e) {
            // Its message may quote what the header holds; the position is enough.
            String at = e.getLocation() == null
                    ? ""
                    : " from byte " + e.getLocation().getByteOffset();
            throw Faults.damaged("The text in the LUKS2 header is no JSON it may hold" + at);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return metadata(new JsonObject("", tree), area.length);
    }

    private static Luks2Metadata metadata(JsonObject root, int areaSize) throws ProblemException {
        JsonObject config = root.object("config");
        if (config.optional("requirements").isPresent()) {
            throw Faults.unsupported(
                    "The LUKS2 header requires abilities beyond reading, such as to end a re-encryption");
        }
        long jsonSize = config.number("json_size");
        long keyslotsSize = config.number("keyslots_size");
        if (jsonSize != areaSize || keyslotsSize % BinaryHeader.LENGTH != 0 || keyslotsSize > 128L << 20) {
            throw config.wrong("json_size or keyslots_size", "is impossible");
        }
        SortedMap<Integer, Keyslot> keyslots = new TreeMap<>();
        for (Map.Entry<Integer, JsonObject> each : root.numbered("keyslots").entrySet()) {
            keyslots.put(each.getKey(), keyslot(each.getValue()));
        }
        SortedMap<Integer, String> tokens = new TreeMap<>();
        for (Map.Entry<Integer, JsonObject> each : root.numbered("tokens").entrySet()) {
            tokens.put(each.getKey(), each.getValue().node().toString());
        }
        SortedMap<Integer, JsonObject> segments = root.numbered("segments");
        if (segments.size() != 1 || segments.firstKey() != 0) {
            throw Faults.unsupported("The LUKS2 header describes other than one segment of data");
        }
        Segment segment = segment(segments.get(0));
        SortedMap<Integer, KeyDigest> digests = new TreeMap<>();
        for (Map.Entry<Integer, JsonObject> each : root.numbered("digests").entrySet()) {
            digests.put(each.getKey(), digest(each.getValue(), keyslots.keySet()));
        }
        long slotsBegin = 2 * (jsonSize + BinaryHeader.LENGTH);
        checkPlaces(keyslots.values().stream().map(Keyslot::area).toList(), slotsBegin, keyslotsSize, segment);
        return new Luks2Metadata(keyslots, tokens, segment, digests, jsonSize, keyslotsSize);
    }

    private static Keyslot keyslot(JsonObject slot) throws ProblemException {
        if (!slot.text("type").equals("luks2")) {
            throw Faults.unsupported("A key slot of the LUKS2 header has another type than luks2");
        }
        int keySize = slot.integer("key_size", 1, MOST_KEY);
        JsonObject split = slot.object("af");
        if (!split.text("type").equals("luks1")
                || split.integer("stripes", 1, Integer.MAX_VALUE) != AntiForensic.STRIPES) {
            throw split.wrong("stripes", "is not " + AntiForensic.STRIPES);
        }
        JsonObject area = slot.object("area");
        if (!area.text("type").equals("raw")) {
            throw Faults.unsupported("The area of a key slot has another type than raw");
        }
        Keyslot.Area place = new Keyslot.Area(
                area.number("offset"),
                area.number("size"),
                area.cipher("encryption"),
                area.integer("key_size", 1, MOST_KEY));
        if (place.size() < (long) keySize * AntiForensic.STRIPES) {
            throw area.wrong("size", "is too small for the stripes");
        }
        JsonObject derivation = slot.object("kdf");
        int priority = slot.optional("priority").isPresent() ? slot.integer("priority", 0, 2) : Keyslot.USUAL;
        return new Keyslot(
                keySize, split.hash("hash"), place, derivation(derivation), derivation.octets("salt"), priority);
    }

    private static KeyDerivation derivation(JsonObject kdf) throws ProblemException {
        String type = kdf.text("type");
        for (KeyDerivation.Argon2.Variant variant : KeyDerivation.Argon2.Variant.values()) {
            if (variant.specification().equals(type)) {
                int lanes = kdf.integer("cpus", 1, KeyDerivation.Argon2.MOST_LANES);
                return new KeyDerivation.Argon2(
                        variant,
                        kdf.integer("time", 1, Integer.MAX_VALUE),
                        kdf.integer("memory", 8 * lanes, KeyDerivation.Argon2.MOST_MEMORY),
                        lanes);
            }
        }
        if (type.equals("pbkdf2")) {
            return new KeyDerivation.Pbkdf2(kdf.hash("hash"), iterations(kdf));
        }
        throw Faults.unsupported("A key slot of the LUKS2 header has an unknown key derivation");
    }

    private static Segment segment(JsonObject segment) throws ProblemException {
        if (!segment.text("type").equals("crypt")) {
            throw Faults.unsupported("The data of the LUKS2 container are not plainly encrypted");
        }
        if (segment.optional("integrity").isPresent()) {
            throw Faults.unsupported("The LUKS2 container keeps integrity tags");
        }
        int sectorSize = segment.integer("sector_size", 512, 4096);
        if (!SECTOR_SIZES.contains(sectorSize)) {
            throw segment.wrong("sector_size", "is none of 512, 1024, 2048, 4096");
        }
        OptionalLong size =
                segment.text("size").equals("dynamic") ? OptionalLong.empty() : OptionalLong.of(segment.number("size"));
        long offset = segment.number("offset");
        if (offset % sectorSize != 0 || size.orElse(sectorSize) % sectorSize != 0 || size.orElse(1) == 0) {
            throw segment.wrong("offset or size", "is not a whole number of sectors");
        }
        return new Segment(offset, size, segment.number("iv_tweak"), segment.cipher("encryption"), sectorSize);
    }

    private static KeyDigest digest(JsonObject digest, Set<Integer> slots) throws ProblemException {
        if (!digest.text("type").equals("pbkdf2")) {
            throw Faults.unsupported("A digest of the LUKS2 header has another type than pbkdf2");
        }
        var keyslots = digest.references("keyslots");
        var segments = digest.references("segments");
        if (!slots.containsAll(keyslots) || segments.stream().anyMatch(each -> each != 0)) {
            throw digest.wrong("keyslots or segments", "names one that does not exist");
        }
        LuksHash hash = digest.hash("hash");
        Octets value = digest.octets("digest");
        // A short one would take many keys for the right one.
        if (value.length() != hash.digest().getDigestLength()) {
            throw digest.wrong("digest", "is not as long as its hash function's");
        }
        return new KeyDigest(keyslots, segments, hash, iterations(digest), digest.octets("salt"), value);
    }

    private static int iterations(JsonObject object) throws ProblemException {
        return object.integer("iterations", KeyDerivation.Pbkdf2.LEAST_ITERATIONS, Integer.MAX_VALUE);
    }

    private static void checkPlaces(List<Keyslot.Area> areas, long begin, long size, Segment segment)
            throws ProblemException {
        List<Keyslot.Area> sorted = new ArrayList<>(areas);
        sorted.sort(Comparator.comparingLong(Keyslot.Area::offset));
        long free = begin;
        for (Keyslot.Area area : sorted) {
            if (area.offset() < free || area.end() > begin + size) {
                throw Faults.damaged("The area of a key slot at byte " + area.offset()
                        + " overlaps another part of the LUKS2 container");
            }
            free = area.end();
        }
        if (segment.offset() == 0) {
            throw Faults.unsupported("The LUKS2 header is detached from its data");
        }
        if (segment.offset() < begin + size) {
            throw Faults.damaged("The data of the LUKS2 container overlap its key slots");
        }
    }
}

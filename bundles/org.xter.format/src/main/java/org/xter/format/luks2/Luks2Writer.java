package org.xter.format.luks2;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.xter.report.Cancellation;

/**
 * Makes containers. The bytes follow from what is given: the same source of randomness gives the same container, however
 * many threads work. The source is asked in this order: for each slot salt and stripes, then the digest's salt, then the
 * salts of both headers.
 *
 * @param cipher of data and key slots
 * @param slotCipher of the key slots; the same as {@code cipher}, unless who opens can use only another one there
 * @param sectorSize 512 or 4096 bytes
 * @param offset where the data begin: a multiple of 4096 bytes with room for both headers and the slots
 * @param uuid names the container
 * @param label at most 47 bytes of UTF-8; may be empty
 */
public record Luks2Writer(
        LuksCipher cipher, LuksCipher slotCipher, int sectorSize, long offset, UUID uuid, String label) {
    /** Where cryptsetup puts data, too: room for many more slots. */
    public static final long USUAL_OFFSET = 16L << 20;

    private static final int ALIGNMENT = 4096;
    private static final long SLOTS_AT = 2L * BinaryHeader.LEAST_SIZE;
    private static final long SLOT_SIZE =
            Math.ceilDiv((long) LuksCipher.KEY_BYTES * AntiForensic.STRIPES, ALIGNMENT) * ALIGNMENT;
    private static final int MOST_SLOTS = 32;
    private static final int SALT_LENGTH = 32;

    /**
     * A slot to be made.
     *
     * @param passphrase or key that will open it; stays the caller's
     */
    public record NewSlot(Secret passphrase, KeyDerivation derivation) {}

    /**
     * What was made.
     *
     * @param size of the whole container, in bytes
     */
    public record Written(Luks2Facts facts, long size) {}

    public Luks2Writer {
        if (sectorSize != 512 && sectorSize != 4096) {
            throw new IllegalArgumentException("sectors of " + sectorSize + " bytes");
        }
        if (offset % ALIGNMENT != 0 || offset < SLOTS_AT + SLOT_SIZE || offset > 128L << 20) {
            throw new IllegalArgumentException("data at byte " + offset);
        }
        if (label.getBytes(StandardCharsets.UTF_8).length >= BinaryHeader.LABEL_LENGTH) {
            throw new IllegalArgumentException("a label longer than " + (BinaryHeader.LABEL_LENGTH - 1) + " bytes");
        }
    }

    /** A writer with one cipher, sectors of 4096 bytes, data at 16 MiB and no label. */
    public static Luks2Writer of(LuksCipher cipher, UUID uuid) {
        return new Luks2Writer(cipher, cipher, 4096, USUAL_OFFSET, uuid, "");
    }

    /** How many slots have room before the data, now or later. */
    public int roomForSlots() {
        return (int) Math.min(MOST_SLOTS, (offset - SLOTS_AT) / SLOT_SIZE);
    }

    /**
     * Writes a container.
     *
     * @param target open for writing and owned by the caller, holding zeros or nothing where the container goes
     * @param start where it goes, in bytes
     * @param slots who may open it, at least one and at most {@link #roomForSlots}
     * @param volumeKey {@link LuksCipher#KEY_BYTES} bytes, halves that differ; stays the caller's
     * @param plaintext what to encrypt, read to its end; a part of a sector at the end is filled up with zeros
     * @param threads how many encrypt, at least 1
     */
    public Written write(
            FileChannel target,
            long start,
            List<NewSlot> slots,
            Secret volumeKey,
            RandomSource random,
            InputStream plaintext,
            int threads,
            Cancellation cancellation)
            throws IOException {
        int half = LuksCipher.KEY_BYTES / 2;
        // XTS with two equal keys loses its tweak.
        if (volumeKey.length() != LuksCipher.KEY_BYTES
                || Arrays.equals(volumeKey.bytes(), 0, half, volumeKey.bytes(), half, 2 * half)) {
            throw new IllegalArgumentException("no key for XTS");
        }
        if (slots.isEmpty() || slots.size() > roomForSlots()) {
            throw new IllegalArgumentException(slots.size() + " slots");
        }
        Luks2Metadata metadata = slots(target, start, slots, volumeKey, random, cancellation);
        byte[] json = MetadataWriter.write(metadata);
        if (json.length >= metadata.jsonSize()) {
            throw new IllegalArgumentException("slots that do not fit the header");
        }
        long size = offset + data(target, start + offset, volumeKey, plaintext, threads, cancellation);
        for (long at : new long[] {0, BinaryHeader.LEAST_SIZE}) {
            BinaryHeader header = new BinaryHeader(
                    BinaryHeader.LEAST_SIZE,
                    1,
                    label,
                    random.octets(BinaryHeader.SALT_LENGTH),
                    uuid.toString(),
                    "",
                    at);
            put(target, start + at, header.encode(json), BinaryHeader.LEAST_SIZE);
        }
        Luks2Header read = new Luks2Header(label, uuid.toString(), 1, Luks2Header.Copies.BOTH, metadata);
        return new Written(read.facts(), size);
    }

    private Luks2Metadata slots(
            FileChannel target,
            long start,
            List<NewSlot> slots,
            Secret volumeKey,
            RandomSource random,
            Cancellation cancellation)
            throws IOException {
        SortedMap<Integer, Keyslot> made = new TreeMap<>();
        for (NewSlot slot : slots) {
            cancellation.check();
            Keyslot.Area area = new Keyslot.Area(
                    SLOTS_AT + made.size() * SLOT_SIZE, SLOT_SIZE, slotCipher.specification(), LuksCipher.KEY_BYTES);
            Octets salt = random.octets(SALT_LENGTH);
            byte[] key = slot.derivation.derive(slot.passphrase, salt, LuksCipher.KEY_BYTES, cancellation);
            byte[] stripes = AntiForensic.split(volumeKey.bytes(), LuksHash.SHA256, random);
            slotCipher.sectors(key, SectorCipher.TWEAK_UNIT).encrypt(stripes, 0, stripes.length, 0);
            Arrays.fill(key, (byte) 0);
            put(target, start + area.offset(), stripes, stripes.length);
            made.put(
                    made.size(),
                    new Keyslot(LuksCipher.KEY_BYTES, LuksHash.SHA256, area, slot.derivation, salt, Keyslot.USUAL));
        }
        SortedMap<Integer, KeyDigest> digests = new TreeMap<>();
        digests.put(
                0,
                KeyDigest.of(
                        volumeKey,
                        new TreeSet<>(made.keySet()),
                        new TreeSet<>(List.of(0)),
                        random.octets(SALT_LENGTH),
                        KeyDerivation.Pbkdf2.LEAST_ITERATIONS));
        return new Luks2Metadata(
                made,
                new TreeMap<>(),
                new Segment(offset, OptionalLong.empty(), 0, cipher.specification(), sectorSize),
                digests,
                BinaryHeader.LEAST_SIZE - BinaryHeader.LENGTH,
                offset - SLOTS_AT);
    }

    private long data(
            FileChannel target,
            long start,
            Secret volumeKey,
            InputStream plaintext,
            int threads,
            Cancellation cancellation)
            throws IOException {
        long written = 0;
        try (SectorPipeline pipeline = new SectorPipeline(
                () -> cipher.sectors(volumeKey.bytes(), sectorSize), threads, (chunk, length) -> {}, cancellation)) {
            int read;
            do {
                byte[] chunk = pipeline.chunk();
                read = plaintext.readNBytes(chunk, 0, chunk.length);
                int length = Math.ceilDiv(read, sectorSize) * sectorSize;
                Arrays.fill(chunk, read, length, (byte) 0);
                long at = written;
                pipeline.give(chunk, length, (sectors, bytes, count) -> {
                    sectors.encrypt(bytes, 0, count, at / SectorCipher.TWEAK_UNIT);
                    put(target, start + at, bytes, count);
                });
                written += length;
            } while (read == SectorPipeline.CHUNK);
            pipeline.drain();
        }
        return written;
    }

    private static void put(FileChannel target, long position, byte[] bytes, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        while (buffer.hasRemaining()) {
            target.write(buffer, position + buffer.position());
        }
    }
}

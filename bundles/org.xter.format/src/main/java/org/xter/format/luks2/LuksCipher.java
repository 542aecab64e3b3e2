package org.xter.format.luks2;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The block ciphers of a container, always in XTS with the number of the 512-byte sector as tweak ("plain64"). */
public enum LuksCipher {
    AES,
    SERPENT,
    TWOFISH;

    /** The length in bytes of the key we write: two keys of 256 bits, one for data and one for tweaks. */
    public static final int KEY_BYTES = 64;

    /** How LUKS2 and dm-crypt call it. */
    public String specification() {
        return name().toLowerCase(Locale.ROOT) + "-xts-plain64";
    }

    /** The cipher a header names, if it is one of these. */
    public static Optional<LuksCipher> of(String specification) {
        return Stream.of(values())
                .filter(each -> each.specification().equals(specification))
                .findFirst();
    }

    /**
     * What encrypts sectors; one for each thread.
     *
     * @param key 32 or 64 bytes, the key for data first; copied
     * @param sectorSize in bytes, a multiple of 16
     */
    public SectorCipher sectors(byte[] key, int sectorSize) {
        return switch (this) {
            case AES ->
                new SectorCipher(
                        sectorSize,
                        new AesBlocks(true, key, 0),
                        new AesBlocks(false, key, 0),
                        new AesBlocks(true, key, 1));
            case SERPENT ->
                new SectorCipher(
                        sectorSize,
                        new SerpentBlocks(true, key, 0),
                        new SerpentBlocks(false, key, 0),
                        new SerpentBlocks(true, key, 1));
            case TWOFISH ->
                new SectorCipher(
                        sectorSize,
                        new TwofishBlocks(true, key, 0),
                        new TwofishBlocks(false, key, 0),
                        new TwofishBlocks(true, key, 1));
        };
    }
}

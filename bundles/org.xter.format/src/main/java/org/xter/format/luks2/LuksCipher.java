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
    SectorCipher sectors(byte[] key, int sectorSize) {
        return switch (this) {
            case AES ->
                new SectorCipher(
                        sectorSize,
                        JceBlocks.aes(true, key, 0),
                        JceBlocks.aes(false, key, 0),
                        JceBlocks.aes(true, key, 1));
            case SERPENT ->
                new SectorCipher(
                        sectorSize,
                        EngineBlocks.serpent(true, key, 0),
                        EngineBlocks.serpent(false, key, 0),
                        EngineBlocks.serpent(true, key, 1));
            case TWOFISH ->
                new SectorCipher(
                        sectorSize,
                        EngineBlocks.twofish(true, key, 0),
                        EngineBlocks.twofish(false, key, 0),
                        EngineBlocks.twofish(true, key, 1));
        };
    }
}

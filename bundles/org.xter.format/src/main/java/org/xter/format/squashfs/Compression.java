package org.xter.format.squashfs;

import java.util.Locale;
import java.util.Optional;

/** The compressors an image can name in its superblock (format.adoc, section "The Superblock"). */
public enum Compression {
    /** zlib streams (RFC 1950). */
    GZIP(1, 1, 9, 9),
    /** LZMA with the 13-byte header of {@code .lzma} files; read only. */
    LZMA(2, 0, 0, 0),
    /** LZO1X; neither read nor written. */
    LZO(3, 0, 0, 0),
    /** {@code .xz} files with CRC32; read only. */
    XZ(4, 0, 0, 0),
    /** LZ4 blocks; neither read nor written. */
    LZ4(5, 0, 0, 0),
    /** Zstandard frames (RFC 8878). */
    ZSTD(6, 1, 22, 15);

    private final int id;
    private final int lowestLevel;
    private final int highestLevel;
    private final int formatDefault;

    Compression(int id, int lowestLevel, int highestLevel, int formatDefault) {
        this.id = id;
        this.lowestLevel = lowestLevel;
        this.highestLevel = highestLevel;
        this.formatDefault = formatDefault;
    }

    /** The number in the superblock. */
    int id() {
        return id;
    }

    /** The compressor with a number, if there is such. */
    static Optional<Compression> of(int id) {
        for (Compression compression : values()) {
            if (compression.id == id) {
                return Optional.of(compression);
            }
        }
        return Optional.empty();
    }

    /** Whether {@link SquashfsWriter} can use it. */
    public boolean writable() {
        return highestLevel > 0;
    }

    /** Whether a level can be asked of it: 1 to 9 for gzip, 1 to 22 for zstd. */
    public boolean allows(int level) {
        return writable() && level >= lowestLevel && level <= highestLevel;
    }

    /** The level that needs no options block after the superblock, because every tool assumes it. */
    int formatDefault() {
        return formatDefault;
    }

    /** The name the tools use, in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

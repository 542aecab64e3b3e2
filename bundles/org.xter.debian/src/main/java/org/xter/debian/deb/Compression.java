package org.xter.debian.deb;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/** How a member of a package is compressed, told by its name as deb(5) lists them. */
enum Compression {
    NONE(".tar"),
    GZIP(".tar.gz"),
    XZ(".tar.xz"),
    ZSTD(".tar.zst");

    /** Decoders may ask for this much; the strongest xz preset needs 65 MiB. */
    static final int MEMORY_LIMIT_KIB = 256 << 10;

    private final String ending;

    Compression(String ending) {
        this.ending = ending;
    }

    /** The compression of a member such as {@code data.tar.xz}. */
    static Compression of(String member) throws DamagedDebException {
        for (Compression each : values()) {
            if (member.endsWith(each.ending)) {
                return each;
            }
        }
        throw new DamagedDebException("Its member " + member + " is compressed in a way that is not supported");
    }

    /** The plain bytes of a compressed stream. */
    InputStream plain(InputStream compressed) throws IOException {
        return switch (this) {
            case NONE -> compressed;
            case GZIP -> new GZIPInputStream(compressed, 1 << 16);
            case XZ -> new XZInputStream(compressed, MEMORY_LIMIT_KIB);
            case ZSTD -> new ZstdInputStream(compressed);
        };
    }
}

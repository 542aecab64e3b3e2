package org.xter.format.squashfs;

/**
 * All that decides, beside the tree itself, which bytes {@link SquashfsWriter} writes.
 *
 * @param compression gzip or zstd
 * @param level how hard to compress: 1 to 9 for gzip, 1 to 22 for zstd
 * @param blockSize the size of uncompressed data blocks in bytes: a power of two from 4 KiB to 1 MiB
 * @param xattrs whether extended attributes are written; without it they are left out
 * @param exportTable whether to write the table that lets the image be exported over NFS
 * @param fragments whether files smaller than a block are packed together into shared blocks
 * @param deduplicate whether files of equal content share their blocks
 * @param modified the time of the image in seconds since 1970-01-01 UTC, 0 to 4294967295
 */
public record SquashfsOptions(
        Compression compression,
        int level,
        int blockSize,
        boolean xattrs,
        boolean exportTable,
        boolean fragments,
        boolean deduplicate,
        long modified) {
    /** The block size every tool defaults to, 128 KiB. */
    public static final int DEFAULT_BLOCK_SIZE = 1 << 17;

    static final int SMALLEST_BLOCK_SIZE = 1 << 12;
    static final int LARGEST_BLOCK_SIZE = 1 << 20;

    public SquashfsOptions {
        if (!compression.allows(level)) {
            throw new IllegalArgumentException(compression + " at level " + level);
        }
        if (Integer.bitCount(blockSize) != 1 || blockSize < SMALLEST_BLOCK_SIZE || blockSize > LARGEST_BLOCK_SIZE) {
            throw new IllegalArgumentException("block size " + blockSize);
        }
        if (modified >>> 32 != 0) {
            throw new IllegalArgumentException("time " + modified);
        }
    }

    /** zstd at level 3, blocks of 128 KiB, with extended attributes, fragments and duplicate detection. */
    public static SquashfsOptions zstd(long modified) {
        return new SquashfsOptions(Compression.ZSTD, 3, DEFAULT_BLOCK_SIZE, true, false, true, true, modified);
    }

    /** The same with another compressor and level. */
    public SquashfsOptions withCompression(Compression other, int otherLevel) {
        return new SquashfsOptions(other, otherLevel, blockSize, xattrs, exportTable, fragments, deduplicate, modified);
    }

    /** The same with another block size in bytes. */
    public SquashfsOptions withBlockSize(int bytes) {
        return new SquashfsOptions(compression, level, bytes, xattrs, exportTable, fragments, deduplicate, modified);
    }

    /** The same with or without extended attributes. */
    public SquashfsOptions withXattrs(boolean wanted) {
        return new SquashfsOptions(
                compression, level, blockSize, wanted, exportTable, fragments, deduplicate, modified);
    }

    /** The same with or without the NFS export table. */
    public SquashfsOptions withExportTable(boolean wanted) {
        return new SquashfsOptions(compression, level, blockSize, xattrs, wanted, fragments, deduplicate, modified);
    }

    /** The same with or without fragments. */
    public SquashfsOptions withFragments(boolean wanted) {
        return new SquashfsOptions(compression, level, blockSize, xattrs, exportTable, wanted, deduplicate, modified);
    }

    /** The same with or without duplicate detection. */
    public SquashfsOptions withDeduplicate(boolean wanted) {
        return new SquashfsOptions(compression, level, blockSize, xattrs, exportTable, fragments, wanted, modified);
    }
}

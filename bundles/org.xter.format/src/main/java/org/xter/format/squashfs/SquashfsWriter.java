package org.xter.format.squashfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.FileTree;

/**
 * Writes a tree as a squashfs 4.0 image. Blocks are compressed on several threads, yet the bytes depend on nothing but
 * the tree and the options. Memory does not grow with the size of contents, only with the number of entries. Immutable;
 * may be used by several threads at a time.
 */
public final class SquashfsWriter {
    /** Images are filled up with zeros to a multiple of this, as block devices want it. */
    public static final int ALIGNMENT = 4096;

    private final SquashfsOptions options;
    private final PreparedBlocks prepared;
    private final int threads;

    private SquashfsWriter(SquashfsOptions options, PreparedBlocks prepared, int threads) {
        this.options = options;
        this.prepared = prepared;
        this.threads = threads;
    }

    /** A writer that uses all processors. */
    public SquashfsWriter(SquashfsOptions options) {
        this(options, null, Runtime.getRuntime().availableProcessors());
    }

    /** The same with a number of compressing threads, at least 1; the bytes stay the same. */
    public SquashfsWriter withThreads(int count) {
        return new SquashfsWriter(options, prepared, count);
    }

    /**
     * The same with blocks prepared ahead; the bytes stay the same.
     *
     * @throws IllegalArgumentException when they were prepared for another compression, level or block size
     */
    public SquashfsWriter withPrepared(PreparedBlocks blocks) {
        if (!blocks.suits(options)) {
            throw new IllegalArgumentException("blocks prepared for other options");
        }
        return new SquashfsWriter(options, blocks, threads);
    }

    /**
     * Writes a tree.
     *
     * @param tree what to write; its contents are read while this runs
     * @param target where the image begins at the channel's position; stays open, positioned behind the image
     * @throws ProblemException when the tree holds what the format cannot, code {@code squashfs.*}, place the entry's
     *     path
     * @throws org.xter.report.CancelledException when cancelled; the target then holds part of an image
     */
    public SquashfsImage write(FileTree tree, SeekableByteChannel target, Cancellation cancellation)
            throws IOException, ProblemException {
        TreeLayout layout = TreeLayout.of(tree, options.xattrs());
        long base = target.position();
        byte[] compressorOptions = compressorOptions();
        writeFully(target, new byte[Superblock.SIZE]);
        writeFully(target, compressorOptions);
        long dataStart = Superblock.SIZE + (long) compressorOptions.length;
        try (BlockPipeline pipeline = new BlockPipeline(options, threads, target, dataStart, cancellation);
                BlockCompressor compressor = BlockCompressor.of(options)) {
            DataSection data = new DataSection(options, pipeline, prepared, cancellation);
            data.store(layout.files());
            return writeTables(layout, data, new TableWriter(target, pipeline.drain(), compressor), base, cancellation);
        }
    }

    private SquashfsImage writeTables(
            TreeLayout layout, DataSection data, TableWriter tables, long base, Cancellation cancellation)
            throws IOException, ProblemException {
        IdTable ids = new IdTable();
        XattrWriter xattrs = new XattrWriter(tables.metadata());
        MetadataWriter inodes = tables.metadata();
        MetadataWriter directories = tables.metadata();
        InodeSection section = new InodeSection(options, layout.inodeCount(), inodes, directories, ids, xattrs);
        section.write(layout, cancellation);
        if (ids.size() > IdTable.LIMIT) {
            throw new ProblemException(Problem.error(
                    "squashfs.too-many-ids",
                    "The tree has more than " + IdTable.LIMIT + " different user and group ids",
                    "Give more entries the same owner"));
        }

        long inodeTable = tables.append(inodes.finish());
        long directoryTable = tables.append(directories.finish());
        long fragmentTable = data.fragmentCount() == 0 ? Superblock.ABSENT : tables.table(data::writeFragments);
        long exportTable = options.exportTable() ? tables.table(section::writeExports) : Superblock.ABSENT;
        long idTable = tables.table(ids::write);
        long xattrTable = xattrs.size() == 0 ? Superblock.ABSENT : tables.xattrTable(xattrs);
        long bytesUsed = tables.position();
        tables.append(new byte[(int) (-bytesUsed & (ALIGNMENT - 1))]);
        long size = tables.position();

        tables.overwrite(
                base,
                new Superblock(
                                layout.inodeCount(),
                                options.modified(),
                                options.blockSize(),
                                data.fragmentCount(),
                                options.compression().id(),
                                Integer.numberOfTrailingZeros(options.blockSize()),
                                flags(),
                                ids.size(),
                                4,
                                0,
                                layout.root().reference,
                                bytesUsed,
                                idTable,
                                xattrTable,
                                inodeTable,
                                directoryTable,
                                fragmentTable,
                                exportTable)
                        .encode(),
                base + size);
        return new SquashfsImage(bytesUsed, size, layout.inodeCount(), data.fragmentCount(), data.duplicates());
    }

    private int flags() {
        int flags = 0;
        flags |= options.fragments() ? 0 : Superblock.NO_FRAGMENTS;
        flags |= options.deduplicate() ? Superblock.DEDUPLICATED : 0;
        flags |= options.exportTable() ? Superblock.EXPORTABLE : 0;
        flags |= options.xattrs() ? 0 : Superblock.NO_XATTRS;
        flags |= compressorOptions().length > 0 ? Superblock.COMPRESSOR_OPTIONS : 0;
        return flags;
    }

    /** The raw metadata block with the compressor's options (format.adoc, section "Compression Options"). */
    private byte[] compressorOptions() {
        if (options.level() == options.compression().formatDefault()) {
            return new byte[0];
        }
        boolean zstd = options.compression() == Compression.ZSTD;
        int length = zstd ? 4 : 8;
        ByteBuffer out = ByteBuffer.allocate(2 + length).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) (0x8000 | length)).putInt(options.level());
        if (!zstd) {
            // zlib's window of 32 KiB; no list of strategies.
            out.putShort((short) 15).putShort((short) 0);
        }
        return out.array();
    }

    private static void writeFully(SeekableByteChannel target, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            target.write(buffer);
        }
    }
}

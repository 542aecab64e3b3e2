package org.xter.format.squashfs;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.LongStream;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * Reads a squashfs 4.0 image compressed by gzip, zstd, xz or lzma. Names, attributes and links are read at once; contents
 * when they are asked for, until the reader is closed. An image that contradicts itself is refused, whatever it holds;
 * memory and time stay within what an honest image of its size can need. Thread-safe.
 *
 * <p>Streams of contents report damage by {@link DamagedImageException}. Names that are no valid UTF-8 are refused. A
 * file with several names is an {@link Entry.File} at the first of them in order; other kinds of entries with several
 * names become equal entries.
 */
public final class SquashfsReader implements Closeable {
    private final ImageBytes image;
    private final Place place;
    private final Superblock superblock;
    private final Compression compression;
    private final FileTree tree;

    private SquashfsReader(ImageBytes image, Place place, Cancellation cancellation)
            throws IOException, ProblemException {
        this.image = image;
        this.place = place;
        try {
            this.superblock = readSuperblock();
            this.compression = readCompression();
            this.tree = readTree(cancellation);
        } catch (DamagedImageException e) {
            throw new ProblemException(e.problem(place), e);
        }
    }

    /**
     * Opens an image in a file.
     *
     * @throws ProblemException {@code squashfs.not-an-image}, {@code squashfs.unsupported}, {@code squashfs.damaged}
     */
    public static SquashfsReader open(Path file, Cancellation cancellation) throws IOException, ProblemException {
        return open(FileChannel.open(file, StandardOpenOption.READ), Place.of(file.toString()), cancellation);
    }

    /**
     * Opens an image at the beginning of a channel; what lies behind it is ignored.
     *
     * @param channel closed with the reader, or when it cannot be opened
     * @param place what problems are reported at
     * @throws ProblemException {@code squashfs.not-an-image}, {@code squashfs.unsupported}, {@code squashfs.damaged}
     */
    public static SquashfsReader open(SeekableByteChannel channel, Place place, Cancellation cancellation)
            throws IOException, ProblemException {
        boolean opened = false;
        try {
            SquashfsReader reader = new SquashfsReader(new ImageBytes(channel), place, cancellation);
            opened = true;
            return reader;
        } finally {
            if (!opened) {
                channel.close();
            }
        }
    }

    /** The tree; its contents can be read until this reader is closed. */
    public FileTree tree() {
        return tree;
    }

    /** How the image is compressed. */
    public Compression compression() {
        return compression;
    }

    /** The size of uncompressed data blocks in bytes. */
    public int blockSize() {
        return (int) superblock.blockSize();
    }

    /** The time of the image in seconds since 1970-01-01 UTC. */
    public long modified() {
        return superblock.modified();
    }

    /** The length of the image in bytes, without what may follow it. */
    public long bytesUsed() {
        return superblock.bytesUsed();
    }

    /**
     * Reads all contents.
     *
     * @throws ProblemException {@code squashfs.damaged} with the path in its message when one of them cannot be read
     */
    public void readAll(Cancellation cancellation) throws IOException, ProblemException {
        byte[] buffer = new byte[1 << 16];
        for (var each : tree.entries().entrySet()) {
            if (each.getValue() instanceof Entry.File file) {
                try (InputStream in = file.content().open()) {
                    do {
                        cancellation.check();
                    } while (in.read(buffer) >= 0);
                } catch (DamagedImageException e) {
                    Problem problem = e.problem(place);
                    throw new ProblemException(
                            Problem.error(
                                    problem.code(),
                                    place,
                                    "The file " + each.getKey() + " cannot be read: " + problem.message(),
                                    problem.hint()),
                            e);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        image.close();
    }

    private Superblock readSuperblock() throws IOException, ProblemException {
        if (image.size() < Superblock.SIZE) {
            throw refused("squashfs.not-an-image", "The file is too short for a squashfs image");
        }
        ByteBuffer bytes = image.read(0, Superblock.SIZE);
        if (bytes.getInt(0) != Superblock.MAGIC) {
            throw bytes.order(ByteOrder.BIG_ENDIAN).getInt(0) == Superblock.MAGIC
                    ? refused("squashfs.unsupported", "The image is a big-endian one of a version before 4.0")
                    : refused("squashfs.not-an-image", "The file does not begin like a squashfs image");
        }
        Superblock read = Superblock.decode(bytes);
        if (read.major() != 4 || read.minor() != 0) {
            throw refused(
                    "squashfs.unsupported", "The image has version " + read.major() + "." + read.minor() + ", not 4.0");
        }
        if (read.blockSize() < SquashfsOptions.SMALLEST_BLOCK_SIZE
                || read.blockSize() > SquashfsOptions.LARGEST_BLOCK_SIZE
                || read.blockSize() != 1L << read.blockLog()) {
            throw new DamagedImageException("The block size " + read.blockSize() + " is impossible");
        }
        checkPlaces(read);
        return read;
    }

    /** The kernel insists on this order of the tables as well (fs/squashfs/super.c, squashfs_fill_super). */
    private void checkPlaces(Superblock read) throws DamagedImageException {
        if (read.bytesUsed() < Superblock.SIZE || read.bytesUsed() > image.size()) {
            throw new DamagedImageException(
                    "The image should have " + Long.toUnsignedString(read.bytesUsed()) + " bytes, but ends earlier");
        }
        long[] order = LongStream.of(
                        Superblock.SIZE,
                        read.inodeTable(),
                        read.directoryTable(),
                        read.fragmentTable(),
                        read.exportTable(),
                        read.idTable(),
                        read.xattrTable(),
                        read.bytesUsed())
                .filter(position -> position != Superblock.ABSENT)
                .toArray();
        boolean mandatory = read.inodeTable() != Superblock.ABSENT
                && read.directoryTable() != Superblock.ABSENT
                && read.idTable() != Superblock.ABSENT
                && (read.fragmentTable() != Superblock.ABSENT || read.fragmentCount() == 0);
        boolean ascending = true;
        for (int i = 1; i < order.length; i++) {
            ascending &= order[i - 1] <= order[i];
        }
        if (!mandatory || !ascending) {
            throw new DamagedImageException("The superblock names impossible places of tables");
        }
    }

    private Compression readCompression() throws ProblemException {
        Optional<Compression> named = Compression.of(superblock.compression());
        if (named.isEmpty() || BlockDecompressor.of(named.get()) == null) {
            String name = named.map(Compression::toString).orElse("number " + superblock.compression());
            throw new ProblemException(Problem.error(
                    "squashfs.unsupported",
                    place,
                    "The image is compressed by " + name + ", which cannot be read",
                    "Make it again with zstd, gzip, xz or lzma"));
        }
        return named.get();
    }

    private FileTree readTree(Cancellation cancellation) throws IOException {
        BlockDecompressor decompressor = BlockDecompressor.of(compression);
        MetadataBlocks metadata = new MetadataBlocks(image, decompressor);
        DataBlocks data = new DataBlocks(image, superblock, decompressor, metadata);
        XattrReader xattrs = new XattrReader(image, metadata, superblock);
        InodeReader inodes = new InodeReader(metadata, superblock, readIds(metadata), xattrs, data);
        return new TreeReader(metadata, superblock, inodes, cancellation).read();
    }

    private long[] readIds(MetadataBlocks metadata) throws IOException {
        long[] ids = new long[superblock.idCount()];
        int perBlock = MetadataWriter.BLOCK / Integer.BYTES;
        for (int i = 0; i < ids.length; i += perBlock) {
            long listed = superblock.idTable() + (long) i / perBlock * Long.BYTES;
            long block = image.read(listed, Long.BYTES).getLong();
            MetadataReader in = new MetadataReader(metadata, block, block + 1, 0);
            for (int j = i; j < Math.min(ids.length, i + perBlock); j++) {
                ids[j] = in.u32();
            }
        }
        return ids;
    }

    private ProblemException refused(String code, String message) {
        return new ProblemException(Problem.error(code, place, message, "Check that this is the right file"));
    }

    /** A name or link target. */
    static String text(byte[] bytes) throws DamagedImageException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new DamagedImageException("A name or link target is no valid UTF-8", e);
        }
    }
}

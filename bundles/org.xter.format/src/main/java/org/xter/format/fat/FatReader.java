package org.xter.format.fat;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;
import org.xter.store.TreePath;

/**
 * Reads FAT12, FAT16 and FAT32 file systems. Files come as {@code rw-r--r--}, directories as {@code rwxr-xr-x}, all of
 * root, times taken as UTC. A file in one run of clusters becomes a slice of the image, a scattered one is copied into
 * the store.
 */
public final class FatReader {
    private static final int ENTRY = 32;
    private static final int LARGEST_DIRECTORY = 65536 * ENTRY;
    private static final int LABEL = 0x08;
    private static final int DIRECTORY = 0x10;
    private static final int LONG_NAME = 0x0F;

    private final Path file;
    private final FileChannel image;
    private final long offset;
    private final Store store;
    private final Cancellation cancellation;
    private final BitSet seen = new BitSet();
    private final FileTree.Builder tree = FileTree.builder();

    private int bits;
    private int sectorSize;
    private int clusterSize;
    private long fatOffset;
    private long rootOffset;
    private int rootSize;
    private long rootCluster;
    private long dataOffset;
    private int clusters;
    private ByteBuffer fat;

    private FatReader(Path file, FileChannel image, long offset, Store store, Cancellation cancellation) {
        this.file = file;
        this.image = image;
        this.offset = offset;
        this.store = store;
        this.cancellation = cancellation;
    }

    /**
     * Reads the file system in a window of an image.
     *
     * @param file the image; it must not change while the tree is in use
     * @param offset where the volume begins, in bytes
     * @param size how long the window is, in bytes
     * @param store keeps scattered files
     * @throws ProblemException {@code fat.damaged} when there is no FAT file system or its structures contradict
     *     themselves
     */
    public static FileTree read(Path file, long offset, long size, Store store, Cancellation cancellation)
            throws IOException, ProblemException {
        try (FileChannel image = FileChannel.open(file, StandardOpenOption.READ)) {
            return new FatReader(file, image, offset, store, cancellation).read(size);
        } catch (EOFException e) {
            throw damaged("it ends too early", e);
        }
    }

    private record Directory(String path, long cluster) {}

    /** What a directory entry says. */
    private record Item(String name, int attributes, long cluster, long size, long modified) {}

    private FileTree read(long size) throws IOException, ProblemException {
        readBootSector(size);
        Deque<Directory> open = new ArrayDeque<>();
        open.add(new Directory("", rootCluster));
        while (!open.isEmpty()) {
            Directory directory = open.remove();
            cancellation.check();
            byte[] bytes = directory.path.isEmpty() && bits != 32
                    ? bytes(rootOffset, rootSize)
                    : chain(directory.cluster, LARGEST_DIRECTORY);
            for (Item item : items(bytes)) {
                String path = TreePath.join(directory.path, item.name);
                if (tree.get(path).isPresent()) {
                    throw damaged("two entries are named " + path, null);
                }
                if ((item.attributes & DIRECTORY) != 0) {
                    tree.put(path, new Entry.Directory(Attributes.root(0755, item.modified)));
                    open.add(new Directory(path, item.cluster));
                } else {
                    tree.put(path, new Entry.File(Attributes.root(0644, item.modified), content(path, item)));
                }
            }
        }
        return tree.build();
    }

    private void readBootSector(long size) throws IOException, ProblemException {
        if (size < FatVolume.SECTOR) {
            throw damaged("it is too short", null);
        }
        ByteBuffer boot = ByteBuffer.wrap(bytes(0, FatVolume.SECTOR)).order(ByteOrder.LITTLE_ENDIAN);
        sectorSize = Short.toUnsignedInt(boot.getShort(11));
        int perCluster = Byte.toUnsignedInt(boot.get(13));
        int reserved = Short.toUnsignedInt(boot.getShort(14));
        int fats = Byte.toUnsignedInt(boot.get(16));
        int rootEntries = Short.toUnsignedInt(boot.getShort(17));
        long sectors = Short.toUnsignedLong(boot.getShort(19));
        if (sectors == 0) {
            sectors = Integer.toUnsignedLong(boot.getInt(32));
        }
        long fatSectors = Short.toUnsignedLong(boot.getShort(22));
        if (fatSectors == 0) {
            fatSectors = Integer.toUnsignedLong(boot.getInt(36));
        }
        if (boot.getShort(510) != (short) 0xAA55
                || Integer.bitCount(sectorSize) != 1
                || sectorSize < 512
                || sectorSize > 4096
                || Integer.bitCount(perCluster) != 1
                || reserved == 0
                || fats == 0
                || fatSectors == 0
                || sectors * sectorSize > size) {
            throw damaged("its first sector is none of a FAT file system", null);
        }
        clusterSize = sectorSize * perCluster;
        fatOffset = (long) reserved * sectorSize;
        rootOffset = fatOffset + fats * fatSectors * sectorSize;
        rootSize = rootEntries * ENTRY;
        dataOffset = rootOffset + Math.ceilDiv(rootSize, sectorSize) * (long) sectorSize;
        long count = (sectors * sectorSize - dataOffset) / clusterSize;
        if (dataOffset >= sectors * sectorSize || count > 0x0FFFFFF5L) {
            throw damaged("its parts do not fit into it", null);
        }
        clusters = (int) count;
        // A FAT without room for a root directory of its own is FAT32, however few clusters it has.
        bits = rootEntries == 0 ? 32 : clusters < 4085 ? 12 : 16;
        long fatSize = Math.ceilDiv((clusters + 2L) * bits, 8L);
        if (fatSize > fatSectors * sectorSize || fatSize > Integer.MAX_VALUE - 16) {
            throw damaged("its FAT is too short for " + clusters + " clusters", null);
        }
        fat = ByteBuffer.wrap(bytes(fatOffset, (int) fatSize)).order(ByteOrder.LITTLE_ENDIAN);
        rootCluster = bits == 32 ? Integer.toUnsignedLong(boot.getInt(44)) : 0;
    }

    private List<Item> items(byte[] directory) throws ProblemException {
        List<Item> items = new ArrayList<>();
        ByteBuffer bytes = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
        LongName longName = new LongName();
        for (int at = 0; at + ENTRY <= directory.length; at += ENTRY) {
            int first = Byte.toUnsignedInt(bytes.get(at));
            int attributes = bytes.get(at + 11);
            if (first == 0) {
                break;
            }
            if (first == 0xE5) {
                longName = new LongName();
            } else if ((attributes & 0x3F) == LONG_NAME) {
                longName.add(bytes, at);
            } else if ((attributes & LABEL) != 0 || first == '.') {
                longName = new LongName();
            } else {
                items.add(item(bytes, at, longName));
                longName = new LongName();
            }
        }
        return items;
    }

    private Item item(ByteBuffer bytes, int at, LongName longName) throws ProblemException {
        byte[] shortName = new byte[11];
        bytes.get(at, shortName);
        String name = longName.matches(shortName) ? longName.text() : shortName(bytes, at, shortName);
        if (name.isEmpty()
                || name.equals(".")
                || name.equals("..")
                || name.chars().anyMatch(c -> c == '/' || c == 0)) {
            throw damaged("a file has an impossible name", null);
        }
        long high = bits == 32 ? Short.toUnsignedLong(bytes.getShort(at + 20)) : 0;
        return new Item(
                name,
                bytes.get(at + 11),
                high << 16 | Short.toUnsignedLong(bytes.getShort(at + 26)),
                Integer.toUnsignedLong(bytes.getInt(at + 28)),
                DosTime.decode(
                        Short.toUnsignedInt(bytes.getShort(at + 24)), Short.toUnsignedInt(bytes.getShort(at + 22))));
    }

    private static String shortName(ByteBuffer bytes, int at, byte[] shortName) {
        if (shortName[0] == 0x05) {
            shortName[0] = (byte) 0xE5;
        }
        String text = new String(shortName, StandardCharsets.ISO_8859_1);
        String base = text.substring(0, 8).stripTrailing();
        String extension = text.substring(8).stripTrailing();
        // The bits by which Windows tells that a part is written in lower case.
        int lower = bytes.get(at + 12);
        base = (lower & 0x08) != 0 ? base.toLowerCase(Locale.ROOT) : base;
        extension = (lower & 0x10) != 0 ? extension.toLowerCase(Locale.ROOT) : extension;
        return extension.isEmpty() ? base : base + "." + extension;
    }

    private Content content(String path, Item item) throws IOException, ProblemException {
        if (item.size == 0) {
            return Content.EMPTY;
        }
        List<Run> runs = runs(item.cluster, item.size);
        long length = runs.stream().mapToLong(Run::clusters).sum() * clusterSize;
        if (length < item.size) {
            throw damaged(path + " has fewer clusters than its size needs", null);
        }
        try (InputStream in = new RunStream(runs, item.size)) {
            if (runs.size() == 1) {
                long at = offset + clusterOffset(runs.get(0).cluster);
                return new Content.Slice(file, at, item.size, Digest.of(in));
            }
            return store.put(in);
        }
    }

    private byte[] chain(long first, int largest) throws IOException, ProblemException {
        List<Run> runs = runs(first, largest + 1L);
        long length = runs.stream().mapToLong(Run::clusters).sum() * clusterSize;
        if (length > largest + (long) clusterSize) {
            throw damaged("a directory is too large", null);
        }
        try (InputStream in = new RunStream(runs, length)) {
            return in.readAllBytes();
        }
    }

    private record Run(long cluster, long clusters) {}

    /** The clusters of a chain as runs, at most as many as a size needs; each cluster is used but once in a volume. */
    private List<Run> runs(long first, long size) throws ProblemException {
        List<Run> runs = new ArrayList<>();
        long left = Math.ceilDiv(size, (long) clusterSize);
        long begin = first;
        long length = 0;
        for (long cluster = first; left > 0 && !isEnd(cluster); cluster = next(cluster), left--) {
            cancellation.check();
            if (cluster < 2 || cluster >= clusters + 2L) {
                throw damaged("a chain leads to cluster " + cluster + ", which does not exist", null);
            }
            if (seen.get((int) cluster)) {
                throw damaged("cluster " + cluster + " is used twice", null);
            }
            seen.set((int) cluster);
            if (cluster != begin + length) {
                runs.add(new Run(begin, length));
                begin = cluster;
                length = 0;
            }
            length++;
        }
        if (length > 0) {
            runs.add(new Run(begin, length));
        }
        return runs;
    }

    private boolean isEnd(long cluster) {
        return cluster >= (0x0FFFFFF8L & (1L << Math.min(bits, 28)) - 1);
    }

    private long next(long cluster) {
        int number = (int) cluster;
        return switch (bits) {
            case 12 -> {
                int at = number + number / 2;
                int pair = Byte.toUnsignedInt(fat.get(at))
                        | (at + 1 < fat.capacity() ? Byte.toUnsignedInt(fat.get(at + 1)) << 8 : 0);
                yield number % 2 == 0 ? pair & 0xFFF : pair >> 4;
            }
            case 16 -> Short.toUnsignedLong(fat.getShort(2 * number));
            default -> fat.getInt(4 * number) & 0x0FFFFFFFL;
        };
    }

    private long clusterOffset(long cluster) {
        return dataOffset + (cluster - 2) * clusterSize;
    }

    private byte[] bytes(long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        readFully(buffer, at);
        return buffer.array();
    }

    private void readFully(ByteBuffer buffer, long at) throws IOException {
        long position = offset + at;
        while (buffer.hasRemaining()) {
            int n = image.read(buffer, position);
            if (n < 0) {
                throw new EOFException();
            }
            position += n;
        }
    }

    private static ProblemException damaged(String what, Throwable cause) {
        return new ProblemException(
                Problem.error(
                        "fat.damaged",
                        Place.NOWHERE,
                        "the FAT file system is damaged: " + what,
                        "take a fresh copy of the image"),
                cause);
    }

    /** The pieces of a long name, which stand before the short one, the last piece first. */
    private static final class LongName {
        private final StringBuilder text = new StringBuilder();
        private int expected = -1;
        private int checksum;

        void add(ByteBuffer bytes, int at) {
            int order = bytes.get(at);
            if ((order & 0x40) != 0) {
                text.setLength(0);
                expected = order & 0x1F;
                checksum = Byte.toUnsignedInt(bytes.get(at + 13));
            }
            if (expected < 1 || (order & 0x1F) != expected || Byte.toUnsignedInt(bytes.get(at + 13)) != checksum) {
                expected = -1;
                return;
            }
            expected--;
            StringBuilder piece = new StringBuilder();
            for (int i = 0; i < 13; i++) {
                char unit = bytes.getChar(at + LongNameLayout.offset(i));
                if (unit == 0) {
                    break;
                }
                piece.append(unit);
            }
            text.insert(0, piece);
        }

        boolean matches(byte[] shortName) {
            return expected == 0 && checksum == ShortName.checksum(shortName);
        }

        String text() {
            return text.toString();
        }
    }

    /** The bytes of a chain of clusters. */
    private final class RunStream extends InputStream {
        private final List<Run> runs;
        private long left;
        private int run;
        private long inRun;

        RunStream(List<Run> runs, long size) {
            this.runs = runs;
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            cancellation.check();
            Run current = runs.get(run);
            long rest = current.clusters * clusterSize - inRun;
            int n = (int) Math.min(Math.min(length, left), rest);
            readFully(ByteBuffer.wrap(target, from, n), clusterOffset(current.cluster) + inRun);
            left -= n;
            inRun += n;
            if (inRun == current.clusters * clusterSize) {
                run++;
                inRun = 0;
            }
            return n;
        }
    }
}

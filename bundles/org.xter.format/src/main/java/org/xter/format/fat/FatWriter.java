package org.xter.format.fat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.xter.format.raw.SparseWriter;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/**
 * Writes a FAT32 file system. Directories come first, then the files in the tree's order, each in one run of clusters.
 * A file with several names is written once for each of them. Owners, modes and extended attributes have no place in
 * FAT and are left out; times are kept (UTC, two seconds fine), symbolic links and special files are refused. Equal
 * trees and volumes give equal bytes.
 */
public final class FatWriter {
    private static final int ENTRY = 32;
    private static final int UNITS_PER_ENTRY = 13;
    private static final int LONGEST_NAME = 255;
    /** A directory has at most 65536 entries, the limit of the specification. */
    private static final int LARGEST_DIRECTORY = 65536 * ENTRY;

    private static final long LARGEST_FILE = 0xFFFFFFFFL;
    private static final int END_OF_CHAIN = 0x0FFFFFFF;
    private static final int DIRECTORY = 0x10;
    private static final int ARCHIVE = 0x20;
    private static final int LABEL = 0x08;
    private static final int LONG_NAME = 0x0F;

    private final FatVolume volume;
    private final FatGeometry geometry;
    private final List<Node> directories = new ArrayList<>();
    private final List<Node> files = new ArrayList<>();

    private FatWriter(FatVolume volume, FatGeometry geometry) {
        this.volume = volume;
        this.geometry = geometry;
    }

    /** A directory or file on its way to the disk. */
    private static final class Node {
        final String path;
        final Entry entry;
        final Node parent;
        final byte[] shortName;
        final String longName;
        final List<Node> children = new ArrayList<>();
        long size;
        long firstCluster;

        Node(String path, Entry entry, Node parent, byte[] shortName, String longName) {
            this.path = path;
            this.entry = entry;
            this.parent = parent;
            this.shortName = shortName;
            this.longName = longName;
        }

        int entries() {
            return 1 + Math.ceilDiv(longName.length(), UNITS_PER_ENTRY);
        }
    }

    /**
     * Writes a file system into a window of an image that holds nothing but zeros there.
     *
     * @param image open for writing; the caller owns it
     * @param offset where the volume begins, in bytes, a multiple of 512
     * @throws ProblemException {@code fat.no-room}, {@code fat.file-too-large}, {@code fat.name}, {@code fat.name-clash}
     *     or {@code fat.unsupported-kind}
     */
    public static void write(FileTree tree, FatVolume volume, FileChannel image, long offset, Cancellation cancellation)
            throws IOException, ProblemException {
        FatWriter writer = new FatWriter(volume, FatGeometry.of(volume.size()));
        writer.collect(tree, cancellation);
        long used = writer.allocate();
        if (used > writer.geometry.clusters()) {
            throw noRoom(volume.size());
        }
        writer.writeSystemArea(image, offset, used, cancellation);
        writer.writeData(image, offset, cancellation);
    }

    /**
     * The smallest volume, in whole MiB, that holds a tree and leaves some room.
     *
     * @param free how many bytes are to stay free
     * @throws ProblemException as {@link #write} for a tree that FAT cannot hold at all
     */
    public static long sizeFor(FileTree tree, long free, Cancellation cancellation) throws ProblemException {
        long step = 1 << 20;
        long size = Math.ceilDiv(Math.max(FatVolume.SMALLEST, tree.contentSize() + free), step) * step;
        while (size <= FatVolume.LARGEST) {
            FatGeometry geometry = FatGeometry.of(size);
            FatWriter trial = new FatWriter(new FatVolume("TRIAL", 0, size), geometry);
            trial.collect(tree, cancellation);
            long missing = trial.allocate() - geometry.clusters() + Math.ceilDiv(free, (long) geometry.clusterSize());
            if (missing <= 0) {
                return size;
            }
            size += Math.ceilDiv(missing * geometry.clusterSize(), step) * step;
        }
        throw noRoom(FatVolume.LARGEST);
    }

    private static ProblemException noRoom(long size) {
        return new ProblemException(Problem.error(
                "fat.no-room",
                "the files do not fit into a FAT volume of " + size + " bytes",
                "make the partition larger or leave files out"));
    }

    private void collect(FileTree tree, Cancellation cancellation) throws ProblemException {
        Map<String, Node> byPath = new HashMap<>();
        Map<String, Set<String>> takenShort = new HashMap<>();
        Map<String, Set<String>> takenLong = new HashMap<>();
        // Names that are short apart from their case keep theirs, so that no derived name takes it.
        for (String path : tree.entries().keySet()) {
            byte[] natural = ShortName.natural(TreePath.name(path));
            if (natural != null) {
                takenShort
                        .computeIfAbsent(TreePath.parent(path), parent -> new HashSet<>())
                        .add(ShortName.key(natural));
            }
        }
        for (Map.Entry<String, Entry> each : tree.entries().entrySet()) {
            cancellation.check();
            String path = each.getKey();
            Entry entry = each.getValue() instanceof Entry.HardLink link
                    ? tree.entries().get(link.target())
                    : each.getValue();
            Node node;
            if (path.isEmpty()) {
                node = new Node(path, entry, null, new byte[0], "");
            } else {
                String parent = TreePath.parent(path);
                String name = TreePath.name(path);
                requireName(path, name);
                if (!takenLong.computeIfAbsent(parent, p -> new HashSet<>()).add(name.toLowerCase(Locale.ROOT))) {
                    throw problem(
                            "fat.name-clash",
                            path,
                            "another name differs only in upper and lower case, which FAT does not tell apart",
                            "rename one of them");
                }
                byte[] natural = ShortName.natural(name);
                byte[] shortName = natural == null
                        ? ShortName.derive(name, takenShort.computeIfAbsent(parent, p -> new HashSet<>()))
                        : natural;
                String longName = natural != null && ShortName.isUpper(name) ? "" : name;
                node = new Node(path, entry, byPath.get(parent), shortName, longName);
                node.parent.children.add(node);
            }
            place(node, byPath);
        }
        for (Node directory : directories) {
            // The root has its label, the others have "." and "..".
            int entries = directory.parent == null ? 1 : 2;
            for (Node child : directory.children) {
                entries += child.entries();
            }
            directory.size = (long) entries * ENTRY;
            if (directory.size > LARGEST_DIRECTORY) {
                throw problem(
                        "fat.directory-too-large",
                        directory.path,
                        "a FAT directory takes " + LARGEST_DIRECTORY / ENTRY + " entries, this one needs " + entries,
                        "spread the files over several directories");
            }
        }
    }

    private void place(Node node, Map<String, Node> byPath) throws ProblemException {
        switch (node.entry) {
            case Entry.Directory directory -> {
                byPath.put(node.path, node);
                directories.add(node);
            }
            case Entry.File file -> {
                node.size = file.content().size();
                if (node.size > LARGEST_FILE) {
                    throw problem(
                            "fat.file-too-large",
                            node.path,
                            "the file has " + node.size + " bytes, and FAT takes " + LARGEST_FILE,
                            "split the file or put it on another file system");
                }
                files.add(node);
            }
            default ->
                throw problem(
                        "fat.unsupported-kind",
                        node.path,
                        "FAT holds directories and regular files only",
                        "leave the entry out");
        }
    }

    private static void requireName(String path, String name) throws ProblemException {
        boolean bad = name.length() > LONGEST_NAME
                || name.endsWith(".")
                || name.endsWith(" ")
                || name.startsWith(" ")
                || name.chars().anyMatch(c -> c < 0x20 || "\"*/:<>?\\|".indexOf(c) >= 0)
                || !StandardCharsets.UTF_16LE.newEncoder().canEncode(name);
        if (bad) {
            throw problem("fat.name", path, "FAT does not take this name", "rename the file");
        }
    }

    private static ProblemException problem(String code, String path, String message, String hint) {
        return new ProblemException(Problem.error(code, Place.of(path), message, hint));
    }

    /** Gives every directory and every file that is not empty its run of clusters; returns how many are used. */
    private long allocate() {
        long next = 2;
        for (List<Node> nodes : List.of(directories, files)) {
            for (Node node : nodes) {
                if (node.size > 0) {
                    node.firstCluster = next;
                    next += clusters(node);
                }
            }
        }
        return next - 2;
    }

    private long clusters(Node node) {
        return Math.ceilDiv(node.size, (long) geometry.clusterSize());
    }

    private void writeSystemArea(FileChannel image, long offset, long used, Cancellation cancellation)
            throws IOException {
        byte[] boot = bootSector(offset).array();
        byte[] info = infoSector(used).array();
        SparseWriter out = new SparseWriter(image);
        // The second copy of both lies at sector 6, as the boot sector says.
        for (long copy = 0; copy <= 6; copy += 6) {
            out.write(boot, boot.length, offset + copy * FatVolume.SECTOR);
            out.write(info, info.length, offset + (copy + 1) * FatVolume.SECTOR);
        }
        for (int fat = 0; fat < FatGeometry.FATS; fat++) {
            long at = offset + (geometry.reserved() + (long) fat * geometry.fatSectors()) * FatVolume.SECTOR;
            writeFat(out, at, cancellation);
        }
    }

    private void writeFat(SparseWriter out, long at, Cancellation cancellation) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
        long position = at;
        chunk.putInt(0x0FFFFFF8);
        chunk.putInt(END_OF_CHAIN);
        for (List<Node> nodes : List.of(directories, files)) {
            for (Node node : nodes) {
                long last = node.firstCluster + clusters(node) - 1;
                for (long cluster = node.firstCluster; node.size > 0 && cluster <= last; cluster++) {
                    if (!chunk.hasRemaining()) {
                        cancellation.check();
                        out.write(chunk.array(), chunk.position(), position);
                        position += chunk.position();
                        chunk.clear();
                    }
                    chunk.putInt(cluster == last ? END_OF_CHAIN : (int) (cluster + 1));
                }
            }
        }
        out.write(chunk.array(), chunk.position(), position);
    }

    private ByteBuffer bootSector(long offset) {
        ByteBuffer boot = ByteBuffer.allocate(FatVolume.SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        boot.put(new byte[] {(byte) 0xEB, 0x58, (byte) 0x90});
        boot.put("MSWIN4.1".getBytes(StandardCharsets.US_ASCII)); // what the specification recommends here
        boot.putShort((short) FatVolume.SECTOR);
        boot.put((byte) geometry.sectorsPerCluster());
        boot.putShort((short) geometry.reserved());
        boot.put((byte) FatGeometry.FATS);
        boot.putShort((short) 0);
        boot.putShort((short) 0);
        boot.put((byte) 0xF8);
        boot.putShort((short) 0);
        boot.putShort((short) 63);
        boot.putShort((short) 255);
        boot.putInt((int) (offset / FatVolume.SECTOR));
        boot.putInt((int) geometry.sectors());
        boot.putInt(geometry.fatSectors());
        boot.putShort((short) 0);
        boot.putShort((short) 0);
        boot.putInt(2);
        boot.putShort((short) 1);
        boot.putShort((short) 6);
        boot.position(64);
        boot.put((byte) 0x80);
        boot.put((byte) 0);
        boot.put((byte) 0x29);
        boot.putInt(volume.id());
        boot.put(label());
        boot.put("FAT32   ".getBytes(StandardCharsets.US_ASCII));
        // If a BIOS runs this sector: int 18h, "no bootable disk", and wait.
        boot.put(new byte[] {(byte) 0xCD, 0x18, (byte) 0xF4, (byte) 0xEB, (byte) 0xFD});
        boot.putShort(510, (short) 0xAA55);
        return boot;
    }

    private ByteBuffer infoSector(long used) {
        ByteBuffer info = ByteBuffer.allocate(FatVolume.SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        long free = geometry.clusters() - used;
        info.putInt(0, 0x41615252);
        info.putInt(484, 0x61417272);
        info.putInt(488, (int) free);
        info.putInt(492, free == 0 ? -1 : (int) (used + 2));
        info.putInt(508, 0xAA550000);
        return info;
    }

    private byte[] label() {
        return String.format(Locale.ROOT, "%-11s", volume.label()).getBytes(StandardCharsets.US_ASCII);
    }

    private void writeData(FileChannel image, long offset, Cancellation cancellation)
            throws IOException, ProblemException {
        SparseWriter out = new SparseWriter(image);
        for (Node directory : directories) {
            cancellation.check();
            byte[] bytes = directoryBytes(directory);
            out.write(bytes, bytes.length, offset + geometry.clusterOffset(directory.firstCluster));
        }
        for (Node file : files) {
            if (file.size == 0) {
                continue;
            }
            try (InputStream in = ((Entry.File) file.entry).content().open()) {
                long copied = out.copy(in, offset + geometry.clusterOffset(file.firstCluster), cancellation);
                if (copied != file.size) {
                    throw new IOException(file.path + " gave " + copied + " bytes instead of " + file.size);
                }
            }
        }
    }

    private byte[] directoryBytes(Node directory) {
        ByteBuffer bytes = ByteBuffer.allocate((int) directory.size).order(ByteOrder.LITTLE_ENDIAN);
        int time = DosTime.encode(directory.entry.attributes().modified());
        if (directory.parent == null) {
            putEntry(bytes, label(), LABEL, time, 0, 0);
        } else {
            putEntry(bytes, dots("."), DIRECTORY, time, directory.firstCluster, 0);
            // The root is told as 0, wherever it lies.
            long up = directory.parent.parent == null ? 0 : directory.parent.firstCluster;
            putEntry(bytes, dots(".."), DIRECTORY, time, up, 0);
        }
        for (Node child : directory.children) {
            putLongName(bytes, child);
            boolean isFile = child.entry instanceof Entry.File;
            putEntry(
                    bytes,
                    child.shortName,
                    isFile ? ARCHIVE : DIRECTORY,
                    DosTime.encode(child.entry.attributes().modified()),
                    child.firstCluster,
                    isFile ? child.size : 0);
        }
        return bytes.array();
    }

    private static byte[] dots(String dots) {
        return String.format(Locale.ROOT, "%-11s", dots).getBytes(StandardCharsets.US_ASCII);
    }

    private static void putEntry(ByteBuffer bytes, byte[] name, int attributes, int time, long cluster, long size) {
        short date = (short) (time >>> 16);
        bytes.put(name);
        bytes.put((byte) attributes);
        bytes.putShort((short) 0); // reserved, and tenths of the creation time
        bytes.putShort((short) time);
        bytes.putShort(date);
        bytes.putShort(date);
        bytes.putShort((short) (cluster >>> 16));
        bytes.putShort((short) time);
        bytes.putShort(date);
        bytes.putShort((short) cluster);
        bytes.putInt((int) size);
    }

    private static void putLongName(ByteBuffer bytes, Node node) {
        int parts = node.entries() - 1;
        int checksum = ShortName.checksum(node.shortName);
        for (int part = parts; part >= 1; part--) {
            int base = bytes.position();
            bytes.put((byte) (part == parts ? part | 0x40 : part));
            for (int i = 0; i < UNITS_PER_ENTRY; i++) {
                int index = (part - 1) * UNITS_PER_ENTRY + i;
                int length = node.longName.length();
                char unit = index < length ? node.longName.charAt(index) : index == length ? '\0' : '\uFFFF';
                bytes.putChar(base + LongNameLayout.offset(i), unit);
            }
            bytes.put(base + 11, (byte) LONG_NAME);
            bytes.put(base + 13, (byte) checksum);
            bytes.position(base + ENTRY);
        }
    }
}

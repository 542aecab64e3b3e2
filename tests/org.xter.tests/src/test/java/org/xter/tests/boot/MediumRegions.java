package org.xter.tests.boot;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.xter.engine.image.BootMedium;
import org.xter.engine.image.MediumFiles;
import org.xter.format.fat.FatReader;
import org.xter.format.gpt.Partition;
import org.xter.format.gpt.PartitionTable;
import org.xter.report.Cancellation;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;

/** Which bytes of a boot medium are what: each byte belongs to one region. */
final class MediumRegions {
    private static final int SECTOR = 512;
    /** UEFI 2.10, 5.3: header and entries of a partition table take so many sectors. */
    private static final int TABLE_SECTORS = 33;
    /** Behind the boot sectors (two with their followers) reserved sectors hold nothing. */
    private static final int BOOT_SECTORS = 9;

    /** A kind of bytes. */
    enum Region {
        /** Before the partition table, for programs that know none. */
        PROTECTIVE_MBR,
        /** The partition table. */
        TABLE,
        /** Its copy at the end. */
        BACKUP_TABLE,
        /** Between and behind: reserved sectors, gaps, free clusters. */
        UNUSED,
        /** The file system's parameters, their copy, the count of free clusters. */
        BOOT_SECTORS,
        /** Which clusters are a file's. */
        FIRST_FAT,
        /** The copy of that. */
        SECOND_FAT,
        /** Names, sizes and first clusters of files. */
        FOLDERS,
        /** Behind the end of a file in its last cluster. */
        SLACK,
        /** {@code kernel.efi}. */
        KERNEL,
        /** The manifest. */
        MANIFEST,
        /** The manifest's signature. */
        SIGNATURE,
        /** A plain layer. */
        LAYER,
        /** A container. */
        CONTAINER,
        /** The key of the container for a machine. */
        SEALED_KEY,
        /** The signed policies in {@code kernel.efi}, as the stub leaves them. */
        POLICY
    }

    private record Range(long from, long to) {}

    private final Map<Region, List<Range>> ranges = new EnumMap<>(Region.class);

    private MediumRegions() {}

    /** Writes a medium with one file more and tells where everything lies. */
    static MediumRegions write(BootMedium medium, String path, Content content, Path folder, Path image)
            throws Exception {
        Path first = folder.resolve("first.img");
        medium.write(first, OptionalLong.empty(), Cancellation.NEVER);
        Store store = Store.open(folder.resolve("medium-store"));
        MediumFiles.read(first, store, Cancellation.NEVER).with(path, content).write(image, Cancellation.NEVER);
        Files.delete(first);
        return of(image, store);
    }

    private static MediumRegions of(Path image, Store store) throws Exception {
        Partition partition;
        try (FileChannel channel = FileChannel.open(image)) {
            partition = PartitionTable.read(channel).partitions().get(0);
        }
        MediumRegions regions = new MediumRegions();
        long end = Files.size(image);
        long backup = end - TABLE_SECTORS * SECTOR;
        regions.add(Region.PROTECTIVE_MBR, 0, SECTOR);
        regions.add(Region.TABLE, SECTOR, SECTOR + TABLE_SECTORS * SECTOR);
        regions.add(Region.UNUSED, SECTOR + TABLE_SECTORS * SECTOR, partition.offset());
        regions.add(Region.UNUSED, partition.offset() + partition.size(), backup);
        regions.add(Region.BACKUP_TABLE, backup, end);
        regions.addVolume(image, partition.offset(), partition.offset() + partition.size());
        FileTree files = FatReader.read(image, partition.offset(), partition.size(), store, Cancellation.NEVER);
        regions.addFiles(files);
        return regions;
    }

    /** The file system's own structures: FAT32 by Microsoft's specification, revision 1.03. */
    private void addVolume(Path image, long start, long end) throws IOException {
        try (RandomAccessFile disk = new RandomAccessFile(image.toFile(), "r")) {
            int cluster = number(disk, start + 13, 1) * SECTOR;
            int reserved = number(disk, start + 14, 2);
            long fat = (long) number(disk, start + 36, 4) * SECTOR;
            long first = start + (long) reserved * SECTOR;
            long data = first + 2 * fat;
            add(Region.BOOT_SECTORS, start, start + BOOT_SECTORS * SECTOR);
            add(Region.UNUSED, start + BOOT_SECTORS * SECTOR, first);
            long used = data;
            List<Range> entries = new ArrayList<>();
            for (long at = first; at < first + fat; at += 4) {
                if (number(disk, at, 4) != 0) {
                    long number = (at - first) / 4;
                    used = Math.max(used, data + (number - 1) * cluster);
                    entries.add(new Range(at, at + 4));
                }
            }
            // Entries of free clusters are part of it, too, but there are many more of them.
            entries.add(new Range(entries.getLast().to(), entries.getLast().to() + SECTOR));
            ranges.put(Region.FIRST_FAT, entries);
            add(Region.SECOND_FAT, first + fat, entries.getLast().to() + fat);
            add(Region.FOLDERS, data, used);
            add(Region.UNUSED, used, end);
        }
    }

    private static int number(RandomAccessFile disk, long at, int bytes) throws IOException {
        disk.seek(at);
        int number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= disk.read() << 8 * i;
        }
        return number;
    }

    /** What is no file's among the clusters in use is a folder's. */
    private void addFiles(FileTree files) {
        files.below("").forEach((path, entry) -> {
            if (entry instanceof Entry.File file && file.content() instanceof Content.Slice slice) {
                Region region = region(path);
                long end = slice.offset() + slice.size();
                long cluster = (end + SECTOR - 1) / SECTOR * SECTOR;
                add(region, slice.offset(), end);
                if (cluster > end) {
                    add(Region.SLACK, end, cluster);
                }
                cut(Region.FOLDERS, slice.offset(), cluster);
            } else if (entry instanceof Entry.File) {
                throw new AssertionError(path + " lies in pieces");
            }
        });
    }

    private static Region region(String path) {
        return switch (path) {
            case BootMedium.LOADER -> Region.KERNEL;
            case BootMedium.MANIFEST -> Region.MANIFEST;
            case BootMedium.SIGNATURE -> Region.SIGNATURE;
            default ->
                switch (path.substring(path.lastIndexOf('.'))) {
                    case ".layer" -> Region.LAYER;
                    case ".container" -> Region.CONTAINER;
                    case ".key" -> Region.SEALED_KEY;
                    default -> throw new AssertionError(path);
                };
        };
    }

    private void add(Region region, long from, long to) {
        ranges.computeIfAbsent(region, any -> new ArrayList<>()).add(new Range(from, to));
    }

    private void cut(Region region, long from, long to) {
        List<Range> left = new ArrayList<>();
        for (Range each : ranges.get(region)) {
            if (to <= each.from() || each.to() <= from) {
                left.add(each);
                continue;
            }
            if (each.from() < from) {
                left.add(new Range(each.from(), from));
            }
            if (to < each.to()) {
                left.add(new Range(to, each.to()));
            }
        }
        ranges.put(region, left);
    }

    /** Where a region begins. */
    long start(Region region) {
        return ranges.get(region).get(0).from();
    }

    /** A byte of a region: any of its pieces, any byte of that. */
    long somewhere(Region region, Random random) {
        List<Range> all = ranges.get(region);
        Range range = all.get(random.nextInt(all.size()));
        return random.nextLong(range.from(), range.to());
    }
}

package org.xter.model.disk;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.xter.model.edition.Edition;
import org.xter.model.edition.FileSystem;
import org.xter.model.edition.Partition;
import org.xter.model.edition.Volume;

/** The least a partition must be: room for its file system, for the volumes on it, and for the header of its encryption. */
public final class PartitionNeeds {
    /** The header of LUKS2 as cryptsetup makes it: two of metadata and the area of key slots. */
    public static final long LUKS_HEADER = 16L << 20;

    private PartitionNeeds() {}

    /**
     * The least size of a file system, in bytes, as the programs that make them take it: mkfs.xfs and mkfs.btrfs (one device)
     * refuse less, mkfs.ext4 leaves out the journal below its figure, mkswap takes ten pages and more.
     */
    public static long leastOf(FileSystem fileSystem) {
        return switch (fileSystem) {
            case EXT4 -> 8L << 20;
            case XFS -> 300L << 20;
            case BTRFS -> 109L << 20;
            case VFAT, SWAP -> 1L << 20;
            case NONE -> 0;
        };
    }

    /** Whether a file system holds files, so that it can be mounted and volumes can lie on it. */
    public static boolean holdsFiles(FileSystem fileSystem) {
        return fileSystem != FileSystem.SWAP && fileSystem != FileSystem.NONE;
    }

    /** The volumes of all services on a partition, in the order of the file. */
    public static List<Volume> volumesOn(Edition edition, Partition partition) {
        return !partition.isSetName()
                ? List.of()
                : edition.getServices().stream()
                        .flatMap(service -> service.getVolumes().stream())
                        .filter(volume ->
                                volume.isSetPartition() && volume.getPartition().equals(partition.getName()))
                        .toList();
    }

    /** What volumes may hold together, in bytes; those without a size count nothing. */
    public static long claimed(List<Volume> volumes) {
        return sum(volumes.stream().filter(each -> each.getSize() != null).map(each -> each.getSize()
                .bytes()));
    }

    /** The least size of a partition, in bytes. */
    public static long of(Edition edition, Partition partition) {
        long content = Math.max(leastOf(partition.getFilesystem()), claimed(volumesOn(edition, partition)));
        return partition.getEncryption() == null ? content : plus(content, LUKS_HEADER);
    }

    /**
     * What is known to take room on a partition, in bytes: its volumes and the header of its encryption; all of it for swap
     * space. Nothing when that cannot be known: a volume has no bound, or there is no file system and somebody else decides
     * what lies there.
     */
    static OptionalLong taken(Edition edition, Partition partition) {
        List<Volume> volumes = volumesOn(edition, partition);
        if (partition.getFilesystem() == FileSystem.SWAP) {
            return OptionalLong.of(Long.MAX_VALUE);
        }
        if (partition.getFilesystem() == FileSystem.NONE || volumes.stream().anyMatch(each -> each.getSize() == null)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                partition.getEncryption() == null ? claimed(volumes) : plus(claimed(volumes), LUKS_HEADER));
    }

    /** A sum that stays at the greatest number instead of going beyond it. */
    static long plus(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    static long sum(Stream<Long> sizes) {
        return sizes.reduce(0L, PartitionNeeds::plus);
    }
}

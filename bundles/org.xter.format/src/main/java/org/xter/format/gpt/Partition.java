package org.xter.format.gpt;

import java.util.Objects;
import java.util.UUID;

/**
 * One entry of a partition table.
 *
 * @param type what the partition holds, see {@link PartitionType}
 * @param id the partition's own GUID (PARTUUID)
 * @param firstSector its first sector of 512 bytes
 * @param lastSector its last sector, not before the first
 * @param attributes flag bits, such as {@link #READ_ONLY}
 * @param name at most {@value #NAME_LENGTH} UTF-16 units, without a NUL character
 */
public record Partition(UUID type, UUID id, long firstSector, long lastSector, long attributes, String name) {
    /** How many UTF-16 units a name may have. */
    public static final int NAME_LENGTH = 36;
    /** Bit 0: needed by the platform to work. */
    public static final long REQUIRED = 1L;
    /** Bit 59: the file system may be grown to the partition's size when mounted. */
    public static final long GROW = 1L << 59;
    /** Bit 60: to be mounted for reading only. */
    public static final long READ_ONLY = 1L << 60;
    /** Bit 63: not to be found or mounted by itself. */
    public static final long NO_AUTO = 1L << 63;

    public Partition {
        Objects.requireNonNull(type);
        Objects.requireNonNull(id);
        if (firstSector < 0 || lastSector < firstSector) {
            throw new IllegalArgumentException("sectors " + firstSector + " to " + lastSector);
        }
        if (name.length() > NAME_LENGTH || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("name " + name);
        }
    }

    /** Where the partition begins on the disk, in bytes. */
    public long offset() {
        return firstSector * PartitionTable.SECTOR;
    }

    /** How long the partition is, in bytes. */
    public long size() {
        return (lastSector - firstSector + 1) * PartitionTable.SECTOR;
    }
}

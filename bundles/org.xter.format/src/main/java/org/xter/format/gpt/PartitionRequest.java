package org.xter.format.gpt;

import java.util.UUID;

/**
 * A partition still without a place on the disk.
 *
 * @param type what it will hold, see {@link PartitionType}
 * @param id its own GUID; the caller draws or derives it
 * @param attributes flag bits of {@link Partition}
 * @param name at most {@value Partition#NAME_LENGTH} UTF-16 units
 * @param size how many bytes it must hold at least, more than 0
 */
public record PartitionRequest(UUID type, UUID id, long attributes, String name, long size) {
    public PartitionRequest {
        if (size <= 0) {
            throw new IllegalArgumentException("size " + size);
        }
    }
}

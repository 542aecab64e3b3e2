package org.xter.format.fat;

/**
 * Where the parts of a FAT32 volume lie, in sectors of 512 bytes.
 *
 * @param sectors of the whole volume
 * @param sectorsPerCluster a power of two
 * @param reserved sectors before the first FAT
 * @param fatSectors of one FAT
 * @param clusters of the data area; they are numbered from 2
 */
record FatGeometry(long sectors, int sectorsPerCluster, int reserved, int fatSectors, long clusters) {
    static final int FATS = 2;
    private static final int ENTRIES_PER_SECTOR = FatVolume.SECTOR / 4;
    private static final int LEAST_RESERVED = 32;

    /** The cluster size by the table DskTableFAT32 of the specification; the data area begins at whole 4 KiB. */
    static FatGeometry of(long size) {
        long sectors = size / FatVolume.SECTOR;
        int perCluster = sectorsPerCluster(sectors);
        // An upper bound: as if the FATs took no room themselves.
        long most = (sectors - LEAST_RESERVED) / perCluster;
        int fat = (int) Math.ceilDiv(most + 2, (long) ENTRIES_PER_SECTOR);
        int reserved = LEAST_RESERVED + Math.floorMod(-(LEAST_RESERVED + FATS * fat), 8);
        long clusters = (sectors - reserved - (long) FATS * fat) / perCluster;
        // What the FATs took makes them a little shorter; the alignment stays a multiple of eight sectors.
        int needed = (int) Math.ceilDiv(clusters + 2, (long) ENTRIES_PER_SECTOR);
        int saved = (fat - needed) / 4 * 4;
        fat -= saved;
        clusters = (sectors - reserved - (long) FATS * fat) / perCluster;
        while (clusters + 2 > (long) fat * ENTRIES_PER_SECTOR) {
            // Others count the clusters by the sectors too, and mtools refuses a FAT that is too short for them.
            fat += 4;
            clusters = (sectors - reserved - (long) FATS * fat) / perCluster;
        }
        return new FatGeometry(sectors, perCluster, reserved, fat, clusters);
    }

    private static int sectorsPerCluster(long sectors) {
        if (sectors <= 532_480) {
            return 1;
        } else if (sectors <= 16_777_216) {
            return 8;
        } else if (sectors <= 33_554_432) {
            return 16;
        }
        return sectors <= 67_108_864 ? 32 : 64;
    }

    int clusterSize() {
        return sectorsPerCluster * FatVolume.SECTOR;
    }

    /** Where a cluster begins in the volume, in bytes. */
    long clusterOffset(long cluster) {
        return (reserved + (long) FATS * fatSectors + (cluster - 2) * sectorsPerCluster) * FatVolume.SECTOR;
    }
}

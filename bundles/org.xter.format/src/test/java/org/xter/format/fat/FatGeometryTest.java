package org.xter.format.fat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FatGeometryTest {
    /** How many clusters there are others compute from the sectors; a FAT without an entry for each is damaged to them. */
    @Test
    void aVolumeOfAnySizeHasAFatForEveryClusterItsSectorsMake() {
        for (long size = 33L << 20; size < 1200L << 20; size += 1L << 20) {
            FatGeometry geometry = FatGeometry.of(size);
            long data = geometry.sectors() - geometry.reserved() - 2L * geometry.fatSectors();
            assertEquals(data / geometry.sectorsPerCluster(), geometry.clusters(), "size " + size);
            assertTrue(geometry.clusters() + 2 <= geometry.fatSectors() * 128L, "size " + size);
            assertEquals(0, geometry.clusterOffset(2) % 4096, "size " + size);
        }
    }
}

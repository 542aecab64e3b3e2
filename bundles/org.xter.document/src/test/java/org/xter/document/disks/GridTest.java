package org.xter.document.disks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridTest {
    private static final long MIB = 1L << 20;

    /** Sizes in MiB; a disk of 0 is one nobody knows the size of. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 1000, 1",
        "1, 1000, 1",
        "2, 2048, 20",
        "2, 0, 20",
        "64, 65536, 1024",
        "512, 524288, 1024",
        "4096, 4194304, 1024",
        "8192, 8388608, 82944"
    })
    void theStepSuitsTheZoom(double mibPerPixel, long diskMib, long stepMib) {
        OptionalLong disk = diskMib == 0 ? OptionalLong.empty() : OptionalLong.of(diskMib * MIB);
        assertEquals(stepMib, Grid.at(mibPerPixel * MIB, disk).step() / MIB);
    }

    @Property(tries = 300)
    void theNearestIsOnTheGridAndWithinHalfAStep(
            @ForAll @LongRange(min = 1, max = 1L << 40) long step,
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long bytes) {
        long nearest = new Grid(step).nearest(bytes);
        assertEquals(0, nearest % step);
        assertTrue(nearest >= step);
        assertTrue(
                nearest == step || Math.abs(nearest - bytes) <= step / 2 + 1 || nearest > Long.MAX_VALUE - step,
                () -> nearest + " for " + bytes + " by " + step);
    }
}

package org.xter.diagram.disks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.scene.Scene;
import org.xter.model.disk.DiskRoom;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Partition;
import org.xter.model.text.EditionReader;

class BoundaryTest {
    private static final long GIB = 1L << 30;

    private static Optional<Boundary> boundary(String match, String partitions, int index) {
        Edition edition = EditionReader.parse(Path.of("sample.edition"), """
                        format: 1
                        disks:
                          - name: d
                            match: %s
                            partitions: %s
                        """.formatted(match, partitions))
                .edition();
        Disk disk = edition.getDisks().get(0);
        Partition partition = disk.getPartitions().get(index);
        Scene scene = DisksScene.of(DiagramInput.of(edition));
        return Boundary.of(scene, partition, DiskRoom.of(edition, disk));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 20, 100, 137, 400})
    void pixelsAndBytesLeadToEachOther(long gib) {
        Boundary boundary = boundary("{ minimum: 500 GiB }", "[{ name: a, size: 100 GiB }, { name: b }]", 0)
                .orElseThrow();
        int x = boundary.xOf(gib * GIB);

        assertEquals(gib * GIB, boundary.bytesAt(x), boundary.bytesPerPixel());
    }

    @Test
    void aWidenedPieceDoesNotMakeTheBoundaryCoarse() {
        Boundary boundary = boundary("{ minimum: 500 GiB }", "[{ name: a, size: 1 GiB }, { name: b }]", 0)
                .orElseThrow();

        assertEquals(64, boundary.before().bounds().width(), "it is drawn wider than its scale");
        assertEquals(500 * GIB / 900.0, boundary.bytesPerPixel(), 0.05 * GIB);
        assertTrue(boundary.after().isPresent());
    }

    @Test
    void theEndOfADiskOfAnySizeIsABoundaryToo() {
        Boundary boundary =
                boundary("{ order: 1 }", "[{ name: a, size: 10 GiB }]", 0).orElseThrow();

        assertTrue(boundary.after().isEmpty());
        assertTrue(boundary.bytesAt(boundary.x() + 10) > 10 * GIB);
    }

    @Test
    void whatTakesTheRestHasNone() {
        assertTrue(boundary("{ minimum: 500 GiB }", "[{ name: a, size: 1 GiB }, { name: b }]", 1)
                .isEmpty());
    }
}

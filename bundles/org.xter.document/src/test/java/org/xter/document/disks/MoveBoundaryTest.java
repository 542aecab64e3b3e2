package org.xter.document.disks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.document.DocumentSettings;
import org.xter.document.EditionDocument;
import org.xter.model.disk.DiskRoom;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Partition;
import org.xter.model.text.EditionReader;
import org.xter.report.Problem;

/** How far a boundary goes. */
class MoveBoundaryTest {
    private static final long GIB = 1L << 30;

    private static Edition edition(String disk) {
        return EditionReader.parse(Path.of("sample.edition"), "disks:\n  - name: d\n" + disk.indent(4))
                .edition();
    }

    private static Partition partition(Edition edition, int index) {
        return edition.getDisks().get(0).getPartitions().get(index);
    }

    /** A disk, which of its partitions, what is wished for in GiB, and what comes of it in GiB; nothing when it is refused. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // into free room, no further than the smallest disk
                "match: { minimum: 100 GiB }, partitions: [{ size: 10 GiB }] | 0 | 50 | 50",
                "match: { minimum: 100 GiB }, partitions: [{ size: 10 GiB }] | 0 | 500 | 100",
                // nobody knows how large the disk is
                "partitions: [{ size: 10 GiB }] | 0 | 500 | 500",
                "match: { maximum: 64 GiB }, partitions: [{ size: 10 GiB }] | 0 | 500 | 64",
                // into the one that takes the rest
                "match: { minimum: 100 GiB }, partitions: [{ size: 10 GiB }, { filesystem: none }] | 0 | 500 | 100",
                "partitions: [{ size: 10 GiB }, {}] | 0 | 500 | 500",
                // into the one that takes the rest, when there is none left
                "match: { minimum: 14 GiB }, partitions: [{ size: 14 GiB }, {}] | 0 | 50 | 13",
                // into one with a size
                "partitions: [{ size: 10 GiB }, { size: 10 GiB, filesystem: none }] | 0 | 500 | 20",
                // the last takes the rest, so its end stays
                "match: { minimum: 100 GiB }, partitions: [{ size: 10 GiB }, {}] | 1 | 50 | ",
                // what follows is too small already, and so is what is there
                "partitions: [{ size: 1 MiB }, { size: 1 MiB }] | 0 | 50 | "
            })
    void aBoundaryGoesAsFarAsThereIsRoom(String disk, int index, long wished, Long expected) {
        Edition edition = edition(disk.replaceFirst(", partitions", "\npartitions"));
        MoveBoundary move = new MoveBoundary(edition, partition(edition, index), wished * GIB, Grid.COARSE);
        Optional<Problem> refusal = move.refusal();
        assertEquals(expected == null, refusal.isPresent(), refusal::toString);
        if (expected != null) {
            assertEquals(expected, move.result() / GIB);
        }
    }

    @Property(tries = 300)
    void whateverIsWishedEveryPartitionKeepsWhatItNeedsAndTheDiskItsSize(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("services:\n");
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            if (random.nextBoolean()) {
                text.append("  - { name: s" + i + ", volumes: [{ name: v, path: /v, partition: p" + i + ", size: "
                        + (1 + random.nextInt(30)) + " GiB }] }\n");
            }
        }
        text.append("disks:\n  - name: d\n");
        if (random.nextBoolean()) {
            text.append("    match: { minimum: " + (1 + random.nextInt(200)) + " GiB }\n");
        }
        text.append("    partitions:\n");
        for (int i = 0; i < count; i++) {
            boolean rest = i == count - 1 && random.nextBoolean();
            text.append("      - { name: p" + i
                    + (rest ? "" : ", size: " + random.nextInt(60) + (random.nextBoolean() ? " GiB" : " MiB"))
                    + " }\n");
        }
        DocumentSettings settings = DocumentSettings.plain(Runnable::run, Runnable::run, (problem, cause) -> {
            throw new AssertionError(problem.toString(), cause);
        });
        try (EditionDocument document = EditionDocument.create(Path.of("sample.edition"), text.toString(), settings)) {
            Disk disk = document.edition().getDisks().get(0);
            Partition partition = disk.getPartitions().get(random.nextInt(count));
            DiskRoom before = DiskRoom.of(document.edition(), disk);
            MoveBoundary move = new MoveBoundary(
                    document.edition(),
                    partition,
                    random.nextLong(random.nextBoolean() ? Long.MAX_VALUE : 100 * GIB),
                    random.nextBoolean() ? Grid.FINE : Grid.COARSE);
            if (move.refusal().isPresent()) {
                return;
            }
            long result = move.result();
            Optional<DiskRoom.Share> next = before.after(partition);
            assertTrue(move.applyTo(document));
            DiskRoom after = DiskRoom.of(document.edition(), disk);
            DiskRoom.Share share = after.share(partition).orElseThrow();
            assertEquals(result, share.bytes().orElseThrow(), text::toString);
            assertTrue(result >= share.minimum(), text::toString);
            if (next.isPresent() && !next.get().rest()) {
                assertEquals(before.claimed(), after.claimed(), text::toString);
                DiskRoom.Share neighbour = after.after(partition).orElseThrow();
                assertTrue(neighbour.bytes().orElseThrow() >= neighbour.minimum(), text::toString);
            } else if (before.total().isPresent()
                    && before.least().isPresent()
                    && before.least().getAsLong() >= before.claimed()) {
                assertTrue(after.claimed() <= before.least().getAsLong(), text::toString);
            }
            document.undo();
            assertEquals(text.toString(), document.text());
        }
    }
}

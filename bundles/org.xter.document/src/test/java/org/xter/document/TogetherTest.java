package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xter.document.change.Change;
import org.xter.document.change.Together;
import org.xter.document.disks.MovePartition;
import org.xter.document.disks.MoveToDisk;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Partition;
import org.xter.report.Problem;

/** Several changes are one step of the history: all of them, or none. */
class TogetherTest {
    private static final String TEXT = """
            disks:
              - name: one
                match: { minimum: 100 GiB }
                partitions:
                  - { name: a, size: 20 GiB }
                  # second
                  - { name: b, size: 20 GiB }
                  - { name: c, size: 20 GiB }
              - name: two
                match: { minimum: 30 GiB }
                partitions:
                  - { name: d, size: 10 GiB }
            """;

    private final Desk desk = new Desk();
    private final EditionDocument document = desk.document(TEXT);

    private Disk disk(int index) {
        return document.edition().getDisks().get(index);
    }

    private Partition partition(int index) {
        return disk(0).getPartitions().get(index);
    }

    private Change toTwo(int index) {
        return new MoveToDisk(document.edition(), partition(index), disk(1), 0);
    }

    private static Together together(Change... changes) {
        return new Together("move", List.of(changes));
    }

    @Test
    void theyAreDoneInTurnAndUndoneAtOnce() {
        Change both = together(new MovePartition(partition(0), 2), new MovePartition(partition(1), 2));

        assertEquals(Optional.empty(), both.refusalBy(document));
        assertTrue(both.applyTo(document));

        assertEquals(
                List.of("c", "a", "b"),
                disk(0).getPartitions().stream().map(Partition::getName).toList());
        assertEquals(Optional.of("move"), document.undoLabel());
        document.undo();
        assertEquals(TEXT, document.text());
        assertEquals(Optional.empty(), document.undoLabel());
        document.redo();
        assertTrue(document.text().contains("# second\n      - { name: b, size: 20 GiB }"), document.text());
    }

    @Test
    void noneIsDoneWhenOneFindsNoRoomAnyMore() {
        Change both = together(toTwo(0), toTwo(1));
        assertEquals(Optional.empty(), both.refusal(), "each of them fits alone");

        assertFalse(both.applyTo(document));

        assertEquals(TEXT, document.text());
        assertEquals(Optional.empty(), document.undoLabel());
        assertEquals(
                List.of("change.no-room"),
                desk.refused.stream().map(Problem::code).toList());
    }

    @Test
    void whatHasNothingToDoIsLeftOut() {
        Change both = together(new MovePartition(partition(0), 0), toTwo(2));

        assertTrue(both.applyTo(document));

        assertEquals(2, disk(0).getPartitions().size());
        assertEquals(
                Optional.of("change.nothing"),
                together(new MovePartition(partition(0), 0)).refusal().map(Problem::code));
    }
}

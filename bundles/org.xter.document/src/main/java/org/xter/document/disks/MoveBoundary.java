package org.xter.document.disks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.disk.DiskRoom;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Partition;
import org.xter.model.unit.Size;
import org.xter.report.Problem;

/**
 * Moves the boundary between a partition and what follows it. What one gains the other loses: a partition with a size, the
 * one that takes the rest, or free room. The result lies on the grid where the limits leave a place for it.
 *
 * @param edition the edition
 * @param partition the one before the boundary
 * @param bytes what its size is to be, as far as it goes
 * @param grid what the size snaps to
 */
public record MoveBoundary(Edition edition, Partition partition, long bytes, Grid grid) implements Change {
    private DiskRoom room() {
        return DiskRoom.of(edition, (Disk) partition.eContainer());
    }

    private DiskRoom.Share share() {
        return room().share(partition).orElseThrow();
    }

    /** The least its size can become, in bytes. */
    public long minimum() {
        return share().minimum();
    }

    /** The greatest its size can become, in bytes; nothing when nothing bounds it. */
    public OptionalLong maximum() {
        return share().maximum();
    }

    /** The size it will have, in bytes: snapped and within the limits; what it has when it cannot be moved. */
    public long result() {
        DiskRoom.Share share = share();
        long most = share.maximum().orElse(Long.MAX_VALUE);
        if (share.rest() || most < share.minimum()) {
            return share.bytes().orElse(share.minimum());
        }
        long snapped = grid.nearest(Math.max(0, bytes));
        return Math.clamp(snapped, share.minimum(), most);
    }

    @Override
    public Optional<Problem> refusal() {
        DiskRoom.Share share = share();
        long most = share.maximum().orElse(Long.MAX_VALUE);
        return Reason.refuse(
                        share.rest(),
                        "change.takes-rest",
                        "'" + Names.of(partition) + "' takes the rest of the disk",
                        "Give it a size first.")
                .or(() -> Reason.refuse(
                        most < share.minimum(),
                        "change.no-room",
                        "'" + Names.of(partition) + "' needs " + new Size(share.minimum()) + " and there is room for "
                                + new Size(most),
                        "Make what follows it smaller, or ask for a larger disk."))
                .or(() -> Reason.nothingToDo(
                        share.bytes().isPresent() && share.bytes().getAsLong() == result(),
                        "this is its size already"));
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        long result = result();
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.set(partition, Literals.PARTITION__SIZE, new Size(result)));
        room().after(partition).filter(next -> !next.rest()).ifPresent(next -> {
            long gained = result - share().bytes().orElseThrow();
            edits.add(Edit.set(
                    next.partition(),
                    Literals.PARTITION__SIZE,
                    new Size(next.bytes().orElseThrow() - gained)));
        });
        return Edit.all(Labels.of("resize", Names.of(partition), new Size(result).toString()), edits);
    }
}

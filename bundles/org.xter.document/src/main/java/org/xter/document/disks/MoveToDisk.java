package org.xter.document.disks;

import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Slot;
import org.xter.model.disk.DiskRoom;
import org.xter.model.disk.PartitionNeeds;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Partition;
import org.xter.model.unit.Size;
import org.xter.report.Problem;

/**
 * Moves a partition to another disk that has room for it. Volumes on it go along, since they know it by its name.
 *
 * @param edition the edition
 * @param partition the partition
 * @param disk where it is to be
 * @param wanted which one it is to be there, from 0; it stands before the one that takes the rest in any case
 */
public record MoveToDisk(Edition edition, Partition partition, Disk disk, int wanted) implements Change {
    private boolean restIsTaken() {
        return disk.getPartitions().stream().anyMatch(each -> !each.isSetSize());
    }

    /** Which one it will be, from 0. */
    public int index() {
        int count = disk.getPartitions().size();
        int last = restIsTaken() ? count - 1 : count;
        return partition.isSetSize() ? Math.clamp(wanted, 0, last) : count;
    }

    private long needed() {
        return partition.isSetSize() ? partition.getSize().bytes() : PartitionNeeds.of(edition, partition);
    }

    /** What partitions of the disk leave at most; all there can be where nobody knows how large it is. */
    private long room() {
        DiskRoom room = DiskRoom.of(edition, disk);
        if (room.least().isEmpty()) {
            return Long.MAX_VALUE;
        }
        long left = room.least().getAsLong();
        for (DiskRoom.Share each : room.shares()) {
            left -= Math.min(left, each.rest() ? each.minimum() : each.bytes().orElse(0));
        }
        return left;
    }

    @Override
    public Optional<Problem> refusal() {
        return Reason.nothingToDo(partition.eContainer() == disk, "the partition is on this disk already")
                .or(() -> Reason.refuse(
                        !partition.isSetSize() && restIsTaken(),
                        "change.rest-last",
                        "only the last partition can take the rest of a disk",
                        "Give the one that takes the rest a size first."))
                .or(() -> {
                    long room = room();
                    return Reason.refuse(
                            room < needed(),
                            "change.no-room",
                            "'" + Names.of(disk) + "' has room for " + new Size(room) + ", and '" + Names.of(partition)
                                    + "' needs " + new Size(needed()),
                            "Make a partition smaller, or ask for a larger disk.");
                });
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        int index = index() == disk.getPartitions().size() ? Edit.END : index();
        return new Edit.Relocate(partition, Slot.of(disk), Literals.DISK__PARTITIONS, index);
    }
}

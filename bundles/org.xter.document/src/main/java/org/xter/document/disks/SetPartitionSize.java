package org.xter.document.disks;

import java.util.List;
import java.util.Optional;
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
 * Gives a partition a size as somebody types it, or the rest of the disk. Others keep their sizes.
 *
 * @param edition the edition
 * @param partition the partition
 * @param size its size; nothing for the rest of the disk
 */
public record SetPartitionSize(Edition edition, Partition partition, Optional<Size> size) implements Change {
    @Override
    public Optional<Problem> refusal() {
        Disk disk = (Disk) partition.eContainer();
        DiskRoom room = DiskRoom.of(edition, disk);
        DiskRoom.Share share = room.share(partition).orElseThrow();
        boolean last =
                disk.getPartitions().indexOf(partition) == disk.getPartitions().size() - 1;
        return Reason.nothingToDo(size.equals(Optional.ofNullable(partition.getSize())), "this is its size already")
                .or(() -> Reason.refuse(
                        size.isEmpty() && !last,
                        "change.rest-last",
                        "only the last partition can take the rest of a disk",
                        "Put it last first."))
                .or(() -> Reason.refuse(
                        size.filter(each -> each.bytes() < share.minimum()).isPresent(),
                        "change.too-small",
                        "'" + Names.of(partition) + "' needs " + new Size(share.minimum()) + " at least",
                        "Its file system and the volumes on it take that much."))
                .or(() -> size.flatMap(each -> tooLarge(room, each)));
    }

    private Optional<Problem> tooLarge(DiskRoom room, Size wanted) {
        if (room.least().isEmpty()) {
            return Optional.empty();
        }
        long others = 0;
        for (DiskRoom.Share each : room.shares()) {
            if (each.partition() != partition) {
                others += Math.min(
                        Long.MAX_VALUE - others,
                        each.rest() ? each.minimum() : each.bytes().orElse(0));
            }
        }
        long most = Math.max(0, room.least().getAsLong() - others);
        return Reason.refuse(
                wanted.bytes() > most,
                "change.no-room",
                "the smallest disk this edition takes has room for " + new Size(most),
                "Make another partition smaller, or ask for a larger disk.");
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return Edit.all(
                Labels.of(
                        "resize", Names.of(partition), size.map(Size::toString).orElse("")),
                List.of(size.map(each -> Edit.set(partition, Literals.PARTITION__SIZE, each))
                        .orElseGet(() -> Edit.unset(partition, Literals.PARTITION__SIZE))));
    }
}

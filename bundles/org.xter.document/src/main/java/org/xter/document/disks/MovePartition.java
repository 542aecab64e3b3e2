package org.xter.document.disks;

import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.Disk;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Partition;
import org.xter.report.Problem;

/**
 * Moves a partition to another place on its disk.
 *
 * @param partition the partition
 * @param index which one it is afterwards, from 0
 */
public record MovePartition(Partition partition, int index) implements Change {
    private List<Partition> all() {
        return ((Disk) partition.eContainer()).getPartitions();
    }

    @Override
    public Optional<Problem> refusal() {
        List<Partition> all = all();
        boolean passesRest = index == all.size() - 1 && !all.get(all.size() - 1).isSetSize();
        return Reason.nothingToDo(
                        index < 0 || index >= all.size() || all.indexOf(partition) == index,
                        "the partition stands there already")
                .or(() -> Reason.refuse(
                        !partition.isSetSize() && index < all.size() - 1 || passesRest,
                        "change.rest-last",
                        "only the last partition can take the rest of a disk",
                        "Give the one that takes the rest a size first."));
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return Edit.all(
                Labels.of("movePart", Names.of(partition)),
                List.of(new Edit.Move(
                        partition.eContainer(), Literals.DISK__PARTITIONS, all().indexOf(partition), index)));
    }
}

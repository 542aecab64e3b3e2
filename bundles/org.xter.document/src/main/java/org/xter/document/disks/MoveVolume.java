package org.xter.document.disks;

import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Partition;
import org.xter.model.edition.Volume;
import org.xter.report.Problem;

/**
 * Puts a volume on another partition that has room for it, or into RAM.
 *
 * @param edition the edition
 * @param volume the volume
 * @param partition what it is to lie on; in RAM when nothing
 */
public record MoveVolume(Edition edition, Volume volume, Optional<Partition> partition) implements Change {
    @Override
    public Optional<Problem> refusal() {
        return partition
                .flatMap(VolumeRoom::refusal)
                .or(() -> Reason.nothingToDo(
                        Optional.ofNullable(volume.isSetPartition() ? volume.getPartition() : null)
                                .equals(partition.map(Partition::getName)),
                        "the volume lies there already"))
                .or(() -> partition.flatMap(
                        each -> VolumeRoom.noRoom(edition, each, Optional.ofNullable(volume.getSize()))));
    }

    @Override
    public Optional<Problem> warning() {
        return Reason.warn(
                partition.isEmpty(),
                "change.volume-to-ram",
                "what lies in RAM is gone with the power: " + Names.of(volume),
                "");
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return Edit.all(
                Labels.of("movePart", Names.of(volume)),
                List.of(partition
                        .map(each -> Edit.set(volume, Literals.VOLUME__PARTITION, each.getName()))
                        .orElseGet(() -> Edit.unset(volume, Literals.VOLUME__PARTITION))));
    }
}

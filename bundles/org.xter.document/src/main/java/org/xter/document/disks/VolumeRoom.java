package org.xter.document.disks;

import java.util.Optional;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.model.disk.DiskRoom;
import org.xter.model.disk.PartitionNeeds;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Partition;
import org.xter.model.unit.Size;
import org.xter.report.Problem;
import org.xter.report.Severity;

/** Whether a partition takes another volume. */
final class VolumeRoom {
    private VolumeRoom() {}

    static Optional<Problem> refusal(Partition partition) {
        return Reason.refuse(
                        !partition.isSetName(),
                        "change.unnamed",
                        "volumes cannot lie on a partition without a name",
                        "Give it a name first.")
                .or(() -> Reason.refuse(
                        !PartitionNeeds.holdsFiles(partition.getFilesystem()),
                        "change.holds-no-files",
                        "volumes lie on file systems, and '" + Names.of(partition) + "' has none",
                        "Choose a file system first."));
    }

    /** What is said of a volume that is new on a partition whose size is known and too small. */
    static Optional<Problem> warning(Edition edition, Partition partition, Optional<Size> size) {
        long claimed = PartitionNeeds.claimed(PartitionNeeds.volumesOn(edition, partition));
        long wanted = size.map(Size::bytes).orElse(0L);
        return DiskRoom.of(edition, (Disk) partition.eContainer())
                .share(partition)
                .filter(share -> share.bytes().isPresent()
                        && wanted > Math.max(0, share.bytes().getAsLong() - claimed))
                .flatMap(share -> Reason.warn(
                        true,
                        "change.volume-too-large",
                        "'" + Names.of(partition) + "' has no room for " + new Size(wanted) + " more",
                        "Make the partition larger or the volume smaller."));
    }

    /** The same where it is no way to something else, and so is refused. */
    static Optional<Problem> noRoom(Edition edition, Partition partition, Optional<Size> size) {
        return warning(edition, partition, size).map(problem -> problem.as(Severity.ERROR));
    }
}

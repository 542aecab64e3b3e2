package org.xter.document.disks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.disk.PartitionNeeds;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.FileSystem;
import org.xter.model.edition.Partition;
import org.xter.model.edition.Volume;
import org.xter.model.unit.Size;
import org.xter.report.Problem;

/**
 * Chooses what a partition is formatted with; swap space and none have no folder.
 *
 * @param edition the edition
 * @param partition the partition
 * @param fileSystem its file system; {@link FileSystem#NONE} takes it away
 */
public record SetFileSystem(Edition edition, Partition partition, FileSystem fileSystem) implements Change {
    @Override
    public Optional<Problem> refusal() {
        List<Volume> volumes = PartitionNeeds.volumesOn(edition, partition);
        return Reason.nothingToDo(partition.getFilesystem() == fileSystem, "it is formatted with this already")
                .or(() -> Reason.refuse(
                        !PartitionNeeds.holdsFiles(fileSystem) && !volumes.isEmpty(),
                        "change.volumes-on-it",
                        "volumes lie on it: " + volumes.stream().map(Names::of).collect(Collectors.joining(", ")),
                        "Put them on another partition first."));
    }

    @Override
    public Optional<Problem> warning() {
        long least = PartitionNeeds.leastOf(fileSystem);
        return Reason.warn(
                partition.getSize() != null && partition.getSize().bytes() < least,
                "change.too-small",
                "this file system needs " + new Size(least) + " at least",
                "Make the partition larger.");
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.set(partition, Literals.PARTITION__FILESYSTEM, fileSystem));
        if (!PartitionNeeds.holdsFiles(fileSystem)) {
            if (partition.isSetMount()) {
                edits.add(Edit.unset(partition, Literals.PARTITION__MOUNT));
            }
            if (partition.isSetOptions()) {
                edits.add(Edit.unset(partition, Literals.PARTITION__OPTIONS));
            }
        }
        return Edit.all(Labels.of("setFileSystem", Names.of(partition)), edits);
    }
}

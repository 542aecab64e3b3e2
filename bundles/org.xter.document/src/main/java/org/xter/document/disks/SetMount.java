package org.xter.document.disks;

import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.disk.PartitionNeeds;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Partition;
import org.xter.report.Problem;

/**
 * Chooses the folder a partition is mounted on.
 *
 * @param edition the edition
 * @param partition the partition
 * @param folder absolute; empty when it is not mounted
 */
public record SetMount(Edition edition, Partition partition, String folder) implements Change {
    @Override
    public Optional<Problem> refusal() {
        String now = partition.isSetMount() ? partition.getMount() : "";
        return Reason.nothingToDo(now.equals(folder), "it is mounted there already")
                .or(() -> folder.isEmpty() ? Optional.empty() : whyNotMounted());
    }

    private Optional<Problem> whyNotMounted() {
        return Reason.refuse(
                        !PartitionNeeds.holdsFiles(partition.getFilesystem()),
                        "change.holds-no-files",
                        "a partition without a file system is mounted nowhere",
                        "Choose a file system first.")
                .or(() -> Reason.refuse(
                        !folder.startsWith("/") || folder.equals("/") || folder.endsWith("/"),
                        "change.not-absolute",
                        "'" + folder + "' is no folder a disk is mounted on",
                        "Begin with '/', name a folder, and leave out the slash at the end."))
                .or(() -> edition.getDisks().stream()
                        .flatMap(disk -> disk.getPartitions().stream())
                        .filter(each -> each != partition && folder.equals(each.getMount()))
                        .findFirst()
                        .flatMap(other -> Reason.refuse(
                                true,
                                "change.mount-taken",
                                "'" + folder + "' is taken by the partition '" + Names.of(other) + "'",
                                "Choose another folder.")));
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return Edit.all(
                Labels.of("setMount", Names.of(partition)),
                List.of(
                        folder.isEmpty()
                                ? Edit.unset(partition, Literals.PARTITION__MOUNT)
                                : Edit.set(partition, Literals.PARTITION__MOUNT, folder)));
    }
}

package org.xter.model.rules;

import java.util.Optional;
import org.xter.model.disk.PartitionNeeds;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Partition;
import org.xter.model.edition.Volume;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Only file systems are mounted and hold volumes. */
final class MountWithoutFiles extends Rule {
    MountWithoutFiles() {
        super(
                "edition.mount-without-files",
                Severity.ERROR,
                "Swap space and partitions without a file system are mounted nowhere and hold no volumes.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Edited.all(file.edition(), Partition.class)
                .filter(each -> !PartitionNeeds.holdsFiles(each.getFilesystem()))
                .forEach(partition -> {
                    if (partition.isSetMount()) {
                        findings.add(
                                file.place(partition, EditionPackage.Literals.PARTITION__MOUNT),
                                "a partition with the file system '"
                                        + partition.getFilesystem().getLiteral() + "' is mounted nowhere",
                                "Remove 'mount' or choose another file system.",
                                Removal.of(file, partition, EditionPackage.Literals.PARTITION__MOUNT));
                    }
                    for (Volume volume : PartitionNeeds.volumesOn(file.edition(), partition)) {
                        findings.add(
                                file.place(volume, EditionPackage.Literals.VOLUME__PARTITION),
                                "the partition '" + partition.getName() + "' has no file system a volume could lie on",
                                "Choose another partition.",
                                Optional.empty());
                    }
                });
    }
}

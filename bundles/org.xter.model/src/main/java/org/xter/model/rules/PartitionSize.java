package org.xter.model.rules;

import org.xter.model.disk.PartitionNeeds;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Partition;
import org.xter.model.text.EditionFile;
import org.xter.model.unit.Size;
import org.xter.report.Severity;

/** A partition is large enough for its file system. */
final class PartitionSize extends Rule {
    PartitionSize() {
        super(
                "edition.partition-size",
                Severity.ERROR,
                "Each file system has a least size below which it cannot be made, and the header of an encryption comes on "
                        + "top.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Edited.all(file.edition(), Partition.class)
                .filter(each -> each.getSize() != null)
                .forEach(partition -> {
                    long least = PartitionNeeds.leastOf(partition.getFilesystem())
                            + (partition.getEncryption() == null ? 0 : PartitionNeeds.LUKS_HEADER);
                    if (partition.getSize().bytes() < least) {
                        Size needed = new Size(least);
                        findings.add(
                                file.place(partition, EditionPackage.Literals.PARTITION__SIZE),
                                partition.getSize() + " is too small for "
                                        + partition.getFilesystem().getLiteral()
                                        + (partition.getEncryption() == null
                                                ? ""
                                                : " and the header of its encryption"),
                                "It needs " + needed + " at least.",
                                Replacement.of(
                                        file, partition, EditionPackage.Literals.PARTITION__SIZE, needed.toString()));
                    }
                });
    }
}

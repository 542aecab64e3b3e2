package org.xter.model.rules;

import org.xter.model.edition.Disk;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Only the last partition has no size. */
final class PartitionOrder extends Rule {
    PartitionOrder() {
        super("edition.partition-order", Severity.ERROR, "Only the last partition can take the rest of a disk.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        for (Disk disk : file.edition().getDisks()) {
            for (int i = 0; i < disk.getPartitions().size() - 1; i++) {
                if (!disk.getPartitions().get(i).isSetSize()) {
                    findings.add(
                            disk.getPartitions().get(i),
                            "this partition has no size, and others follow it on the disk",
                            "Give it a size or put it last.");
                }
            }
        }
    }
}

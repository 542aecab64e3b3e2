package org.xter.model.rules;

import java.util.HashMap;
import java.util.Map;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Partition;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Each folder has one file system. */
final class MountTaken extends Rule {
    MountTaken() {
        super("edition.mount-taken", Severity.ERROR, "Two file systems cannot be mounted on one folder.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Map<String, Partition> mounts = new HashMap<>();
        Edited.all(file.edition(), Partition.class)
                .filter(Partition::isSetMount)
                .forEach(partition -> {
                    Partition other = mounts.putIfAbsent(partition.getMount(), partition);
                    if (other != null) {
                        findings.add(
                                partition,
                                EditionPackage.Literals.PARTITION__MOUNT,
                                "'" + partition.getMount() + "' is taken by the partition '" + other.getName() + "'",
                                "Choose another folder.");
                    }
                });
    }
}

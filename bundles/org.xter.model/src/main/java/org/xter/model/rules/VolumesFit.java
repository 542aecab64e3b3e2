package org.xter.model.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.xter.model.disk.DiskRoom;
import org.xter.model.disk.PartitionNeeds;
import org.xter.model.edition.Disk;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Volume;
import org.xter.model.text.EditionFile;
import org.xter.model.unit.Size;
import org.xter.report.Severity;

/** Volumes fit into the partition they lie on. */
final class VolumesFit extends Rule {
    VolumesFit() {
        super(
                "edition.volumes-fit",
                Severity.ERROR,
                "What volumes may hold together, the partition they lie on must have; else one of them is full before it may "
                        + "be.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        for (Disk disk : file.edition().getDisks()) {
            for (DiskRoom.Share share : DiskRoom.of(file.edition(), disk).shares()) {
                List<Volume> volumes = PartitionNeeds.volumesOn(file.edition(), share.partition());
                long header = share.partition().getEncryption() == null ? 0 : PartitionNeeds.LUKS_HEADER;
                long claimed = PartitionNeeds.claimed(volumes);
                if (share.bytes().isPresent()
                        && claimed > Math.max(0, share.bytes().getAsLong() - header)) {
                    findings.add(
                            share.partition(),
                            EditionPackage.Literals.PARTITION__SIZE,
                            "volumes on the partition '" + share.partition().getName() + "' may hold "
                                    + new Size(claimed) + ", and it has "
                                    + new Size(share.bytes().getAsLong()),
                            "Make it larger or these smaller: "
                                    + volumes.stream().map(Volume::getName).collect(Collectors.joining(", ")) + ".");
                }
            }
        }
    }
}

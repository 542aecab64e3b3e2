package org.xter.model.rules;

import org.xter.model.disk.DiskRoom;
import org.xter.model.edition.Disk;
import org.xter.model.edition.EditionPackage;
import org.xter.model.text.EditionFile;
import org.xter.model.unit.Size;
import org.xter.report.Severity;

/** Partitions fit on the smallest disk the edition takes. */
final class PartitionsFit extends Rule {
    PartitionsFit() {
        super(
                "edition.partitions-fit",
                Severity.ERROR,
                "Every disk that is recognised is taken, also the smallest; its partitions must fit on that one.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        for (Disk disk : file.edition().getDisks()) {
            DiskRoom room = DiskRoom.of(file.edition(), disk);
            long needed = room.shares().stream()
                    .filter(DiskRoom.Share::rest)
                    .mapToLong(DiskRoom.Share::minimum)
                    .reduce(room.claimed(), (a, b) -> a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b);
            boolean small = room.least().isPresent() && room.least().getAsLong() < needed;
            boolean large = room.least().isEmpty()
                    && room.most().isPresent()
                    && room.most().getAsLong() < needed;
            if (small || large) {
                findings.add(
                        disk.getMatch(),
                        small
                                ? EditionPackage.Literals.DISK_MATCH__MINIMUM
                                : EditionPackage.Literals.DISK_MATCH__MAXIMUM,
                        "the partitions need " + new Size(needed) + ", and a disk of "
                                + new Size((small ? room.least() : room.most()).getAsLong()) + " is taken",
                        "Ask for a disk of " + new Size(needed) + " at least, or make partitions smaller.");
            }
            if (room.least().isPresent()
                    && room.most().isPresent()
                    && room.least().getAsLong() > room.most().getAsLong()) {
                findings.add(
                        disk.getMatch(),
                        EditionPackage.Literals.DISK_MATCH__MAXIMUM,
                        "no disk is both at least " + new Size(room.least().getAsLong()) + " and at most "
                                + new Size(room.most().getAsLong()),
                        "Change one of the two.");
            }
        }
    }
}

package org.xter.document.disks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.document.edit.Slot;
import org.xter.model.disk.DiskRoom;
import org.xter.model.edition.Disk;
import org.xter.model.edition.DiskMatch;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.unit.Size;
import org.xter.report.Problem;

/**
 * Says how large a disk has to be to be recognised.
 *
 * @param edition the edition
 * @param disk the disk
 * @param minimum the least size; nothing when any is enough
 * @param maximum the greatest size; nothing when none is too large
 */
public record SetDiskSize(Edition edition, Disk disk, Optional<Size> minimum, Optional<Size> maximum)
        implements Change {
    /** With another least size. */
    public static SetDiskSize least(Edition edition, Disk disk, Optional<Size> size) {
        return new SetDiskSize(edition, disk, size, now(disk, Literals.DISK_MATCH__MAXIMUM));
    }

    /** With another greatest size. */
    public static SetDiskSize most(Edition edition, Disk disk, Optional<Size> size) {
        return new SetDiskSize(edition, disk, now(disk, Literals.DISK_MATCH__MINIMUM), size);
    }

    private static Optional<Size> now(Disk disk, EStructuralFeature feature) {
        DiskMatch match = disk.getMatch();
        return match == null ? Optional.empty() : Optional.ofNullable((Size) match.eGet(feature));
    }

    private boolean least() {
        return !minimum.equals(now(disk, Literals.DISK_MATCH__MINIMUM));
    }

    private boolean most() {
        return !maximum.equals(now(disk, Literals.DISK_MATCH__MAXIMUM));
    }

    private long needed() {
        long sum = 0;
        for (DiskRoom.Share each : DiskRoom.of(edition, disk).shares()) {
            long bytes = each.rest() ? each.minimum() : each.bytes().orElse(0);
            sum = sum > Long.MAX_VALUE - bytes ? Long.MAX_VALUE : sum + bytes;
        }
        return sum;
    }

    @Override
    public Optional<Problem> refusal() {
        return Reason.nothingToDo(!least() && !most(), "this is its size already")
                .or(() -> Reason.refuse(
                        minimum.isPresent()
                                && maximum.isPresent()
                                && minimum.get().compareTo(maximum.get()) > 0,
                        "change.size-order",
                        "the least size is greater than the greatest",
                        "Change the other one first."))
                .or(() -> Reason.refuse(
                        least()
                                && minimum.filter(each -> each.bytes() < needed())
                                        .isPresent(),
                        "change.too-small",
                        "the partitions of '" + Names.of(disk) + "' need " + new Size(needed()),
                        "Make a partition smaller first."));
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        List<Edit> edits = new ArrayList<>();
        if (least()) {
            edits.add(edit(Literals.DISK_MATCH__MINIMUM, minimum));
        }
        if (most()) {
            edits.add(edit(Literals.DISK_MATCH__MAXIMUM, maximum));
        }
        return Edit.all(
                Labels.of(
                        "resize",
                        Names.of(disk),
                        (least() ? minimum : maximum).map(Size::toString).orElse("")),
                edits);
    }

    private Edit edit(EStructuralFeature feature, Optional<Size> size) {
        return size.map(each -> Edit.set(Slot.of(disk, Literals.DISK__MATCH), feature, each))
                .orElseGet(() -> Edit.unset(disk.getMatch(), feature));
    }
}

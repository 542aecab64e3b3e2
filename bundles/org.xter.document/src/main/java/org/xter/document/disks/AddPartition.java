package org.xter.document.disks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.FreeName;
import org.xter.document.edit.Labels;
import org.xter.document.edit.Slot;
import org.xter.model.disk.DiskRoom;
import org.xter.model.disk.PartitionNeeds;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.FileSystem;
import org.xter.model.edition.Partition;
import org.xter.model.unit.Size;
import org.xter.report.Problem;

/**
 * Adds a partition with a name nobody has, behind the others. On a disk whose rest nobody takes it takes the rest; else it
 * gets room from the one that does, and stands before it.
 *
 * @param edition the edition
 * @param disk the disk
 * @param words what it is called, as somebody types it; may be empty
 * @param fileSystem what it is formatted with
 * @param size how large it is; nothing when that is to follow from the disk
 */
public record AddPartition(Edition edition, Disk disk, String words, FileSystem fileSystem, Optional<Size> size)
        implements Change {
    private static final long USUAL = 10L << 30;
    private static final long USUAL_SWAP = 2L << 30;
    private static final int LONGEST_FOLDER = 80;

    /** The name it will have. */
    public String name() {
        return Names.fresh(disk, Literals.DISK__PARTITIONS, words, fileSystem == FileSystem.SWAP ? "swap" : "data");
    }

    private boolean restIsTaken() {
        return !disk.getPartitions().isEmpty()
                && !disk.getPartitions().get(disk.getPartitions().size() - 1).isSetSize();
    }

    /** Room for it on the smallest disk; nothing when nobody knows. */
    private OptionalLong room() {
        DiskRoom room = DiskRoom.of(edition, disk);
        if (!restIsTaken()) {
            return room.least().isPresent()
                    ? OptionalLong.of(Math.max(0, room.least().getAsLong() - room.claimed()))
                    : OptionalLong.empty();
        }
        DiskRoom.Share rest = room.shares().get(room.shares().size() - 1);
        return rest.bytes().isPresent()
                ? OptionalLong.of(Math.max(0, rest.bytes().getAsLong() - rest.minimum()))
                : room.least().isPresent() ? OptionalLong.of(0) : OptionalLong.empty();
    }

    /** The size it will say; nothing when it takes the rest. */
    public Optional<Size> sizeSaid() {
        if (size.isPresent() || (!restIsTaken() && fileSystem != FileSystem.SWAP)) {
            return size;
        }
        long usual = fileSystem == FileSystem.SWAP ? USUAL_SWAP : USUAL;
        long room = room().orElse(Long.MAX_VALUE);
        return Optional.of(new Size(Math.max(least(), room >= 2 * usual ? usual : Grid.FINE.nearest(room / 2))));
    }

    private long least() {
        return Math.max(Grid.FINE.step(), PartitionNeeds.leastOf(fileSystem));
    }

    @Override
    public Optional<Problem> refusal() {
        OptionalLong room = room();
        long needed = sizeSaid().map(Size::bytes).orElse(least());
        return Reason.refuse(
                        needed < least(),
                        "change.too-small",
                        "this file system needs " + new Size(least()) + " at least",
                        "")
                .or(() -> Reason.refuse(
                        room.isPresent() && room.getAsLong() < needed,
                        "change.no-room",
                        "the disk has no room for another partition",
                        "Make a partition smaller, or ask for a larger disk."));
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        String name = name();
        Partition partition = EditionFactory.eINSTANCE.createPartition();
        partition.setName(name);
        sizeSaid().ifPresent(partition::setSize);
        if (fileSystem != FileSystem.EXT4) {
            partition.setFilesystem(fileSystem);
        }
        if (PartitionNeeds.holdsFiles(fileSystem)) {
            Set<String> taken = edition.getDisks().stream()
                    .flatMap(each -> each.getPartitions().stream())
                    .map(Partition::getMount)
                    .collect(Collectors.toSet());
            partition.setMount(FreeName.like("/srv/" + name, taken, LONGEST_FOLDER));
        }
        int index = restIsTaken() ? disk.getPartitions().size() - 1 : Edit.END;
        return Edit.all(
                Labels.of("addPart", name),
                List.of(Edit.add(Slot.of(disk), Literals.DISK__PARTITIONS, index, List.of(partition))));
    }
}

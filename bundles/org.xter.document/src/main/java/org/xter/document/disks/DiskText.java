package org.xter.document.disks;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.RenamePart;
import org.xter.document.edit.Edit;
import org.xter.model.edition.Disk;
import org.xter.model.edition.DiskMatch;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Partition;
import org.xter.model.edition.Volume;
import org.xter.model.unit.Size;
import org.xter.report.Problem;

/** What people read of disks, partitions and volumes as one line of text, and what it means when they type another. */
public enum DiskText {
    /** What it is called. */
    NAME,
    /** How large a partition is, or how much a volume may hold; empty for the rest of the disk, or no bound. */
    SIZE,
    /** Where a partition is mounted; empty when it is not. */
    MOUNT,
    /** How large a disk has to be; empty when any is enough. */
    LEAST,
    /** How large a disk may be; empty when none is too large. */
    MOST;

    /** Whether a part has such a text. */
    public boolean isOf(EObject part) {
        return switch (this) {
            case NAME -> part instanceof Disk || part instanceof Partition || part instanceof Volume;
            case SIZE -> part instanceof Partition || part instanceof Volume;
            case MOUNT -> part instanceof Partition;
            case LEAST, MOST -> part instanceof Disk;
        };
    }

    /** What is there; empty when nothing is. */
    public String of(EObject part) {
        return switch (part) {
            case Partition partition ->
                switch (this) {
                    case NAME -> Names.of(partition);
                    case SIZE -> text(partition.getSize());
                    case MOUNT -> partition.isSetMount() ? partition.getMount() : "";
                    case LEAST, MOST -> "";
                };
            case Volume volume ->
                switch (this) {
                    case NAME -> Names.of(volume);
                    case SIZE -> text(volume.getSize());
                    case MOUNT, LEAST, MOST -> "";
                };
            case Disk disk ->
                switch (this) {
                    case NAME -> Names.of(disk);
                    case LEAST -> bound(disk, DiskMatch::getMinimum);
                    case MOST -> bound(disk, DiskMatch::getMaximum);
                    case SIZE, MOUNT -> "";
                };
            default -> "";
        };
    }

    private static String bound(Disk disk, Function<DiskMatch, Size> bound) {
        return disk.getMatch() == null ? "" : text(bound.apply(disk.getMatch()));
    }

    private static String text(Size size) {
        return size == null ? "" : size.toString();
    }

    /**
     * What is done when somebody types a text.
     *
     * @param part a part that has such a text
     */
    public Change change(Edition edition, EObject part, String typed) {
        String text = typed.strip();
        return switch (this) {
            case NAME -> new RenamePart(part, text);
            case MOUNT -> new SetMount(edition, (Partition) part, text);
            case SIZE ->
                sized(
                        text,
                        size -> part instanceof Volume volume
                                ? new SetVolumeSize(volume, size)
                                : new SetPartitionSize(edition, (Partition) part, size));
            case LEAST -> sized(text, size -> SetDiskSize.least(edition, (Disk) part, size));
            case MOST -> sized(text, size -> SetDiskSize.most(edition, (Disk) part, size));
        };
    }

    private static Change sized(String text, Function<Optional<Size>, Change> change) {
        try {
            return change.apply(text.isEmpty() ? Optional.empty() : Optional.of(Size.parse(text)));
        } catch (IllegalArgumentException e) {
            return new NoSize(Problem.error(
                    "change.no-size", "'" + text + "' is no size: " + e.getMessage(), "Write it as 20 GiB."));
        }
    }

    /** A text that means nothing. */
    private record NoSize(Problem why) implements Change {
        @Override
        public Optional<Problem> refusal() {
            return Optional.of(why);
        }

        @Override
        public Edit edit() {
            throw new IllegalStateException(why.code());
        }
    }
}

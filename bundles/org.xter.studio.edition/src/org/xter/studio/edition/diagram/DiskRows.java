package org.xter.studio.edition.diagram;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.xter.model.disk.DiskRoom;
import org.xter.model.disk.PartitionNeeds;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Partition;
import org.xter.model.edition.Volume;

/** The rows of the table of disks in their order: the boot medium, disks, their partitions, volumes on these, what is free. */
final class DiskRows implements ITreeContentProvider {
    /**
     * A row of what no part of the edition says.
     *
     * @param disk on which nothing takes it; null for the boot medium
     */
    record Implied(Disk disk) {
        boolean isBootMedium() {
            return disk == null;
        }
    }

    private final Supplier<Edition> edition;
    private final Map<Disk, DiskRoom> rooms = new IdentityHashMap<>();

    DiskRows(Supplier<Edition> edition) {
        this.edition = edition;
    }

    /** Looks at the edition anew. */
    void refresh() {
        rooms.clear();
    }

    /** How a disk is shared. */
    DiskRoom room(Disk disk) {
        return rooms.computeIfAbsent(disk, each -> DiskRoom.of(edition.get(), each));
    }

    @Override
    public Object[] getElements(Object input) {
        List<Object> rows = new ArrayList<>();
        rows.add(new Implied(null));
        rows.addAll(((Edition) input).getDisks());
        return rows.toArray();
    }

    @Override
    public Object[] getChildren(Object row) {
        List<Object> rows = new ArrayList<>();
        if (row instanceof Disk disk) {
            rows.addAll(disk.getPartitions());
            if (room(disk).free().orElse(0) > 0) {
                rows.add(new Implied(disk));
            }
        } else if (row instanceof Partition partition) {
            rows.addAll(PartitionNeeds.volumesOn(edition.get(), partition));
        }
        return rows.toArray();
    }

    @Override
    public Object getParent(Object row) {
        return switch (row) {
            case Partition partition -> partition.eContainer();
            case Implied implied -> implied.disk();
            case Volume volume ->
                edition.get().getDisks().stream()
                        .flatMap(disk -> disk.getPartitions().stream())
                        .filter(each ->
                                volume.isSetPartition() && volume.getPartition().equals(each.getName()))
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object row) {
        return getChildren(row).length > 0;
    }
}

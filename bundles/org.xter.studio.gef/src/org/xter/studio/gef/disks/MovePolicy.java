package org.xter.studio.gef.disks;

import java.util.List;
import java.util.Optional;
import org.xter.diagram.disks.Boundary;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.scene.SceneElement.Segment;
import org.xter.document.change.Names;
import org.xter.document.disks.MovePartition;
import org.xter.document.disks.MoveToDisk;
import org.xter.document.find.ElementPath;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Partition;

/** Puts a partition that is dragged in another place on its disk, or on the disk it is dragged to. */
final class MovePolicy extends DragPolicy {
    static final String ROLE = "org.xter.studio.gef.disks.move";

    MovePolicy(DiskPieces pieces) {
        super(pieces);
    }

    @Override
    Optional<Drop> drop(Point at) {
        return pieces().partition(part().element()).flatMap(partition -> {
            Disk own = (Disk) partition.eContainer();
            Optional<Disk> under = pieces().diskAt(part().scene().scene(), at).filter(each -> each != own);
            return under.isPresent() ? elsewhere(partition, under.get(), at.x()) : here(partition, own, at.x());
        });
    }

    /** On its own disk, however far above or below that the pointer is. */
    private Optional<Drop> here(Partition partition, Disk own, int x) {
        Scene scene = part().scene().scene();
        return bar(scene, own).map(bar -> {
            List<Segment> all = partitions(scene, bar);
            int before = before(all, x);
            int from = own.getPartitions().indexOf(partition);
            int to = before > from ? before - 1 : before;
            return new Drop(
                    new MovePartition(
                            partition, Math.min(to, own.getPartitions().size() - 1)),
                    before <= from,
                    Names.of(partition),
                    Optional.of(line(bar, all, before)),
                    Optional.empty());
        });
    }

    private Optional<Drop> elsewhere(Partition partition, Disk disk, int x) {
        Scene scene = part().scene().scene();
        return bar(scene, disk).map(bar -> {
            List<Segment> all = partitions(scene, bar);
            MoveToDisk change = new MoveToDisk(pieces().edition(), partition, disk, before(all, x));
            return new Drop(
                    new MoveToDisk(pieces().edition(), partition, disk, change.index()),
                    true,
                    Names.of(partition),
                    Optional.of(line(bar, all, change.index())),
                    Optional.of(bar.outline()));
        });
    }

    private static Optional<SceneElement.Bar> bar(Scene scene, Disk disk) {
        return scene.get(ElementPath.of(disk))
                .filter(SceneElement.Bar.class::isInstance)
                .map(SceneElement.Bar.class::cast);
    }

    private List<Segment> partitions(Scene scene, SceneElement.Bar bar) {
        return Boundary.pieces(scene, bar.id()).stream()
                .filter(each -> pieces().partition(each).isPresent())
                .toList();
    }

    private static int before(List<Segment> all, int x) {
        return (int) all.stream().filter(each -> each.bounds().centreX() < x).count();
    }

    private static Rect line(SceneElement.Bar bar, List<Segment> all, int before) {
        Rect outline = bar.outline();
        int x = before < all.size()
                ? all.get(before).bounds().x()
                : all.isEmpty() ? outline.x() : all.get(all.size() - 1).bounds().right();
        return new Rect(x, outline.y(), 0, outline.height());
    }
}

package org.xter.studio.gef.disks;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.xter.diagram.disks.Boundary;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.document.disks.Grid;
import org.xter.document.find.ElementPath;
import org.xter.model.disk.DiskRoom;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Partition;
import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.part.ElementPart;

/** What the elements of the page Disks are in the edition. On the UI thread. */
final class DiskPieces {
    private final SceneHost host;

    DiskPieces(SceneHost host) {
        this.host = host;
    }

    SceneHost host() {
        return host;
    }

    Edition edition() {
        return host.document().edition();
    }

    /** The part an element is itself. */
    Optional<EObject> part(SceneElement element) {
        String path = element.facts().path();
        return path.isEmpty() || element.facts().implied() ? Optional.empty() : ElementPath.find(edition(), path);
    }

    /** The partition an element is. */
    Optional<Partition> partition(SceneElement element) {
        return part(element).filter(Partition.class::isInstance).map(Partition.class::cast);
    }

    /** What an element lies on, when it is a volume; else itself. */
    static SceneElement piece(Scene scene, SceneElement element) {
        return element instanceof SceneElement.Entry entry
                ? scene.get(entry.owner()).orElse(element)
                : element;
    }

    /** The client disk an element is or belongs to; nothing for the boot medium. */
    Optional<Disk> disk(Scene scene, SceneElement element) {
        SceneElement piece = piece(scene, element);
        String bar = piece instanceof SceneElement.Segment segment ? segment.owner() : piece.id();
        return scene.get(bar).flatMap(this::part).filter(Disk.class::isInstance).map(Disk.class::cast);
    }

    /** The client disk at a point. */
    Optional<Disk> diskAt(Scene scene, Point point) {
        return scene.at(point).flatMap(each -> disk(scene, each));
    }

    /** The boundary behind a partition; nothing behind what has no size of its own. */
    Optional<Boundary> boundary(ElementPart part) {
        return partition(part.element())
                .flatMap(each -> Boundary.of(part.scene().scene(), each, room(each)));
    }

    DiskRoom room(Partition partition) {
        return DiskRoom.of(edition(), (Disk) partition.eContainer());
    }

    /** What a boundary snaps to. */
    Grid grid(Partition partition, Boundary boundary, double zoom) {
        DiskRoom room = room(partition);
        return Grid.at(boundary.bytesPerPixel() / zoom, room.least().isPresent() ? room.least() : room.total());
    }
}

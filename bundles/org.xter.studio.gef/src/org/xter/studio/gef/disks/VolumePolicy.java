package org.xter.studio.gef.disks;

import java.util.Optional;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.document.change.Names;
import org.xter.document.disks.MoveVolume;
import org.xter.model.edition.Volume;

/** Puts a volume that is dragged on the partition it is dragged to. */
final class VolumePolicy extends DragPolicy {
    static final String ROLE = "org.xter.studio.gef.disks.volume";

    VolumePolicy(DiskPieces pieces) {
        super(pieces);
    }

    @Override
    Optional<Drop> drop(Point at) {
        Scene scene = part().scene().scene();
        Optional<Volume> volume =
                pieces().part(part().element()).filter(Volume.class::isInstance).map(Volume.class::cast);
        Optional<SceneElement> under = scene.at(at).map(each -> DiskPieces.piece(scene, each));
        return volume.flatMap(each -> under.flatMap(pieces()::partition)
                .map(partition -> new Drop(
                        new MoveVolume(pieces().edition(), each, Optional.of(partition)),
                        false,
                        Names.of(each),
                        Optional.empty(),
                        under.map(SceneElement::bounds))));
    }
}

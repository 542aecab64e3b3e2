package org.xter.document.disks;

import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Partition;
import org.xter.model.edition.Service;
import org.xter.model.edition.Volume;
import org.xter.model.unit.Size;
import org.xter.report.Problem;

/**
 * Adds a volume with a name the service does not have yet.
 *
 * @param service the service that keeps something
 * @param words what it is called, as somebody types it; may be empty
 * @param path where the service sees it, absolute; when empty, a folder of its name below {@code /var/lib}
 * @param partition what it lies on; in RAM when nothing
 * @param size how much it may hold; no bound when nothing
 */
public record AddVolume(Service service, String words, String path, Optional<Partition> partition, Optional<Size> size)
        implements Change {
    /** The name it will have. */
    public String name() {
        return Names.fresh(service, Literals.SERVICE__VOLUMES, words, "data");
    }

    private String folder() {
        return path.isEmpty() ? "/var/lib/" + (service.isSetName() ? service.getName() + "/" : "") + name() : path;
    }

    @Override
    public Optional<Problem> refusal() {
        return partition
                .flatMap(VolumeRoom::refusal)
                .or(() -> Reason.refuse(
                        !folder().startsWith("/"),
                        "change.not-absolute",
                        "'" + path + "' is no absolute path",
                        "Begin with '/'."))
                .or(() -> Reason.refuse(
                        service.getVolumes().stream().anyMatch(each -> folder().equals(each.getPath())),
                        "change.path-taken",
                        "the service keeps '" + folder() + "' already",
                        "Choose another folder."));
    }

    @Override
    public Optional<Problem> warning() {
        return partition.flatMap(each -> VolumeRoom.warning((Edition) service.eContainer(), each, size));
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        Volume volume = EditionFactory.eINSTANCE.createVolume();
        volume.setName(name());
        volume.setPath(folder());
        partition.ifPresent(each -> volume.setPartition(each.getName()));
        size.ifPresent(volume::setSize);
        return Edit.all(
                Labels.of("addPart", volume.getName()), List.of(Edit.add(service, Literals.SERVICE__VOLUMES, volume)));
    }
}

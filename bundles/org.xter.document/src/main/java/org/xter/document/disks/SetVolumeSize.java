package org.xter.document.disks;

import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Volume;
import org.xter.model.unit.Size;
import org.xter.report.Problem;

/**
 * Says how much a volume may hold.
 *
 * @param volume the volume
 * @param size its bound; nothing for none
 */
public record SetVolumeSize(Volume volume, Optional<Size> size) implements Change {
    @Override
    public Optional<Problem> refusal() {
        return Reason.nothingToDo(size.equals(Optional.ofNullable(volume.getSize())), "this is its size already")
                .or(() -> Reason.refuse(
                        size.filter(each -> each.bytes() == 0).isPresent(),
                        "change.too-small",
                        "a volume that holds nothing keeps nothing",
                        "Leave the size out when nothing bounds it."));
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return Edit.all(
                Labels.of("resize", Names.of(volume), size.map(Size::toString).orElse("")),
                List.of(size.map(each -> Edit.set(volume, Literals.VOLUME__SIZE, each))
                        .orElseGet(() -> Edit.unset(volume, Literals.VOLUME__SIZE))));
    }
}

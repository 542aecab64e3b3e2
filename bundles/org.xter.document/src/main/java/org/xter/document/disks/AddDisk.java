package org.xter.document.disks;

import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.Disk;
import org.xter.model.edition.DiskMatch;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionKind;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Identity;
import org.xter.model.unit.Size;
import org.xter.report.Problem;

/**
 * Adds a client disk with a name nobody has.
 *
 * @param edition the edition
 * @param words what it is called, as somebody types it; may be empty
 * @param minimum the least size it must have; nothing when any disk will do
 */
public record AddDisk(Edition edition, String words, Optional<Size> minimum) implements Change {
    /** The name it will have. */
    public String name() {
        return Names.fresh(edition, Literals.EDITION__DISKS, words, "data");
    }

    @Override
    public Optional<Problem> refusal() {
        Identity identity = edition.getIdentity();
        return Reason.refuse(
                identity != null && identity.isSetKind() && identity.getKind() == EditionKind.ROUTER,
                "change.router-disk",
                "a Router keeps nothing on disks",
                "Choose another kind of edition to keep data on the machine.");
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        String name = name();
        Disk disk = EditionFactory.eINSTANCE.createDisk();
        disk.setName(name);
        minimum.ifPresent(size -> {
            DiskMatch match = EditionFactory.eINSTANCE.createDiskMatch();
            match.setMinimum(size);
            disk.setMatch(match);
        });
        return Edit.all(Labels.of("addPart", name), List.of(Edit.add(edition, Literals.EDITION__DISKS, disk)));
    }
}

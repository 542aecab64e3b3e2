package org.xter.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.document.protection.Containers;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Guest;
import org.xter.model.edition.Placement;
import org.xter.model.unit.Size;
import org.xter.report.Problem;

/**
 * Adds a guest, a virtual machine inside the edition, with a name nobody has and 1 GiB of RAM.
 *
 * @param edition the edition
 * @param words what it is called, as somebody types it; may be empty
 * @param image the disk image it starts from, relative to the edition; when empty, a place where one is expected
 * @param placement the container its image lies in; a container that is missing is added
 */
public record AddGuest(Edition edition, String words, String image, Placement placement) implements Change {
    private static final Size MEMORY = new Size(1L << 30);

    /** The name it will have. */
    public String name() {
        return Names.fresh(edition, Literals.EDITION__GUESTS, words, "guest");
    }

    @Override
    public Optional<Problem> refusal() {
        return Reason.refuse(
                image.startsWith("/"),
                "change.outside",
                "the image does not lie beside the edition",
                "Copy it into the folder of the edition first.");
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        String name = name();
        Guest guest = EditionFactory.eINSTANCE.createGuest();
        guest.setName(name);
        Titles.set(guest, Literals.GUEST__TITLE, words, name);
        guest.setImage(image.isEmpty() ? "images/" + name + ".qcow2" : image);
        guest.setMemory(MEMORY);
        if (placement != Placement.NONE) {
            guest.setContainer(placement);
        }
        List<Edit> edits = new ArrayList<>(Containers.missingFor(edition, placement));
        edits.add(Edit.add(edition, Literals.EDITION__GUESTS, guest));
        return Edit.all(Labels.of("addPart", name), edits);
    }
}

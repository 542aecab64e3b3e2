package org.xter.document.protection;

import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Placement;
import org.xter.report.Problem;

/**
 * Adds container A, or container B inside A; A comes along when it is missing. The new container has another cipher and
 * another holder than the one that is there. Adding A where B stands alone nests B in it.
 *
 * @param edition the edition
 * @param placement A or B
 */
public record AddContainer(Edition edition, Placement placement) implements Change {
    @Override
    public Optional<Problem> refusal() {
        return Reason.refuse(placement == Placement.NONE, "change.no-container", "plain layers are always there", "")
                .or(() -> Reason.nothingToDo(
                        Containers.missingFor(edition, placement).isEmpty(),
                        placement == Placement.B
                                ? "container B lies inside container A already"
                                : "the edition has container A already"));
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return Edit.all(Labels.of("addContainer", placement.getName()), Containers.missingFor(edition, placement));
    }
}

package org.xter.document.protection;

import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Placement;
import org.xter.report.Problem;

/**
 * Puts container B, which stands alone, into container A. The file says what B is; that it lies in A follows from there being
 * an A, so that is what is added.
 *
 * @param edition the edition
 * @param placement where B is to lie
 */
public record NestContainer(Edition edition, Placement placement) implements Change {
    @Override
    public Optional<Problem> refusal() {
        return Reason.refuse(
                        placement != Placement.A,
                        "change.b-lies-in-a",
                        "container B is a file inside container A and lies nowhere else",
                        "")
                .or(() -> Reason.nothingToDo(
                        Containers.get(edition, Placement.B).isEmpty(), "the edition has no container B"))
                .or(() -> Reason.nothingToDo(
                        Containers.get(edition, Placement.A).isPresent(),
                        "container B lies inside container A already"));
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return new AddContainer(edition, Placement.A).edit();
    }
}

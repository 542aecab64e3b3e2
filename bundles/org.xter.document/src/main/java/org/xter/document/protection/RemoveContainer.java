package org.xter.document.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Placement;
import org.xter.report.Problem;

/**
 * Removes a container. What lies in B then lies in A; what lies in A, with B, then lies in plain layers.
 *
 * @param edition the edition
 * @param placement A or B
 */
public record RemoveContainer(Edition edition, Placement placement) implements Change {
    private boolean goes(Placement each) {
        return each == placement || (placement == Placement.A && each == Placement.B);
    }

    private Placement around() {
        return placement == Placement.B && Containers.get(edition, Placement.A).isPresent()
                ? Placement.A
                : Placement.NONE;
    }

    private List<EObject> content() {
        List<EObject> content = new ArrayList<>();
        for (Placement each : List.of(Placement.A, Placement.B)) {
            if (goes(each)) {
                content.addAll(Containers.inside(edition, each));
            }
        }
        return content;
    }

    @Override
    public Optional<Problem> refusal() {
        return Reason.nothingToDo(
                Containers.get(edition, placement).isEmpty(), "the edition has no container " + placement.getName());
    }

    @Override
    public Optional<Problem> warning() {
        String names = content().stream().map(Names::of).collect(Collectors.joining(", "));
        return Reason.warn(
                !names.isEmpty(),
                "change.opens",
                around() == Placement.A
                        ? "the vendor's key alone would open: " + names
                        : "anybody could read: " + names,
                "Move them elsewhere first, where that must not be.");
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        List<Edit> edits = new ArrayList<>();
        content().forEach(each -> edits.add(PlaceIn.placed(each, around())));
        EObject container = Containers.get(edition, placement).orElseThrow();
        Placement other = placement == Placement.A ? Placement.B : Placement.A;
        boolean staysOne = Containers.get(edition, other).isPresent() && !goes(other);
        edits.add(Edit.remove(List.of(staysOne ? container : edition.getProtection())));
        return Edit.all(Labels.of("removeContainer", placement.getName()), edits);
    }
}

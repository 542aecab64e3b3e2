package org.xter.document.protection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Guest;
import org.xter.model.edition.Placement;
import org.xter.model.edition.Service;
import org.xter.model.edition.Volume;
import org.xter.report.Problem;

/**
 * Moves services and guests into a container or out of it, with the layers and images they run from. A volume lies where its
 * service lies, so the service moves with it. A container that is missing is added.
 *
 * @param edition the edition
 * @param parts services, guests and volumes
 * @param placement where they are to lie; plain layers for {@link Placement#NONE}
 */
public record PlaceIn(Edition edition, List<EObject> parts, Placement placement) implements Change {
    public PlaceIn {
        parts = List.copyOf(parts);
    }

    /** Services and guests that are to move. */
    private Set<EObject> moved() {
        Set<EObject> moved = new LinkedHashSet<>();
        for (EObject each : parts) {
            EObject owner = each instanceof Volume ? each.eContainer() : each;
            if (isPlaced(owner) && Containers.placement(owner) != placement) {
                moved.add(owner);
            }
        }
        return moved;
    }

    private static boolean isPlaced(EObject part) {
        return part instanceof Service || part instanceof Guest;
    }

    @Override
    public Optional<Problem> refusal() {
        return Reason.refuse(
                        parts.stream().anyMatch(each -> !isPlaced(each) && !(each instanceof Volume)),
                        "change.not-placed",
                        "only services, guests and volumes lie in containers",
                        "")
                .or(() -> Reason.nothingToDo(
                        moved().isEmpty(),
                        placement == Placement.NONE
                                ? "it lies in a plain layer already"
                                : "it lies in container " + placement.getName() + " already"));
    }

    @Override
    public Optional<Problem> warning() {
        List<EObject> opened = moved().stream()
                .filter(each -> Containers.placement(each).getValue() > placement.getValue())
                .toList();
        if (!opened.isEmpty()) {
            String names = opened.stream().map(Names::of).collect(Collectors.joining(", "));
            return Reason.warn(
                    true,
                    "change.opens",
                    placement == Placement.A
                            ? "the vendor's key alone would open: " + names
                            : "anybody could read: " + names,
                    "");
        }
        String along = moved().stream()
                .filter(each -> !parts.contains(each))
                .map(Names::of)
                .collect(Collectors.joining(", "));
        return Reason.warn(
                !along.isEmpty(),
                "change.moves-along",
                "a volume lies where its service lies, so this moves: " + along,
                "");
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        List<Edit> edits = new ArrayList<>(Containers.missingFor(edition, placement));
        Set<EObject> moved = moved();
        moved.forEach(each -> edits.add(placed(each, placement)));
        return Edit.all(
                Labels.of(
                        "placeIn." + placement.getLiteral(),
                        moved.stream().map(Names::of).collect(Collectors.joining(", "))),
                edits);
    }

    /** Plain layers are what holds when nothing is said. */
    static Edit placed(EObject part, Placement placement) {
        var feature = part instanceof Service ? Literals.SERVICE__CONTAINER : Literals.GUEST__CONTAINER;
        return placement == Placement.NONE ? Edit.unset(part, feature) : Edit.set(part, feature, placement);
    }
}

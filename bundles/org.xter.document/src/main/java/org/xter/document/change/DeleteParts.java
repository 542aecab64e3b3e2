package org.xter.document.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xter.document.edit.Edit;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Volume;
import org.xter.model.text.Reference;
import org.xter.model.text.References;
import org.xter.report.Problem;

/**
 * Removes parts and the names by which others refer to them. A name stays where another part has it too.
 *
 * @param edition the edition
 * @param parts what goes, with all in it; not the containers A and B, in which others lie
 */
public record DeleteParts(Edition edition, List<EObject> parts) implements Change {
    public DeleteParts {
        parts = List.copyOf(parts);
    }

    @Override
    public Optional<Problem> refusal() {
        return Reason.nothingToDo(parts.isEmpty(), "nothing is chosen that could be removed")
                .or(() -> parts.stream().flatMap(each -> whyNot(each).stream()).findFirst());
    }

    private Optional<Problem> whyNot(EObject part) {
        return Reason.refuse(
                        part == edition
                                || part.eContainmentFeature() == null
                                || part.eContainmentFeature().isRequired(),
                        "change.required-part",
                        "an edition cannot be without this part",
                        "")
                .or(() -> Reason.refuse(
                        part.eClass() == Literals.PROTECTED_CONTAINER,
                        "change.container-holds",
                        "a container is removed together with what happens to its content",
                        "Remove the container on the page Protection."));
    }

    @Override
    public Optional<Problem> warning() {
        List<Volume> homeless = references().stream()
                .filter(each -> each.feature() == Literals.VOLUME__PARTITION)
                .map(each -> (Volume) each.from())
                .toList();
        if (!homeless.isEmpty()) {
            return Reason.warn(
                    true,
                    "change.volume-to-ram",
                    "volumes would lie in RAM: "
                            + homeless.stream().map(Names::of).collect(Collectors.joining(", ")),
                    "Put them on another partition to keep what they hold.");
        }
        List<String> dependants = references().stream()
                .filter(each -> each.feature() == Literals.SERVICE__REQUIRES)
                .map(each -> Names.of(each.from()))
                .distinct()
                .toList();
        return Reason.warn(
                !dependants.isEmpty(),
                "change.required-by",
                "services require what is removed: " + String.join(", ", dependants),
                "See whether they run without it.");
    }

    /** Names in what stays that refer to what goes. */
    private List<Reference> references() {
        return References.of(edition).stream()
                .filter(each -> each.target().filter(this::goes).isPresent())
                .filter(each -> !goes(each.from()))
                .filter(each -> !staysKnown(each))
                .toList();
    }

    private boolean goes(EObject object) {
        return parts.stream().anyMatch(part -> EcoreUtil.isAncestor(part, object));
    }

    private boolean staysKnown(Reference reference) {
        boolean partition = reference.type() == Literals.PARTITION;
        List<? extends EObject> others = partition
                ? edition.getDisks().stream()
                        .flatMap(disk -> disk.getPartitions().stream())
                        .toList()
                : reference.type() == Literals.SERVICE ? edition.getServices() : List.of();
        return others.stream().anyMatch(each -> !goes(each) && Names.of(each).equals(reference.name()));
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        List<Edit> edits = new ArrayList<>();
        // From the back of each list, so that the indexes of those to come stay right.
        references().stream()
                .sorted(Comparator.comparingInt(Reference::index).reversed())
                .forEach(each -> edits.add(
                        each.feature().isMany()
                                ? new Edit.RemoveValue(each.from(), each.feature(), each.index())
                                : Edit.unset(each.from(), each.feature())));
        Edit.Remove remove = new Edit.Remove(parts);
        edits.add(remove);
        return edits.size() == 1 ? remove : Edit.all(remove.label(), edits);
    }
}

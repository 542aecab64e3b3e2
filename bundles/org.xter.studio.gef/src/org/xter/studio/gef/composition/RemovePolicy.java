package org.xter.studio.gef.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.xter.diagram.scene.SceneElement;
import org.xter.document.change.Change;
import org.xter.document.change.DeleteParts;
import org.xter.document.compose.Disconnect;
import org.xter.document.compose.RemovePort;
import org.xter.document.edit.Edit;
import org.xter.document.protection.RemoveContainer;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.Service;
import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.edit.EditChange;
import org.xter.studio.gef.edit.RemovalPolicy;
import org.xter.studio.gef.part.ElementPart;

/** Removes all that is selected as one step: cards with the names that refer to them, lines, ports. */
final class RemovePolicy extends RemovalPolicy {
    private final Elements elements;

    RemovePolicy(SceneHost host, Elements elements) {
        super(host.document());
        this.elements = elements;
    }

    @Override
    protected Optional<Change> change(List<ElementPart> parts) {
        Set<EObject> cards = new LinkedHashSet<>();
        parts.forEach(each -> elements.own(each.element()).ifPresent(cards::add));
        cards.removeIf(each -> each.eContainer() == null);
        if (cards.size() == 1 && cards.iterator().next() instanceof ProtectedContainer) {
            return elements.placement(parts.get(0).element())
                    .map(placement -> new RemoveContainer(elements.edition(), placement));
        }
        List<Change> changes = new ArrayList<>();
        for (ElementPart part : parts) {
            elements.wait(part)
                    .filter(wait -> !cards.contains(wait.later()))
                    .filter(wait -> cards.stream()
                            .noneMatch(card -> card instanceof Service service
                                    && wait.earlier().equals(service.getName())))
                    .ifPresent(wait -> changes.add(new Disconnect(wait.later(), wait.earlier())));
            port(part.element()).filter(port -> !cards.contains(port.service())).ifPresent(changes::add);
        }
        if (!cards.isEmpty()) {
            changes.add(new DeleteParts(elements.edition(), List.copyOf(cards)));
        }
        return changes.isEmpty()
                ? Optional.empty()
                : changes.size() == 1 ? Optional.of(changes.get(0)) : Optional.of(together(changes));
    }

    private Optional<RemovePort> port(SceneElement element) {
        if (!(element instanceof SceneElement.Port) || !element.id().endsWith("]")) {
            return Optional.empty();
        }
        String index = element.id()
                .substring(element.id().lastIndexOf('[') + 1, element.id().length() - 1);
        return elements.serviceOf(element)
                .filter(service -> index.matches("[0-9]{1,4}"))
                .map(service -> new RemovePort(service, Integer.parseInt(index)));
    }

    /** Several removals as one; values go from the back of their lists, so that the indexes of those to come stay right. */
    private static Change together(List<Change> changes) {
        Optional<Change> refused =
                changes.stream().filter(each -> each.refusal().isPresent()).findFirst();
        if (refused.isPresent()) {
            return refused.get();
        }
        List<Edit> edits = new ArrayList<>();
        changes.forEach(each -> flatten(each.edit(), edits));
        List<Edit> sorted = new ArrayList<>(new LinkedHashSet<>(edits));
        sorted.sort(Comparator.comparingInt(
                each -> each instanceof Edit.RemoveValue value ? -value.index() : each instanceof Edit.Remove ? 2 : 1));
        return new EditChange(Edit.all(changes.get(changes.size() - 1).edit().label(), sorted));
    }

    private static void flatten(Edit edit, List<Edit> into) {
        if (edit instanceof Edit.Compound compound) {
            compound.edits().forEach(each -> flatten(each, into));
        } else {
            into.add(edit);
        }
    }
}

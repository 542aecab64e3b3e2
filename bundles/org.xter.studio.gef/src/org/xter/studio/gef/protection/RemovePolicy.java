package org.xter.studio.gef.protection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.xter.document.change.Change;
import org.xter.document.protection.RemoveContainer;
import org.xter.model.edition.Placement;
import org.xter.studio.gef.edit.ChangeCommand;
import org.xter.studio.gef.part.ElementPart;

/** Removes a container; what lies in it stays. Services and volumes are removed where they are made, not here. */
final class RemovePolicy extends AbstractEditPolicy {
    private final Contents contents;

    RemovePolicy(Contents contents) {
        this.contents = contents;
    }

    @Override
    public boolean understandsRequest(Request request) {
        return RequestConstants.REQ_DELETE.equals(request.getType());
    }

    @Override
    public Command getCommand(Request request) {
        if (!understandsRequest(request)) {
            return null;
        }
        List<?> parts = request instanceof GroupRequest group && group.getEditParts() != null
                ? group.getEditParts()
                : List.of(getHost());
        return change(parts.stream().map(ElementPart.class::cast).toList())
                .<Command>map(change -> new ChangeCommand(contents.document(), change))
                .orElse(null);
    }

    /** With A goes what is in it, so of both A is the one that counts. */
    private Optional<Change> change(List<ElementPart> parts) {
        return parts.stream()
                .map(each -> Contents.box(each.element()).orElse(null))
                .filter(Objects::nonNull)
                .filter(each -> each != Placement.NONE)
                .sorted()
                .findFirst()
                .map(each -> new RemoveContainer(contents.edition(), each));
    }
}

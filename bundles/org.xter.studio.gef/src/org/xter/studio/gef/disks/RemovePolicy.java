package org.xter.studio.gef.disks;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.xter.document.change.DeleteParts;
import org.xter.studio.gef.edit.ChangeCommand;
import org.xter.studio.gef.part.ElementPart;

/** Removes the disks and partitions that are selected, as one step, with what refers to them. */
final class RemovePolicy extends GraphicalEditPolicy {
    private final DiskPieces pieces;

    RemovePolicy(DiskPieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public boolean understandsRequest(Request request) {
        return RequestConstants.REQ_DELETE.equals(request.getType());
    }

    @Override
    public Command getCommand(Request request) {
        if (!understandsRequest(request) || !(request instanceof GroupRequest group)) {
            return null;
        }
        List<EObject> parts = new ArrayList<>();
        for (Object each : group.getEditParts()) {
            pieces.part(((ElementPart) each).element()).ifPresent(parts::add);
        }
        // A partition goes with its disk.
        parts.removeIf(each -> parts.contains(each.eContainer()));
        return parts.isEmpty()
                ? null
                : new ChangeCommand(pieces.host().document(), new DeleteParts(pieces.edition(), parts));
    }
}

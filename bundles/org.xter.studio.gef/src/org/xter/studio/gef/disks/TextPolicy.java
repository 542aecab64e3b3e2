package org.xter.studio.gef.disks;

import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.xter.studio.gef.edit.ChangeCommand;
import org.xter.studio.gef.part.ElementPart;

/** Takes what is typed over a disk or a partition. */
final class TextPolicy extends GraphicalEditPolicy {
    private final DiskPieces pieces;

    TextPolicy(DiskPieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public boolean understandsRequest(Request request) {
        return request instanceof TextRequest;
    }

    @Override
    public Command getCommand(Request request) {
        return request instanceof TextRequest text
                ? pieces.part(((ElementPart) getHost()).element())
                        .filter(text.what()::isOf)
                        .<Command>map(part -> new ChangeCommand(
                                pieces.host().document(), text.what().change(pieces.edition(), part, text.typed())))
                        .orElse(null)
                : null;
    }
}

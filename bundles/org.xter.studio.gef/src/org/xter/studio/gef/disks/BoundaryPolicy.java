package org.xter.studio.gef.disks;

import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.xter.document.disks.MoveBoundary;
import org.xter.studio.gef.edit.ChangeCommand;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.part.SceneRoot;

/** Moves the boundary behind a partition: by a handle that is always there, or by keys. */
final class BoundaryPolicy extends GraphicalEditPolicy {
    static final String ROLE = "org.xter.studio.gef.disks.boundary";

    private final DiskPieces pieces;
    private IFigure handle;
    private BoundaryFeedback feedback;

    BoundaryPolicy(DiskPieces pieces) {
        this.pieces = pieces;
    }

    private ElementPart part() {
        return (ElementPart) getHost();
    }

    @Override
    public void activate() {
        super.activate();
        handle = new BoundaryHandle((GraphicalEditPart) getHost(), pieces);
        getLayer(LayerConstants.HANDLE_LAYER).add(handle);
    }

    @Override
    public void deactivate() {
        if (handle != null) {
            getLayer(LayerConstants.HANDLE_LAYER).remove(handle);
            handle = null;
        }
        erase();
        super.deactivate();
    }

    @Override
    public boolean understandsRequest(Request request) {
        return BoundaryRequest.TYPE.equals(request.getType());
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return understandsRequest(request) ? getHost() : null;
    }

    @Override
    public Command getCommand(Request request) {
        return change(request)
                .<Command>map(change -> new ChangeCommand(pieces.host().document(), change))
                .orElse(null);
    }

    private Optional<MoveBoundary> change(Request request) {
        return request instanceof BoundaryRequest to
                ? pieces.partition(part().element())
                        .map(each -> new MoveBoundary(pieces.edition(), each, to.bytes(), to.grid()))
                : Optional.empty();
    }

    @Override
    public void showSourceFeedback(Request request) {
        if (!understandsRequest(request)) {
            return;
        }
        Optional<MoveBoundary> change = change(request);
        if (change.isEmpty() || pieces.boundary(part()).isEmpty()) {
            erase();
            return;
        }
        if (feedback == null) {
            feedback = new BoundaryFeedback(((SceneRoot) part().getRoot()).surface());
            addFeedback(feedback);
        }
        feedback.show(
                pieces.boundary(part()).get(),
                change.get(),
                pieces.room(change.get().partition()),
                ((BoundaryRequest) request).bytes(),
                getHostFigure());
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        if (understandsRequest(request)) {
            erase();
        }
    }

    private void erase() {
        if (feedback != null) {
            removeFeedback(feedback);
            feedback = null;
        }
    }
}

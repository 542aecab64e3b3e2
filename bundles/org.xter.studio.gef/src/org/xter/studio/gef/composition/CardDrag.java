package org.xter.studio.gef.composition;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.xter.diagram.scene.SceneElement;
import org.xter.studio.gef.figure.Ghost;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.part.SceneRoot;

/** Lets a card be dragged: its ghost goes with the pointer, and all that are dragged are moved as one step. */
final class CardDrag extends NonResizableEditPolicy {
    private final WaitTools waits;

    /** @param waits draws lines from a service; null for cards that are none */
    CardDrag(WaitTools waits) {
        this.waits = waits;
    }

    private ElementPart part() {
        return (ElementPart) getHost();
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    protected List createSelectionHandles() {
        return waits == null ? List.of() : List.of(new WaitHandle(part(), waits));
    }

    @Override
    protected void showFocus() {
        // The mark of the element shows it.
    }

    @Override
    protected void hideFocus() {
        // As above.
    }

    @Override
    protected IFigure getFeedbackLayer() {
        return getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }

    /** A ghost lies where the element's figure would, not only its card. */
    @Override
    protected Rectangle getInitialFeedbackBounds() {
        return getHostFigure().getBounds();
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        Ghost ghost = new Ghost(((SceneRoot) part().getRoot()).surface(), part().element());
        addFeedback(ghost);
        return ghost;
    }

    @Override
    protected Command getMoveCommand(ChangeBoundsRequest request) {
        if (!(part().element() instanceof SceneElement.Card)) {
            return null;
        }
        List<?> all = request.getEditParts();
        if (all != null && !all.isEmpty() && all.get(0) != getHost()) {
            return null; // the first answers for all
        }
        ChangeBoundsRequest children = new ChangeBoundsRequest(RequestConstants.REQ_MOVE_CHILDREN);
        children.setEditParts(all == null ? List.of(getHost()) : all);
        children.setMoveDelta(request.getMoveDelta());
        children.setLocation(request.getLocation());
        return getHost().getParent().getCommand(children);
    }
}

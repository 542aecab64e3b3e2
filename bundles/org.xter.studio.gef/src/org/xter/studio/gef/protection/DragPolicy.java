package org.xter.studio.gef.protection;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RoundedRectangle;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.xter.diagram.look.Tone;
import org.xter.studio.gef.figure.ElementFigure;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.part.SceneRoot;
import org.xter.studio.ui.look.Palette;

/** Lets what lies somewhere be dragged: its outline goes with the pointer. Where it may be dropped, {@link DropPolicy} says. */
final class DragPolicy extends GraphicalEditPolicy {
    static final String ROLE = "org.xter.studio.gef.protection.drag";

    private final Contents contents;
    private RoundedRectangle ghost;

    DragPolicy(Contents contents) {
        this.contents = contents;
    }

    private ElementPart part() {
        return (ElementPart) getHost();
    }

    private static boolean isDrag(Request request) {
        return RequestConstants.REQ_MOVE.equals(request.getType())
                || RequestConstants.REQ_ADD.equals(request.getType())
                || RequestConstants.REQ_ORPHAN.equals(request.getType());
    }

    @Override
    public boolean understandsRequest(Request request) {
        return isDrag(request) && contents.isMovable(part().element());
    }

    @Override
    protected IFigure getFeedbackLayer() {
        return getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }

    @Override
    public void showSourceFeedback(Request request) {
        if (!understandsRequest(request) || !(request instanceof ChangeBoundsRequest drag)) {
            return;
        }
        if (ghost == null) {
            ghost = outline();
            addFeedback(ghost);
        }
        Point by = drag.getMoveDelta().getCopy();
        Rectangle place = ElementFigure.rectangle(part().element().bounds());
        double scale = ((SceneRoot) part().getRoot()).getZoomManager().getZoom();
        ghost.setBounds(place.translate((int) Math.round(by.x / scale), (int) Math.round(by.y / scale)));
    }

    private static RoundedRectangle outline() {
        RoundedRectangle outline = new RoundedRectangle();
        outline.setFill(false);
        outline.setLineWidth(2);
        outline.setForegroundColor(Palette.current().colour(Tone.LINK));
        return outline;
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        if (ghost != null) {
            removeFeedback(ghost);
            ghost = null;
        }
    }

    @Override
    public void deactivate() {
        eraseSourceFeedback(null);
        super.deactivate();
    }
}

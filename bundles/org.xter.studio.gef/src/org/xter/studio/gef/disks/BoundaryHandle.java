package org.xter.studio.gef.disks;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;
import org.xter.diagram.scene.SceneElement;
import org.xter.studio.gef.figure.ElementFigure;
import org.xter.studio.gef.part.ElementPart;

/** What the pointer takes a boundary by: a few pixels on both sides of it, whatever the zoom. It draws nothing. */
final class BoundaryHandle extends AbstractHandle {
    private static final int REACH = 5;

    private final DiskPieces pieces;

    BoundaryHandle(GraphicalEditPart owner, DiskPieces pieces) {
        super(owner, figure -> place(owner, figure), Cursors.SIZEWE);
        this.pieces = pieces;
        setOpaque(false);
        setForegroundColor(ColorConstants.black);
    }

    private static void place(GraphicalEditPart owner, IFigure handle) {
        Rectangle at = ElementFigure.rectangle(((ElementPart) owner).element().bounds());
        owner.getFigure().translateToAbsolute(at);
        handle.translateToRelative(at);
        handle.setBounds(new Rectangle(at.right() - REACH, at.y, 2 * REACH, at.height));
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return super.containsPoint(x, y) && isThere();
    }

    private boolean isThere() {
        ElementPart part = (ElementPart) getOwner();
        return part.element() instanceof SceneElement.Segment
                && pieces.host().document().access().modelEditable()
                && pieces.boundary(part).isPresent();
    }

    @Override
    protected DragTracker createDragTracker() {
        return new BoundaryTracker((ElementPart) getOwner(), pieces);
    }

    @Override
    public void paint(Graphics graphics) {
        // The boundary is drawn already; the pointer's shape says that it can be moved.
    }
}

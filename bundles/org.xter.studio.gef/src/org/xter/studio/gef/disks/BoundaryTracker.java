package org.xter.studio.gef.disks;

import java.util.Optional;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.SimpleDragTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.xter.diagram.disks.Boundary;
import org.xter.document.disks.Grid;
import org.xter.model.edition.Partition;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.viewer.SceneViewer;

/** Drags a boundary with the pointer. Nothing is changed until it is let go; Escape leaves all as it was. */
final class BoundaryTracker extends SimpleDragTracker {
    private final ElementPart part;
    private final DiskPieces pieces;

    BoundaryTracker(ElementPart part, DiskPieces pieces) {
        this.part = part;
        this.pieces = pieces;
        setDisabledCursor(Cursors.SIZEWE);
        setDefaultCursor(Cursors.SIZEWE);
    }

    @Override
    protected Cursor calculateCursor() {
        return Cursors.SIZEWE;
    }

    @Override
    protected Request createSourceRequest() {
        return new BoundaryRequest();
    }

    @Override
    protected void updateSourceRequest() {
        Optional<Partition> partition = pieces.partition(part.element());
        Optional<Boundary> boundary = pieces.boundary(part);
        if (partition.isEmpty() || boundary.isEmpty()) {
            return;
        }
        double zoom = ((SceneViewer) getCurrentViewer()).zoom().factor();
        Point at = getLocation().getCopy();
        part.getFigure().translateToRelative(at);
        // What is under the pointer at the beginning is a little beside the boundary.
        Point begin = getStartLocation().getCopy();
        part.getFigure().translateToRelative(begin);
        int x = boundary.get().x() + at.x - begin.x;
        boolean fine = getCurrentInput().isModKeyDown(SWT.MOD1);
        ((BoundaryRequest) getSourceRequest())
                .to(boundary.get().bytesAt(x), fine ? Grid.FINE : pieces.grid(partition.get(), boundary.get(), zoom));
    }

    @Override
    protected boolean handleButtonDown(int button) {
        boolean handled = super.handleButtonDown(button);
        if (button == 1) {
            part.getViewer().select(part);
        }
        return handled;
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS | STATE_ACCESSIBLE_DRAG_IN_PROGRESS)) {
            updateSourceRequest();
            setCurrentCommand(getCommand());
            showSourceFeedback();
        }
        return true;
    }

    @Override
    protected Command getCommand() {
        return part.getCommand(getSourceRequest());
    }

    @Override
    protected void showSourceFeedback() {
        super.showSourceFeedback();
        part.showSourceFeedback(getSourceRequest());
    }

    @Override
    protected void eraseSourceFeedback() {
        if (isShowingFeedback()) {
            super.eraseSourceFeedback();
            part.eraseSourceFeedback(getSourceRequest());
        }
    }

    @Override
    protected String getCommandName() {
        return BoundaryRequest.TYPE;
    }
}

package org.xter.studio.gef.composition;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.TargetingTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.xter.diagram.look.Tone;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.ui.look.Palette;

/** Drags an end of a line to another service; let go elsewhere, or with Escape, the line stays as it is. */
final class LineEndTracker extends TargetingTool implements DragTracker {
    private final ElementPart line;
    private final LeadRequest.End end;
    private Polyline band;

    LineEndTracker(ElementPart line, LeadRequest.End end) {
        this.line = line;
        this.end = end;
    }

    @Override
    protected Request createTargetRequest() {
        return new LeadRequest(line, end);
    }

    @Override
    protected String getCommandName() {
        return LeadRequest.TYPE;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        if (button == 1) {
            stateTransition(STATE_INITIAL, STATE_DRAG);
        } else {
            setState(STATE_INVALID);
            letGo();
        }
        return true;
    }

    @Override
    protected boolean handleDragStarted() {
        return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            updateTargetUnderMouse();
            showTargetFeedback();
            setCurrentCommand(getCommand());
            stretch();
        }
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
            eraseTargetFeedback();
            takeBandAway();
            executeCurrentCommand();
        }
        return true;
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC && stateTransition(STATE_DRAG_IN_PROGRESS, STATE_INVALID)) {
            letGo();
            return true;
        }
        return super.handleKeyDown(event);
    }

    private void letGo() {
        eraseTargetFeedback();
        takeBandAway();
        setCurrentCommand(null);
    }

    @Override
    public void deactivate() {
        takeBandAway();
        super.deactivate();
    }

    @Override
    public void commitDrag() {
        // Only what is under the pointer when it is let go counts.
    }

    /** A straight line from the end that stays to the pointer. */
    private void stretch() {
        if (band == null) {
            band = new Polyline();
            band.setLineWidth(2);
            band.setForegroundColor(Palette.current().colour(Tone.LINK));
            layer().add(band);
        }
        org.xter.diagram.scene.Point other =
                LineEnd.place(line, end == LeadRequest.End.EARLIER ? LeadRequest.End.LATER : LeadRequest.End.EARLIER);
        Point at = getLocation().getCopy();
        line.getFigure().translateToRelative(at);
        band.removeAllPoints();
        band.addPoint(new Point(other.x(), other.y()));
        band.addPoint(at);
    }

    private void takeBandAway() {
        if (band != null) {
            layer().remove(band);
            band = null;
        }
    }

    private IFigure layer() {
        return LayerManager.Helper.find(line).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }
}

package org.xter.studio.gef.composition;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Tool;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.ConnectionDragCreationTool;
import org.xter.document.compose.WaitKind;

/** Tools that draw lines between services: from the one that starts earlier to the one that waits. */
final class WaitTools {
    /** A tool for the palette: click one service, then the other. */
    Tool clicking(WaitKind kind) {
        return new ConnectionCreationTool(new Kind(kind));
    }

    /** A tracker for a drag from a service; with Shift held the line means that the second requires the first. */
    DragTracker dragFrom(EditPart earlier) {
        return new Dragged(earlier);
    }

    /** What is created: a line of a kind. */
    private record Kind(WaitKind kind) implements CreationFactory {
        @Override
        public Object getNewObject() {
            return kind;
        }

        @Override
        public Object getObjectType() {
            return kind;
        }
    }

    private static final class Dragged extends ConnectionDragCreationTool {
        private final EditPart earlier;

        Dragged(EditPart earlier) {
            super(new Kind(WaitKind.AFTER));
            this.earlier = earlier;
        }

        /** The line begins at the service the handle belongs to; what lies under the handle is the ground. */
        @Override
        protected boolean updateTargetUnderMouse() {
            if (isInState(STATE_INITIAL)) {
                setTargetEditPart(earlier);
                return true;
            }
            return super.updateTargetUnderMouse();
        }

        @Override
        public void mouseDrag(org.eclipse.swt.events.MouseEvent event, org.eclipse.gef.EditPartViewer viewer) {
            setFactory(
                    new Kind((event.stateMask & org.eclipse.swt.SWT.SHIFT) != 0 ? WaitKind.REQUIRES : WaitKind.AFTER));
            super.mouseDrag(event, viewer);
        }

        @Override
        protected void updateTargetRequest() {
            super.updateTargetRequest();
            ((CreateConnectionRequest) getTargetRequest()).setFactory(getFactory());
        }
    }
}

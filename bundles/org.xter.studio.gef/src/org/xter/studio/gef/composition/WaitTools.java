package org.xter.studio.gef.composition;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Tool;
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

    /** A tool that has its first service already. */
    Tool from(EditPart earlier, WaitKind kind) {
        return new Begun(earlier, kind);
    }

    /** A tracker for a drag; with Shift held the line means that the second requires the first. */
    DragTracker dragFrom(WaitKind kind) {
        return new Dragged(kind);
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
        Dragged(WaitKind kind) {
            super(new Kind(kind));
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
            ((org.eclipse.gef.requests.CreateConnectionRequest) getTargetRequest()).setFactory(getFactory());
        }
    }

    private static final class Begun extends ConnectionCreationTool {
        private final EditPart earlier;

        Begun(EditPart earlier, WaitKind kind) {
            super(new Kind(kind));
            this.earlier = earlier;
        }

        @Override
        public void activate() {
            super.activate();
            begin();
        }

        private void begin() {
            setConnectionSource(earlier);
            org.eclipse.gef.requests.CreateConnectionRequest request =
                    (org.eclipse.gef.requests.CreateConnectionRequest) getTargetRequest();
            request.setSourceEditPart(earlier);
            org.eclipse.gef.Request start = getTargetRequest();
            start.setType(REQ_CONNECTION_START);
            request.setStartCommand(earlier.getCommand(start));
            start.setType(REQ_CONNECTION_END);
            setState(STATE_CONNECTION_STARTED);
        }
    }
}

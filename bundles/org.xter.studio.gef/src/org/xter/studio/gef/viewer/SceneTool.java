package org.xter.studio.gef.viewer;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Cursor;

/** Selects and drags; with the middle button, or while space is held, it moves what is seen. */
final class SceneTool extends SelectionTool {
    private boolean space;
    private boolean panning;
    private int lastX;
    private int lastY;

    /** Whether space is held, so that keys and buttons mean panning. */
    boolean isSpaceHeld() {
        return space;
    }

    @Override
    public void keyDown(KeyEvent event, EditPartViewer viewer) {
        if (event.character == ' ' && event.stateMask == 0 && isInState(STATE_INITIAL)) {
            if (!space) {
                space = true;
                hand(viewer, SWT.CURSOR_HAND);
            }
            return;
        }
        super.keyDown(event, viewer);
    }

    @Override
    public void keyUp(KeyEvent event, EditPartViewer viewer) {
        if (event.character == ' ' && space) {
            release(viewer);
            return;
        }
        super.keyUp(event, viewer);
    }

    private void release(EditPartViewer viewer) {
        space = false;
        if (!panning) {
            viewer.setCursor(null);
        }
    }

    @Override
    protected boolean handleFocusLost() {
        if (space || panning) {
            panning = false;
            release(getCurrentViewer());
        }
        return super.handleFocusLost();
    }

    @Override
    public void mouseDown(MouseEvent event, EditPartViewer viewer) {
        if (event.button == 2 || space && event.button == 1) {
            viewer.getControl().setFocus();
            panning = true;
            lastX = event.x;
            lastY = event.y;
            hand(viewer, SWT.CURSOR_SIZEALL);
            return;
        }
        super.mouseDown(event, viewer);
    }

    @Override
    public void mouseDrag(MouseEvent event, EditPartViewer viewer) {
        if (panning) {
            ((SceneViewer) viewer).zoom().pan(lastX - event.x, lastY - event.y);
            lastX = event.x;
            lastY = event.y;
            return;
        }
        super.mouseDrag(event, viewer);
    }

    @Override
    public void mouseMove(MouseEvent event, EditPartViewer viewer) {
        if (!panning && !space) {
            super.mouseMove(event, viewer);
        }
    }

    @Override
    public void mouseUp(MouseEvent event, EditPartViewer viewer) {
        if (panning) {
            panning = false;
            viewer.setCursor(space ? system(viewer, SWT.CURSOR_HAND) : null);
            return;
        }
        super.mouseUp(event, viewer);
    }

    private static void hand(EditPartViewer viewer, int cursor) {
        viewer.setCursor(system(viewer, cursor));
    }

    private static Cursor system(EditPartViewer viewer, int cursor) {
        return viewer.getControl().getDisplay().getSystemCursor(cursor);
    }
}

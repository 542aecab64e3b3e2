package org.xter.studio.tests.bot;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.xter.studio.gef.viewer.SceneViewer;

/** A pointer over a picture, as the window's system tells of it; goes in small steps. */
public final class ScenePointer {
    private ScenePointer() {}

    /**
     * One event.
     *
     * @param at in pixels of the canvas
     * @param state buttons and modifiers held down
     */
    public static void mouse(SceneViewer viewer, int type, Point at, int state) {
        UserInterface.run(() -> {
            Event event = new Event();
            event.type = type;
            event.x = at.x;
            event.y = at.y;
            event.button = type == SWT.MouseMove ? 0 : 1;
            event.count = 1;
            event.stateMask = state;
            viewer.canvas().notifyListeners(type, event);
        });
    }

    /** Presses the first button. */
    public static void press(SceneViewer viewer, Point at) {
        mouse(viewer, SWT.MouseMove, at, 0);
        mouse(viewer, SWT.MouseDown, at, 0);
    }

    /** From one place to another with the first button. */
    public static void drag(SceneViewer viewer, Point from, Point to) {
        press(viewer, from);
        hover(viewer, from, to);
        mouse(viewer, SWT.MouseUp, to, SWT.BUTTON1);
    }

    /** Goes from one place to another while the first button is held. */
    public static void hover(SceneViewer viewer, Point from, Point to) {
        hover(viewer, from, to, 0);
    }

    /** The same with modifiers held down. */
    public static void hover(SceneViewer viewer, Point from, Point to, int modifiers) {
        for (int i = 1; i <= 8; i++) {
            mouse(
                    viewer,
                    SWT.MouseMove,
                    new Point(from.x + (to.x - from.x) * i / 8, from.y + (to.y - from.y) * i / 8),
                    SWT.BUTTON1 | modifiers);
        }
    }
}

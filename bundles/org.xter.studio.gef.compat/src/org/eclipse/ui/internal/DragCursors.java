package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** The pointers GEF 3.2 shows while its palette is dragged from side to side. */
public final class DragCursors {
    private DragCursors() {}

    /** The pointer for a side; the system's own, which nobody disposes of. Call on the UI thread. */
    public static Cursor getCursor(int side) {
        return Display.getCurrent().getSystemCursor(SWT.CURSOR_SIZEALL);
    }
}

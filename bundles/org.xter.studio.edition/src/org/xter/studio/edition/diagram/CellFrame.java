package org.xter.studio.edition.diagram;

import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.xter.diagram.look.Tone;
import org.xter.studio.ui.look.Palette;

/** A frame around the cell keys go to; the platform's own way would paint over the selected row. */
final class CellFrame extends FocusCellHighlighter {
    private final TreeViewer viewer;

    CellFrame(TreeViewer viewer) {
        super(viewer);
        this.viewer = viewer;
        // Painting single cells would take the items their colours under GTK.
        viewer.getTree().addListener(SWT.Paint, event -> {
            ViewerCell cell = getFocusCell();
            if (cell != null && viewer.getTree().isFocusControl()) {
                event.gc.setForeground(Palette.current().colour(Tone.LINK));
                Rectangle at = cell.getBounds();
                event.gc.drawRectangle(at.x, at.y, at.width - 1, at.height - 1);
            }
        });
    }

    @Override
    protected void focusCellChanged(ViewerCell now, ViewerCell before) {
        viewer.getTree().redraw();
    }
}

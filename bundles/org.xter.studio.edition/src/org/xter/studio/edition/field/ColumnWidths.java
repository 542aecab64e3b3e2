package org.xter.studio.edition.field;

import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Widths of columns: each has its share, and none cuts its title, whatever language that is in. On the UI thread. */
public final class ColumnWidths {
    /** Around a title, in pixels: the cell's margins and that titles are bold. */
    private static final int AROUND = 24;

    private static final int LEAST = 48;

    private ColumnWidths() {}

    /**
     * The width of a column.
     *
     * @param table whose font counts
     * @param weight its share of the table
     * @param texts its title, and what else must be read whole
     */
    public static ColumnWeightData of(Control table, int weight, String... texts) {
        return new ColumnWeightData(weight, least(table, texts));
    }

    /**
     * The least width of a column in which texts can be read whole, in pixels.
     *
     * @param table whose font counts
     */
    public static int least(Control table, String... texts) {
        GC gc = new GC(table);
        try {
            int least = LEAST;
            for (String each : texts) {
                least = Math.max(least, gc.textExtent(each).x + AROUND);
            }
            return least;
        } finally {
            gc.dispose();
        }
    }
}

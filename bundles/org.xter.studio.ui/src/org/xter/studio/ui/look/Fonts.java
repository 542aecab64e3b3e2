package org.xter.studio.ui.look;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** The sizes of text, all of them from the one the user's desktop has. On the UI thread. */
public final class Fonts {
    private static final int BIGGER = 2;

    private Fonts() {}

    /** Titles of pages and what counts on a card: bold and two points bigger. Shared, needs no disposal. */
    public static Font title() {
        return JFaceResources.getResources()
                .create(FontDescriptor.createFrom(JFaceResources.getDialogFont())
                        .setStyle(SWT.BOLD)
                        .increaseHeight(BIGGER));
    }

    /** How many pixels so many letters of a control's text take. */
    public static int letters(Control control, int count) {
        GC gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            return (int) Math.ceil(count * gc.getFontMetrics().getAverageCharacterWidth());
        } finally {
            gc.dispose();
        }
    }
}

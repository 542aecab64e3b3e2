package org.xter.studio.app.preferences;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Sentences that explain fields. */
final class Notes {
    private static final int WIDTH = 420;

    private Notes() {}

    /** Adds a sentence over all columns, above what is added next. */
    static void above(Composite fields, String text, int columns) {
        Label note = new Label(fields, SWT.WRAP);
        note.setText(text);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
        wide.widthHint = WIDTH;
        wide.verticalIndent = 4;
        note.setLayoutData(wide);
    }
}

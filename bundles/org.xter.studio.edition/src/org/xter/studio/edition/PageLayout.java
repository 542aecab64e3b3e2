package org.xter.studio.edition;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.xter.diagram.look.Tone;
import org.xter.studio.ui.look.Toned;

/** Sections and columns of pages on one grid of 8 pixels. */
public final class PageLayout {
    private PageLayout() {}

    /** Lets a page's body have columns, which go below each other where it is narrow. */
    public static void columns(Composite body) {
        body.setLayout(new FoldingLayout());
    }

    /** A column of sections in such a body. */
    public static Composite column(FormToolkit toolkit, Composite body) {
        return column(toolkit, body, 1);
    }

    /**
     * A column of sections.
     *
     * @param share of the width, compared with the other columns
     */
    public static Composite column(FormToolkit toolkit, Composite body, int share) {
        Composite column = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 24).applyTo(column);
        column.setLayoutData(share);
        return column;
    }

    /**
     * A section with a title and a line on what it is about.
     *
     * @return where its controls go, with a grid of one column
     */
    public static Composite section(FormToolkit toolkit, Composite parent, String title, String about) {
        Composite section = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(section);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.TOP)
                .grab(true, false)
                .applyTo(section);
        Composite head = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label name = toolkit.createLabel(head, title);
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        Toned.text(name, Tone.TEXT);
        Composite rule = new Composite(head, SWT.NONE);
        Toned.rule(rule);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(rule);
        if (!about.isEmpty()) {
            Label line = toolkit.createLabel(section, about, SWT.WRAP);
            Toned.text(line, Tone.TEXT_SECONDARY);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(200, SWT.DEFAULT)
                    .applyTo(line);
        }
        return section;
    }

    /** Shows or hides a control and the room it takes. */
    public static void show(Control control, boolean shown) {
        switch (control.getLayoutData()) {
            case GridData data -> data.exclude = !shown;
            case RowData data -> data.exclude = !shown;
            case null, default -> {
                // Its layout leaves out what is not visible, or keeps its room.
            }
        }
        control.setVisible(shown);
    }
}

package org.xter.studio.edition;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.xter.studio.ui.look.Palette;

/** Sections and columns of pages on one grid of 8 pixels. */
public final class PageLayout {
    private PageLayout() {}

    /** Divides a page's body in columns of one width. */
    public static void columns(Composite body, int columns) {
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .equalWidth(true)
                .margins(16, 16)
                .spacing(24, 16)
                .applyTo(body);
    }

    /** A column of sections. */
    public static Composite column(FormToolkit toolkit, Composite body) {
        Composite column = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 16).applyTo(column);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.TOP)
                .grab(true, false)
                .applyTo(column);
        return column;
    }

    /**
     * A section with a title and a line on what it is about.
     *
     * @return where its controls go, with a grid of one column
     */
    public static Composite section(FormToolkit toolkit, Composite parent, String title, String about) {
        Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
        section.setText(title);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.TOP)
                .grab(true, false)
                .applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults()
                .spacing(0, 8)
                .extendedMargins(0, 0, 4, 0)
                .applyTo(client);
        section.setClient(client);
        if (!about.isEmpty()) {
            Label line = toolkit.createLabel(client, about, SWT.WRAP);
            line.setForeground(Palette.current().colour(Palette.Tone.TEXT_SECONDARY));
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(200, SWT.DEFAULT)
                    .indent(2, 0)
                    .applyTo(line);
        }
        return client;
    }

    /** Shows or hides a control and the room it takes. */
    public static void show(Composite control, boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
    }
}

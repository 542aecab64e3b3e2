package org.xter.studio.edition.diagram;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A column of sections beside a picture; it scrolls where they are higher than the page. */
public final class SideColumn {
    private final ScrolledComposite scrolled;
    private final Composite sections;
    private boolean waiting;

    /** An empty column. */
    public SideColumn(FormToolkit toolkit, Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        toolkit.adapt(scrolled);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        sections = toolkit.createComposite(scrolled);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 24).applyTo(sections);
        scrolled.setContent(sections);
        scrolled.addListener(SWT.Resize, event -> fit());
    }

    /** What holds all of it. */
    public Control control() {
        return scrolled;
    }

    /** Where sections go, with a grid of one column. */
    public Composite sections() {
        return sections;
    }

    /** Takes the height its sections need, once for all that changes in one go. */
    public void fitSoon() {
        if (!waiting) {
            waiting = true;
            scrolled.getDisplay().asyncExec(() -> {
                waiting = false;
                if (!scrolled.isDisposed()) {
                    fit();
                }
            });
        }
    }

    private void fit() {
        int width = scrolled.getClientArea().width;
        sections.layout(true, true);
        scrolled.setMinHeight(sections.computeSize(width, SWT.DEFAULT, true).y);
    }
}

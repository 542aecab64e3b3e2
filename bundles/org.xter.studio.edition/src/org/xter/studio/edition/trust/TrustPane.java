package org.xter.studio.edition.trust;

import java.util.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.trust.TrustLedger;

/** What stands beside the picture of trust: the keyring, what is selected, keys that were in use. */
public final class TrustPane {
    private final ScrolledComposite scrolled;
    private final Composite column;
    private final KeyringPart keyring;
    private final SelectedPart selected;
    private final FormerPart former;
    private boolean waiting;

    TrustPane(TrustPage page, Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        page.toolkit().adapt(scrolled);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        column = page.toolkit().createComposite(scrolled);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 24).applyTo(column);
        scrolled.setContent(column);
        keyring = new KeyringPart(page, column);
        selected = new SelectedPart(page, column);
        former = new FormerPart(page, column);
        scrolled.addListener(SWT.Resize, event -> fit());
    }

    /** What holds all of it. */
    public Control control() {
        return scrolled;
    }

    /** What is selected in the picture. */
    Optional<SceneElement> selected() {
        return selected.element();
    }

    /** Shows what the edition says and what may be done with it now. */
    void refresh() {
        keyring.refresh();
        fitSoon();
    }

    /** Shows what was read of the keyring. */
    void show(TrustLedger keys) {
        keyring.show(keys);
        selected.show(keys);
        former.show(keys.former());
        fitSoon();
    }

    /** Shows what is selected. */
    void select(Optional<SceneElement> element) {
        selected.show(element);
        fitSoon();
    }

    private void fitSoon() {
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
        column.layout(true, true);
        scrolled.setMinHeight(column.computeSize(width, SWT.DEFAULT, true).y);
    }
}

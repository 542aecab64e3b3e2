package org.xter.studio.edition.protection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.xter.diagram.protection.KeyLedger;
import org.xter.diagram.text.Words;
import org.xter.document.protection.Containers;
import org.xter.model.edition.Placement;
import org.xter.model.edition.ProtectedContainer;

/** What follows from the picture: what speaks against it, what comes next, who opens what, what losing a key means. */
public final class KeyPane {
    private final ProtectionPage page;
    private final ScrolledComposite scrolled;
    private final Composite column;
    private final ObjectionPart objections;
    private final NextStepPart next;
    private final OpenerPart openers;
    private final LossPart losses;
    private final CostPart costs;
    private Optional<Placement> selected = Optional.empty();
    private boolean waiting;

    KeyPane(ProtectionPage page, Composite parent) {
        this.page = page;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        page.toolkit().adapt(scrolled);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        column = page.toolkit().createComposite(scrolled);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 24).applyTo(column);
        scrolled.setContent(column);
        objections = new ObjectionPart(page, column);
        next = new NextStepPart(page, column);
        openers = new OpenerPart(page, column);
        losses = new LossPart(page, column);
        costs = new CostPart(page, column, this::fitSoon);
        scrolled.addListener(SWT.Resize, event -> fit());
    }

    /** What holds all of it. */
    public Control control() {
        return scrolled;
    }

    /** Shows what follows from the edition as it is now. */
    void refresh() {
        KeyLedger ledger = KeyLedger.of(
                page.edition(), Words.in(Locale.forLanguageTag(Platform.getNL().replace('_', '-'))));
        boolean other = objections.refresh();
        other |= next.refresh();
        other |= openers.show(ledger.openers());
        other |= losses.show(ledger.losses(), selected);
        openers.mark(selected);
        costs.refresh();
        if (other) {
            fitSoon();
        }
    }

    /** What is selected is marked here, and what losing its key means is said alone. */
    void select(List<EObject> parts) {
        Optional<Placement> now = parts.stream()
                .filter(ProtectedContainer.class::isInstance)
                .map(each -> Containers.of((ProtectedContainer) each))
                .filter(each -> each != Placement.NONE)
                .findFirst();
        if (!now.equals(selected)) {
            selected = now;
            refresh();
        }
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
        scrolled.setMinHeight(column.computeSize(width, SWT.DEFAULT, true).y);
    }

    /** Shows or hides a part of the column and the room it takes. */
    static void visible(Composite part, boolean visible) {
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.TOP)
                .grab(true, false)
                .exclude(!visible)
                .applyTo(part);
        part.setVisible(visible);
    }
}

package org.xter.studio.edition.protection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.xter.diagram.protection.KeyLedger;
import org.xter.diagram.text.Words;
import org.xter.document.protection.Containers;
import org.xter.model.edition.Placement;
import org.xter.model.edition.ProtectedContainer;
import org.xter.studio.edition.diagram.SideColumn;

/** What follows from the picture: what speaks against it, what comes next, who opens what, what losing a key means. */
public final class KeyPane {
    private final ProtectionPage page;
    private final SideColumn column;
    private final ObjectionPart objections;
    private final NextStepPart next;
    private final OpenerPart openers;
    private final LossPart losses;
    private final CostPart costs;
    private Optional<Placement> selected = Optional.empty();

    KeyPane(ProtectionPage page, Composite parent) {
        this.page = page;
        column = new SideColumn(page.toolkit(), parent);
        objections = new ObjectionPart(page, column.sections());
        next = new NextStepPart(page, column.sections());
        openers = new OpenerPart(page, column.sections());
        losses = new LossPart(page, column.sections());
        costs = new CostPart(page, column.sections(), column::fitSoon);
    }

    /** What holds all of it. */
    public Control control() {
        return column.control();
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
            column.fitSoon();
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
}
